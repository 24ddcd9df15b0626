/** A small file in every built site: says that Broadsheet made it, and how many stories it holds. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { StoryCounts } from '../loader/loaded-edition.ts';

export const SITE_MARK = '.broadsheet.json';

export interface SiteMark extends StoryCounts {
	/** Pages of every sort. */
	pages: number;
}

export const writeSiteMark = (dir: string, mark: SiteMark) =>
	writeFileSync(join(dir, SITE_MARK), `${JSON.stringify(mark)}\n`);

export const readSiteMark = (dir: string) =>
	JSON.parse(readFileSync(join(dir, SITE_MARK), 'utf8')) as SiteMark;
