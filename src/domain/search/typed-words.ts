/** How the letters somebody has typed so far are matched with the words of a headline or a name. */
import { plainWord, wordsOf } from './words.ts';

/** The words of a text as they are compared, in its order; of a script without spaces, its signs. */
export const plainWords = (text: string): string[] =>
	wordsOf(text)
		.map(plainWord)
		.filter((word) => word !== '');

/**
 * What was typed, as one phrase for every stretch without a space: its words (of “first-half”) or
 * signs stand together in whatever it may become.
 */
export const typedPhrases = (typed: string): string[][] =>
	typed
		.split(/\s+/)
		.map(plainWords)
		.filter((phrase) => phrase.length > 0);

/** Whether a phrase stands at a place among words, where its last word may be the beginning of one. */
export const standsAt = (phrase: string[], words: string[], place: number): boolean =>
	phrase.every((word, i) => {
		const own = words[place + i];
		return i === phrase.length - 1 ? own?.startsWith(word) : own === word;
	});

/** Letters by which words are filed: three tell English ones well enough apart, four make twice the files. */
export const FILED_LETTERS = 3;

/** What a word is filed by: its first letters, or the one sign it is; two signs would make more files than stories. */
export const filedBy = (word: string): string => Array.from(word).slice(0, FILED_LETTERS).join('');
