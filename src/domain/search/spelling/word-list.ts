/**
 * The words of an archive as files. Each begins with three lines that have a character for each word:
 *
 * 1. the number of its stories, as the whole part of the logarithm to base 2, a digit to base 36;
 * 2. its usual spelling: `0` the plain word, `1` with a capital first, `2` all in capitals, `3`
 *    another, which follows the word after a space;
 * 3. in a list of words by their second letters, the first letters; else nothing.
 *
 * The plain words follow, sorted and {@link frontCoded}, one a line; in a list by second letters
 * without their first. “ocean” in 9 stories, “O’Neill” in 3, “OPEC” in 4 and “Oslo” in 2 make the
 * lines `3121`, `0321`, an empty one, `0ocean`, `1neill O’Neill`, `1pec` and `1slo`.
 */
import { prefixSlices } from '../prefix-slices.ts';
import type { CountedWord } from './counted-words.ts';
import { frontCoded, frontDecoded } from './front-coding.ts';

/** Words by their plain ones; the number of stories is rounded down to a power of two. */
export type ListedWords = ReadonlyMap<string, CountedWord>;

/**
 * A file of so many words takes about 13 KB to load. Files are told apart by no more than the first
 * letter, since readers slip in the second.
 */
const COMMON_SLICES = { most: 5000, deepest: 1 };
/** Whether a word exists is asked of one at a time, for which less should be loaded. */
const RARE_SLICES = { most: 2000, deepest: 2 };
/** To correct a wrong first letter, words are looked up by the letters after it. */
const TAIL_SLICES = { most: 2000, deepest: 3 };
/** Shorter words are never corrected. */
const SHORTEST_TAIL = 3;

const STYLES: ((plain: string) => string)[] = [
	(plain) => plain,
	(plain) => plain.replace(/^./u, (letter) => letter.toUpperCase()),
	(plain) => plain.toUpperCase(),
];

/** The three lists of words, each as files by the letters their words begin with. */
export interface WordListFiles {
	/** Words of two or more stories, which somebody may mean who types another. */
	common: Map<string, string>;
	/** Words of one story alone. */
	rare: Map<string, string>;
	/** All words by what follows their first letter. */
	tails: Map<string, string>;
}

/** A word without its first letter. */
export const tailOf = (plain: string): string => Array.from(plain).slice(1).join('');

/** The files of an archive’s words, see {@link prefixSlices}. */
export function wordListFiles(words: CountedWord[]): WordListFiles {
	const files = (
		own: CountedWord[],
		slices: { most: number; deepest: number },
		keyOf: (plain: string) => string,
	) => {
		const keyed = own.map((word) => ({ ...word, key: keyOf(word.plain) }));
		keyed.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.plain < b.plain ? -1 : 1));
		const divided = prefixSlices(keyed, ({ key }) => [key], slices);
		return new Map([...divided].map(([letters, slice]) => [letters, wordFile(slice)]));
	};
	const asItIs = (plain: string) => plain;
	const long = words.filter(({ plain }) => tailOf(plain).length >= SHORTEST_TAIL);
	return {
		common: files(
			words.filter(({ stories }) => stories > 1),
			COMMON_SLICES,
			asItIs,
		),
		rare: files(
			words.filter(({ stories }) => stories === 1),
			RARE_SLICES,
			asItIs,
		),
		tails: files(long, TAIL_SLICES, tailOf),
	};
}

function wordFile(words: (CountedWord & { key: string })[]): string {
	const logs = words.map(({ stories }) => Math.floor(Math.log2(stories)).toString(36));
	const styles = words.map(({ word, plain }) => {
		const style = STYLES.findIndex((spell) => spell(plain) === word);
		return style < 0 ? STYLES.length : style;
	});
	const firsts = words.map(({ plain, key }) => plain.slice(0, plain.length - key.length));
	const lines = frontCoded(words.map(({ key }) => key)).map((line, at) =>
		styles[at] === STYLES.length ? `${line} ${words[at]?.word}` : line,
	);
	return [logs.join(''), styles.join(''), firsts.join(''), ...lines].join('\n');
}

/** Reads a file of words. */
export function readWords(file: string): ListedWords {
	const [logs = '', styles = '', firsts = '', ...lines] = file.split('\n');
	const parts = lines.map((line) => line.split(' '));
	const keys = frontDecoded(parts.map(([coded = '']) => coded));
	const letters = Array.from(firsts);
	return new Map(
		keys.map((key, at) => {
			const plain = (letters[at] ?? '') + key;
			const word = STYLES[Number(styles[at])]?.(plain) ?? parts[at]?.[1] ?? plain;
			return [plain, { word, plain, stories: 2 ** Number.parseInt(logs[at] ?? '0', 36) }];
		}),
	);
}
