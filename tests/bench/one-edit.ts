import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Shares of the golden section, which come to stand far apart in any list. */
const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * A story's file with one word in the middle of its text made another of its words; undefined if it
 * has no two plain words.
 */
function withOtherWord(source: string): string | undefined {
	const text = source.indexOf('\n---\n') + '\n---\n'.length;
	// Between spaces, so that no address or mark-up is hit.
	const words = [...source.slice(text).matchAll(/(?<= )[a-z]{5,}(?= )/g)];
	const [word, ...later] = words.slice(Math.floor(words.length / 2));
	const other = later.find(([each]) => each !== word?.[0]);
	if (!word || !other) return undefined;
	const at = text + word.index;
	return source.slice(0, at) + other[0] + source.slice(at + word[0].length);
}

/**
 * Changes one word of one story of a content folder, in each round of another. Returns what undoes it.
 * @throws {Error} if no story has words to change.
 */
export function editOneWord(contentDir: string, round: number): () => void {
	const articles = join(contentDir, 'articles');
	const files = readdirSync(articles, { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.md'))
		.sort();
	const start = Math.floor((((round + 1) * GOLDEN) % 1) * files.length);
	for (const name of [...files.slice(start), ...files.slice(0, start)]) {
		const file = join(articles, name);
		const source = readFileSync(file, 'utf8');
		const edited = withOtherWord(source);
		if (edited === undefined) continue;
		writeFileSync(file, edited);
		return () => writeFileSync(file, source);
	}
	throw new Error('No story has a word to change.');
}
