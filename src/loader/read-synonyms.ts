import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/content/problem.ts';
import { readSynonyms } from '../domain/search/synonyms.ts';
import { readText } from './read-text.ts';
import { shownPath } from './shown-path.ts';
import { isBelow } from './special-files.ts';

/** The file of an edition that says which words mean the same to a search. */
const SYNONYMS = 'synonyms.txt';
/** Names that are meant to be that file’s. */
const NEARLY_SYNONYMS = /^synonyms?\.[^.]+$/i;

/** The words that mean the same to a search, as the content folder says; none without such a file. */
export function synonymsIn(contentDir: string): { groups: string[][]; problems: Problem[] } {
	const isFolder = statSync(contentDir, { throwIfNoEntry: false })?.isDirectory();
	if (!isFolder) return { groups: [], problems: [] };
	const misnamed = readdirSync(contentDir)
		.filter((name) => NEARLY_SYNONYMS.test(name) && name !== SYNONYMS)
		.map((name) => ({
			file: shownPath(join(contentDir, name)),
			message: `would be passed over; rename it to ${SYNONYMS}`,
		}));
	const path = join(contentDir, SYNONYMS);
	if (!existsSync(path)) return { groups: [], problems: misnamed };
	const file = shownPath(path);
	const read = isBelow(realpathSync(contentDir), realpathSync(path))
		? readText(path)
		: { wrong: 'is a link that leads out of the content folder; put the file itself here' };
	if ('wrong' in read)
		return { groups: [], problems: [...misnamed, { file, message: read.wrong }] };
	const { groups, problems } = readSynonyms(read.text);
	return { groups, problems: [...misnamed, ...problems.map((each) => ({ file, ...each }))] };
}
