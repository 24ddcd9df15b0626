import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isAfter } from '../domain/partial-date.ts';
import { readSiteMark, SITE_MARK, sourceMark } from '../integrations/site-mark.ts';
import { contentDir } from '../paths.ts';
import { site } from '../site.ts';
import { newestChange } from './newest-change.ts';

/** What a build is made of. */
const SOURCES = [contentDir, 'src', 'public', 'astro.config.mjs', 'package-lock.json'];

/**
 * Whether the site in a folder is what a build would make now: of this content folder, nothing
 * changed since, and no scheduled story due.
 */
export function isCurrent(outDir: string, now: Date): boolean {
	const built = statSync(join(outDir, SITE_MARK), { throwIfNoEntry: false })?.mtimeMs;
	if (built === undefined) return false;
	const { source, due } = readSiteMark(outDir);
	return (
		source === sourceMark() &&
		(due === undefined || isAfter(due, now, site.timeZone)) &&
		SOURCES.every((path) => newestChange(path) <= built)
	);
}
