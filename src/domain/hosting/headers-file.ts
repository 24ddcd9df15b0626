import type { SiteHeader } from '../security/site-headers.ts';

/** Longest line that Cloudflare reads (https://developers.cloudflare.com/pages/configuration/headers/). */
export const LONGEST_LINE = 2000;

/**
 * The file `_headers`, as Netlify, Cloudflare Pages and others read it in the root of a site. They
 * join the values that several rules have for a header, so that a value for all files can have no
 * exceptions. Of two policies both hold, which is right for drawings. How long files are
 * kept is written for the exceptions alone: by themselves these hosts let browsers ask again for every file. Who
 * may show pictures cannot be told from who may show pages, and is left open.
 */
export function headersFile(headers: readonly SiteHeader[]): string {
	const rules = new Map<string, string[]>([['/*', []]]);
	const add = (glob: string, name: string, value: string) =>
		rules.set(glob, [...(rules.get(glob) ?? []), `  ${name}: ${value}`]);
	for (const { name, value, except } of headers) {
		if (name === 'Cross-Origin-Resource-Policy') continue;
		if (name !== 'Cache-Control') add('/*', name, value);
		for (const glob of except?.files.globs ?? []) add(glob, name, except?.value ?? value);
	}
	return [...rules].map(([glob, lines]) => `${[glob, ...lines].join('\n')}\n`).join('\n');
}
