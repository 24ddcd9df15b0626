import { otherEnglishSpelling } from './british-american.ts';
import { isAbbreviation, markedCapitals, namedSign } from './other-spellings.ts';
import { hasSpecialLetters, indexedWords, indexText, isSign, plainWord } from './words.ts';

/** One way to say what was asked: words that stand beside each other. */
export interface Wording {
	/** The words in small letters, a space between them. */
	text: string;
	/** What a story found by it counts, 1 for the words as typed. */
	weight: number;
	/** The usual spelling of a word that was not typed but may be meant. */
	correction?: string;
	/** Whether that is so daring that it counts only where it finds all words together. */
	isDaring?: boolean;
	/** A word of the index that stands in the stories where this one is surely meant; in others it counts less. */
	sure?: string;
	/** Whether it counts only in stories that have the word of `sure`, since nobody typed it. */
	isSureOnly?: boolean;
}

/** Words of the index for all ways to say terms, those of `sure` where there are any. */
export const surelySaid = (terms: { wordings: Wording[] }[]): string[] =>
	terms.flatMap(({ wordings }) => wordings.map(({ text, sure }) => sure ?? text));

/** Weight of another spelling; a word as typed has 1. */
export const OTHER_WEIGHT = 0.9;

/** How umlauts are written where there are none. */
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue' };

/** The words of a text as the index has them, each as it is compared, but for accents. */
const searchable = (text: string) =>
	indexedWords(indexText(text))
		.map((word) => word.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, ''))
		.filter((word) => word !== '');

/**
 * Whether words that are joined by signs may be written as one (co-operate, 1.250), unlike numbers
 * that are others without their signs (1.5, 24/7).
 */
const mayBeOne = (words: string[], typed: string) =>
	words.length > 1 &&
	!/\s/.test(typed) &&
	(words.some((word) => /\P{N}/u.test(word)) || /\p{N}\.\p{N}{3}(?!\p{N})/u.test(typed));

/** How words were typed. */
export interface Manner {
	/** Whether they stand in quotes. */
	isPhrase: boolean;
	/** Whether British and American spellings stand for each other. */
	isEnglish: boolean;
	/** Whether capitals tell nothing. */
	isCapsLocked: boolean;
}

/** The ways to say a word or a phrase, the one typed first; none if it has no letter or digit. */
export function wordingsOf(
	typed: string,
	{ isPhrase, isEnglish, isCapsLocked }: Manner,
): Wording[] {
	const named = isPhrase ? undefined : namedSign(typed);
	if (named) return [{ text: named, weight: 1 }];
	const words = searchable(typed);
	const text = words.join(' ');
	if (text === '') return [];
	const isSure = !isPhrase && !isCapsLocked && isAbbreviation(typed);
	const first = { text, weight: 1, ...(isSure && { sure: markedCapitals(plainWord(typed)) }) };
	if (isPhrase || words.some(isSign)) return [first];
	const others = [
		...(mayBeOne(words, typed) ? [words.join('')] : []),
		...(hasSpecialLetters(typed) ? [words.map(plainWord).join(' ')] : []),
		text.replace(/[äöü]/g, (letter) => UMLAUTS[letter] ?? letter),
		...(isEnglish ? [words.map((word) => otherEnglishSpelling(word) ?? word).join(' ')] : []),
	];
	const distinct = [...new Set(others)].filter((other) => other !== text);
	return [first, ...distinct.map((other) => ({ text: other, weight: OTHER_WEIGHT }))];
}
