import { readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Problem } from '../domain/content/problem.ts';
import type { PlacedRemark } from '../domain/content/remarks.ts';
import { memoized } from '../domain/text/memoized.ts';
import type { KnownFile } from './read-files.ts';

/** Whether anything but texts lies in a folder. */
const hasFiles = (folder: string): boolean =>
	readdirSync(folder, { withFileTypes: true }).some(
		(entry) => entry.isFile() && !/\.md$|^\./i.test(entry.name),
	);

/**
 * The links to files that are not there, of files beside which others lie: somebody can put the
 * missing one there, or has misspelled its name. Of an archive that came as text alone no file is
 * there, and nobody can.
 */
export function missingFiles(known: KnownFile[], remarks: PlacedRemark[]): Problem[] {
	const has = memoized(hasFiles);
	const paths = new Map(known.map(({ file }) => [file.shown, file.absolute]));
	return remarks.flatMap(({ sort, found, file, line }) => {
		const path = paths.get(file);
		if (sort !== 'lostFile' || !path || !has(dirname(path))) return [];
		const message = `the file “${found}” is not there; put it beside the story or mend the link`;
		return [{ file, line, message }];
	});
}
