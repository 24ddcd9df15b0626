import { readFileSync } from 'node:fs';
import { parseFile } from './front-matter.ts';

/** Line of a content file that a field stands on; files are read a second time only to tell it. */
export function lineIn(file: string, path: PropertyKey[]): number | undefined {
	const parsed = parseFile(
		readFileSync(file, 'utf8')
			.replace(/^\uFEFF/, '')
			.replace(/\r\n?/g, '\n'),
	);
	return 'lineOf' in parsed ? parsed.lineOf(path) : undefined;
}
