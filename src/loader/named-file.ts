import { existsSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../domain/content/problem.ts';
import { readText } from './read-text.ts';
import { shownPath } from './shown-path.ts';
import { isBelow } from './special-files.ts';

/** Bytes that such a file may have: a million addresses. */
const MOST_BYTES = 100_000_000;

/** A file that a content folder has under one name alone. */
export interface NamedFile {
	/** Path as a person would type it. */
	file: string;
	/** Undefined if there is none, or none that can be read. */
	text: string | undefined;
	/** Why it cannot be read, and files that were probably meant to be it. */
	problems: Problem[];
}

/** @param nearly names that are meant to be the file’s. */
export function namedFile(contentDir: string, name: string, nearly: RegExp): NamedFile {
	const path = join(contentDir, name);
	const file = shownPath(path);
	const isFolder = statSync(contentDir, { throwIfNoEntry: false })?.isDirectory();
	if (!isFolder) return { file, text: undefined, problems: [] };
	const problems = readdirSync(contentDir)
		.filter((each) => nearly.test(each) && each !== name)
		.map((each) => ({
			file: shownPath(join(contentDir, each)),
			message: `would be passed over; rename it to ${name}`,
		}));
	if (!existsSync(path)) return { file, text: undefined, problems };
	const read = isBelow(realpathSync(contentDir), realpathSync(path))
		? readText(path, MOST_BYTES)
		: { wrong: 'is a link that leads out of the content folder; put the file itself here' };
	if ('text' in read) return { file, text: read.text, problems };
	return { file, text: undefined, problems: [...problems, { file, message: read.wrong }] };
}
