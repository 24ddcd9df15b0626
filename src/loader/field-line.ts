import { parseFile } from './front-matter.ts';
import { readText } from './read-text.ts';

/**
 * Tells the lines of a content file that fields stand on. The file is read a second time, once and
 * only if a line is asked for.
 */
export function fieldLines(file: string): (path: PropertyKey[]) => number | undefined {
	let known: { lineOf?: (path: PropertyKey[]) => number } | undefined;
	const read = () => {
		const content = readText(file);
		const parsed = 'wrong' in content ? {} : parseFile(content.text);
		return 'lineOf' in parsed ? parsed : {};
	};
	return (path) => {
		known ??= read();
		return known.lineOf?.(path);
	};
}
