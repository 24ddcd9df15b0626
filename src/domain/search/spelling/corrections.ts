import { editDistance } from '../../text/edit-distance.ts';
import { sliceOf } from '../prefix-slices.ts';
import { plainWord } from '../words.ts';
import type { ListedWords } from './word-list.ts';

/** A word that may be meant by another. */
export interface Correction {
	/** Its usual spelling. */
	word: string;
	plain: string;
	/** Stories that have it, rounded down to a power of two. */
	stories: number;
	/** Edits between what was typed and it. */
	distance: number;
}

/** Corrections of one word; the stories that have the other words then choose from them. */
const MOST_CORRECTIONS = 5;

/** Letters from which on a word may be off by so many edits; shorter ones are near too many others. */
const MOST_EDITS = [
	{ letters: 8, edits: 2 },
	{ letters: 4, edits: 1 },
];

/**
 * What speaks for a word, in doublings of the stories that have it: a letter can be dropped or
 * swapped in one way, but replaced by 25, each of them less likely (Kernighan, Church and Gale 1990).
 */
const BONUS = { swapped: 5, dropped: 4, firstLetter: 2, name: 1 };

/**
 * A published word is taken for misspelt if so many times as many stories have the right spelling;
 * shorter words are near others that they are not meant for (booth, both).
 */
const MISSPELT = { ratio: 50, letters: 8 };

/**
 * Words that may be meant by one that was typed, at most five, the likeliest first: those with
 * fewest edits, then those with the best score of frequency and kind of slip. Numbers and words of
 * fewer than four letters have none.
 * @param typed in any spelling.
 */
export function corrections(typed: string, words: ListedWords): Correction[] {
	const plain = plainWord(typed);
	const most = MOST_EDITS.find(({ letters }) => plain.length >= letters)?.edits;
	if (!most || !/\p{L}/u.test(plain)) return [];
	const letters = sortedLetters(plain);
	const scoreOf = ({ word, plain: other, stories }: Correction) =>
		Math.log2(stories) +
		(sortedLetters(other) === letters ? BONUS.swapped : 0) +
		(other.length > plain.length ? BONUS.dropped : 0) +
		(other[0] === plain[0] ? BONUS.firstLetter : 0) +
		(word === word.toLowerCase() ? 0 : BONUS.name);
	return [...words.values()]
		.map((word) => ({ ...word, distance: editDistance(plain, word.plain, most) }))
		.filter(({ distance }) => distance > 0 && distance <= most)
		.map((correction) => ({ correction, score: scoreOf(correction) }))
		.sort((a, b) => a.correction.distance - b.correction.distance || b.score - a.score)
		.slice(0, MOST_CORRECTIONS)
		.map(({ correction }) => correction);
}

/**
 * Whether a word that stories do have is likely a misprint of the first of its {@link corrections}
 * (goverment, government), which is then worth naming.
 * @param stories that have the word.
 */
export function isLikelyMisspelt(
	plain: string,
	stories: number,
	candidates: Correction[],
): boolean {
	const best = candidates[0];
	if (!best || plain.length < MISSPELT.letters) return false;
	return isLikelySlip(plain, best) && best.stories >= MISSPELT.ratio * stories;
}

/**
 * Whether a word that exists is more likely a slip for another than meant: one letter is dropped,
 * added or swapped. One replaced letter (concerts, concerns) or one more or less at the end
 * (buildings, building) is more often another word.
 */
export function isLikelySlip(plain: string, { plain: other, distance }: Correction): boolean {
	const isForm = plain.startsWith(other) || other.startsWith(plain);
	const isReplaced = plain.length === other.length && sortedLetters(plain) !== sortedLetters(other);
	return distance === 1 && !isForm && !isReplaced;
}

/**
 * The files of common words to load for the {@link corrections} of a word, most useful first: that
 * of its first letter, and that of its second, where the first two are swapped (kuraine) or the
 * first is one too many (uukraine). Words with another first letter, or one more (kraine), are in
 * the list of tails.
 * @param names letters of the files there are.
 */
export function slicesFor(typed: string, names: ReadonlySet<string>): string[] {
	const plain = plainWord(typed);
	const found = [plain, Array.from(plain).slice(1).join('')]
		.filter((start) => start !== '')
		.map((start) => sliceOf(start, names))
		.filter((name) => name !== undefined);
	return [...new Set(found)];
}

const sortedLetters = (text: string) => Array.from(text).sort().join('');
