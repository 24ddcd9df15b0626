/** A small file in every built site: says that Broadsheet made it, and how many stories it holds. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryCounts } from '../loader/loaded-edition.ts';

export const SITE_MARK = '.broadsheet.json';

export interface SiteMark extends StoryCounts {
	/** Pages of every sort. */
	pages: number;
}

export function writeSiteMark(dir: string, mark: SiteMark): void {
	mkdirSync(dir, { recursive: true });
	writeFileSync(join(dir, SITE_MARK), `${JSON.stringify(mark)}\n`);
}

/** The mark of a site in a folder, if one is there. */
export function readSiteMark(dir: string): SiteMark | undefined {
	const file = join(dir, SITE_MARK);
	return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SiteMark) : undefined;
}
