/**
 * The words of an archive as files, sorted by plain words, which are {@link frontCoded}, one a line.
 * A file of rare words is no more than that. One of common words begins with two lines that have
 * a character for each word:
 *
 * 1. the number of its stories, as the whole part of the logarithm to base 2, a digit to base 36;
 * 2. its usual spelling: `0` the plain word, `1` with a capital first, `2` all in capitals, `3`
 *    another, which follows the word after a space.
 *
 * “ocean” in 9 stories, “O’Neill” in 3, “OPEC” in 4 and “Oslo” in 2 make the lines `3121`, `0321`,
 * `0ocean`, `1neill O’Neill`, `1pec` and `1slo`.
 */
import { prefixSlices } from '../prefix-slices.ts';
import type { CountedWord } from './counted-words.ts';
import { frontCoded, frontDecoded } from './front-coding.ts';

/** Common words by their plain ones; the number of stories is rounded down to a power of two. */
export type ListedWords = ReadonlyMap<string, CountedWord>;

/**
 * A file of so many words takes about 13 KB to load. Files are told apart by no more than the first
 * letter, since readers slip in the second.
 */
const COMMON_SLICES = { most: 5000, deepest: 1 };
/** Whether a word exists is asked of one at a time, for which less should be loaded. */
const RARE_SLICES = { most: 2000, deepest: 2 };

const STYLES: ((plain: string) => string)[] = [
	(plain) => plain,
	(plain) => plain.replace(/^./u, (letter) => letter.toUpperCase()),
	(plain) => plain.toUpperCase(),
];

/**
 * The files of an archive’s words by the letters they begin with, see {@link prefixSlices}: the
 * `common` ones, in two or more stories, which somebody may mean who types another, and the `rare`
 * ones, in one story alone, of which it is enough to know that they exist.
 */
export function wordListFiles(words: CountedWord[]): {
	common: Map<string, string>;
	rare: Map<string, string>;
} {
	const sorted = words.toSorted((a, b) => (a.plain < b.plain ? -1 : 1));
	const [common, rare] = [
		sorted.filter(({ stories }) => stories > 1),
		sorted.filter(({ stories }) => stories === 1),
	];
	const keysOf = ({ plain }: CountedWord) => [plain];
	const files = (slices: Map<string, CountedWord[]>, write: (slice: CountedWord[]) => string) =>
		new Map([...slices].map(([letters, slice]) => [letters, write(slice)]));
	return {
		common: files(prefixSlices(common, keysOf, COMMON_SLICES), commonFile),
		rare: files(prefixSlices(rare, keysOf, RARE_SLICES), rareFile),
	};
}

function commonFile(words: CountedWord[]): string {
	const logs = words.map(({ stories }) => Math.floor(Math.log2(stories)).toString(36));
	const styles = words.map(({ word, plain }) => {
		const style = STYLES.findIndex((spell) => spell(plain) === word);
		return style < 0 ? STYLES.length : style;
	});
	const lines = frontCoded(words.map(({ plain }) => plain)).map((line, at) =>
		styles[at] === STYLES.length ? `${line} ${words[at]?.word}` : line,
	);
	return [logs.join(''), styles.join(''), ...lines].join('\n');
}

/** Reads a file of common words. */
export function readCommon(file: string): ListedWords {
	const [logs = '', styles = '', ...lines] = file.split('\n');
	const parts = lines.map((line) => line.split(' '));
	const plains = frontDecoded(parts.map(([coded = '']) => coded));
	return new Map(
		plains.map((plain, at) => {
			const word = STYLES[Number(styles[at])]?.(plain) ?? parts[at]?.[1] ?? plain;
			return [plain, { word, plain, stories: 2 ** Number.parseInt(logs[at] ?? '0', 36) }];
		}),
	);
}

const rareFile = (words: CountedWord[]) => frontCoded(words.map(({ plain }) => plain)).join('\n');

/** Reads a file of rare words, which are not kept as they are usually spelt. */
export function readRare(file: string): ListedWords {
	const plains = frontDecoded(file.split('\n').filter((line) => line !== ''));
	return new Map(plains.map((plain) => [plain, { word: plain, plain, stories: 1 }]));
}
