import type { Problem } from '../domain/content/problem.ts';
import { readSynonyms } from '../domain/search/synonyms.ts';
import { namedFile } from './named-file.ts';

/** Names that are meant to be that of `synonyms.txt`. */
const NEARLY_SYNONYMS = /^synonyms?\.[^.]+$/i;

/** The words that mean the same to a search, as the content folder says; none without such a file. */
export function synonymsIn(contentDir: string): { groups: string[][]; problems: Problem[] } {
	const { file, text, problems } = namedFile(contentDir, 'synonyms.txt', NEARLY_SYNONYMS);
	if (text === undefined) return { groups: [], problems };
	const read = readSynonyms(text);
	const wrong = read.problems.map((each) => ({ file, ...each }));
	return { groups: read.groups, problems: [...problems, ...wrong] };
}
