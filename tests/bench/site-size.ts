import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export interface SiteSize {
	/** HTML files of a site. */
	pages: number;
	/** Bytes of them all. */
	bytes: number;
}

/** Counts the pages of a finished site. */
export function siteSize(outDir: string): SiteSize {
	const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' });
	const pages = files.filter((file) => file.endsWith('.html'));
	const sizes = pages.map((file) => statSync(join(outDir, file)).size);
	return { pages: pages.length, bytes: sizes.reduce((sum, size) => sum + size, 0) };
}
