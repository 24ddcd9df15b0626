/** A small file in every built site: says that Broadsheet made it, and how many stories it holds. */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PartialDate } from '../domain/partial-date.ts';
import type { StoryCounts } from '../loader/loaded-edition.ts';

export const SITE_MARK = '.broadsheet.json';

export interface SiteMark extends StoryCounts {
	/** Pages of every sort. */
	pages: number;
	/** When the next scheduled story is due, if one is. */
	due?: PartialDate | undefined;
	/** Stands for the content folder, without telling where it is. */
	source: string;
}

/** What stands for a content folder in {@link SiteMark}. */
export const sourceMark = (contentDir: string) =>
	createHash('sha256').update(contentDir).digest('hex').slice(0, 16);

export const writeSiteMark = (dir: string, mark: SiteMark) =>
	writeFileSync(join(dir, SITE_MARK), `${JSON.stringify(mark)}\n`);

export const readSiteMark = (dir: string) =>
	JSON.parse(readFileSync(join(dir, SITE_MARK), 'utf8')) as SiteMark;
