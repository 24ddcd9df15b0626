/**
 * A small file in every built site: says that Broadsheet made it, and how many stories and pages it
 * holds. Whoever reads the site may read it, so it says nothing of stories that are not out.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const SITE_MARK = '.broadsheet.json';

export interface SiteMark {
	/** Stories that are out. */
	published: number;
	/** Pages of every sort. */
	pages: number;
}

export function writeSiteMark(dir: string, mark: SiteMark): void {
	mkdirSync(dir, { recursive: true });
	writeFileSync(join(dir, SITE_MARK), `${JSON.stringify(mark)}\n`);
}

/** The mark of a site in a folder, if one is there that can be read. */
export function readSiteMark(dir: string): SiteMark | undefined {
	const file = join(dir, SITE_MARK);
	if (!existsSync(file)) return undefined;
	try {
		const { published, pages } = JSON.parse(readFileSync(file, 'utf8'));
		return typeof published === 'number' && typeof pages === 'number'
			? { published, pages }
			: undefined;
	} catch {
		return undefined;
	}
}
