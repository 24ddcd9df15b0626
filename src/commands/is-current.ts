import { statSync } from 'node:fs';
import { join } from 'node:path';
import { isAfter } from '../domain/partial-date.ts';
import { readSiteMark, SITE_MARK, sourceMark } from '../integrations/site-mark.ts';
import { site } from '../site.ts';
import { newestChange } from './newest-change.ts';

/**
 * Whether the site in a folder is what a build would make now: of this content folder, nothing
 * changed since in it or in the code, and no scheduled story due.
 * @param code files and folders that a build is made of beside the stories.
 */
export function isCurrent(outDir: string, contentDir: string, code: string[], now: Date): boolean {
	const built = statSync(join(outDir, SITE_MARK), { throwIfNoEntry: false })?.mtimeMs;
	if (built === undefined) return false;
	const { source, due } = readSiteMark(outDir);
	return (
		source === sourceMark(contentDir) &&
		(due === undefined || isAfter(due, now, site.timeZone)) &&
		[contentDir, ...code].every((path) => newestChange(path) <= built)
	);
}
