import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CopiedSite } from '../../domain/portable/file-address.ts';
import { portableCss } from '../../domain/portable/portable-css.ts';
import type { CopiedParts } from '../../domain/portable/portable-page.ts';
import { asScript, standsAlone } from '../../domain/portable/portable-script.ts';
import { hashSource } from '../../policy-sources.ts';

/**
 * Writes what pages of a copy have in files of their own as it is met, each once: styles, and the
 * modules that can be scripts.
 * @param from folder of the site.
 * @param write writes a file of the copy, by its path.
 * @returns what does so, and the scripts that it could not keep, which grow as it is used.
 */
export function copiedParts(
	from: string,
	site: CopiedSite,
	write: (path: string, text: string) => void,
): { parts: CopiedParts; lost: ReadonlySet<string> } {
	const styles = new Map<string, string>();
	const scripts = new Map<string, boolean>();
	const lost = new Set<string>();
	const parts: CopiedParts = {
		hashOf: hashSource,
		keepStyle(css) {
			const known = styles.get(css);
			if (known) return known;
			const path = `_astro/pages-${hash('sha1', css).slice(0, 10)}.css`;
			write(path, portableCss(css, path, site));
			styles.set(css, path);
			return path;
		},
		keepScript(path) {
			const known = scripts.get(path);
			if (known !== undefined) return known;
			const file = join(from, path);
			const code = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
			const isKept = code !== undefined && standsAlone(code);
			if (isKept) write(path, asScript(code));
			scripts.set(path, isKept);
			return isKept;
		},
		loseScript: (where) => lost.add(where),
	};
	return { parts, lost };
}
