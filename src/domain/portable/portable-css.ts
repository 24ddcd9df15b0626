import { type CopiedSite, fileAddresses } from './file-address.ts';

const URL_IN_CSS = /\burl\(\s*(?:"([^"\n]*)"|'([^'\n]*)'|([^\s"'()]+))\s*\)/g;

/** A font that is left out where it is late, which without preloads it always is. */
const LATE_FONT = /font-display:\s*optional/g;

/**
 * A style sheet whose addresses are relative. Its fonts are waited for: from a file they come at once,
 * but no browser loads them ahead of the sheet that asks for them.
 * @param path of the sheet below the folder of the copy.
 */
export function portableCss(css: string, path: string, site: CopiedSite): string {
	const addressOf = fileAddresses(path, site);
	return css
		.replace(LATE_FONT, 'font-display:fallback')
		.replace(
			URL_IN_CSS,
			(_, double?: string, single?: string, bare?: string) =>
				`url("${addressOf(double ?? single ?? bare ?? '', true)}")`,
		);
}
