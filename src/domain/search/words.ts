/** How texts and queries are cut into words, so that the two agree. */

import { UNSPACED_SIGNS } from '../text/unspaced-scripts.ts';
import { JOINT } from './joints.ts';
import { plainForms } from './plain-forms.ts';

/**
 * Stands before a space that is put in where a word ends without one, so that it can be taken out
 * again: a sign of punctuation, which Pagefind does not index, and one that no text needs.
 */
export const JOINED = '\u2e31';
const BREAK = `${JOINED} `;
/** Stands at the end of a paragraph, as {@link JOINED} does: Pagefind keeps no line ends. */
export const PARAGRAPH_END = '\u2e30';

/**
 * A character of a script in which no space parts words, or in which endings cling to them (as in
 * Korean): each is a word of its own, and a run of them is looked for as a phrase.
 */
const SIGN = new RegExp(`[[${UNSPACED_SIGNS}\\p{scx=Hang}]&&[\\p{L}\\p{N}]]`, 'v');
// Looking ahead first, so that a long row of other signs is gone back over once alone.
const BESIDE_SIGN = new RegExp(
	`(?=[\\p{L}\\p{N}])(?<=${SIGN.source}[^\\p{L}\\p{N}\\s]*)|(?=${SIGN.source})(?<=[\\p{L}\\p{N}][^\\p{L}\\p{N}\\s]*)`,
	'gv',
);

/** What is neither seen nor read, but parts a word where a line may end, and our own signs. */
const INVISIBLE = /[\u00ad\u200b\u2060\u2e30\u2e31\ufeff]/g;

/** A text as words are read from it: in {@link plainForms}, without what is not seen. */
export const readableText = (text: string) => plainForms(text).replace(INVISIBLE, '');

/**
 * A text in which {@link JOINED} and a space part words that no space does, and paragraphs have
 * their ends marked; one space elsewhere, and plain letters in place of {@link plainForms}.
 */
export function indexText(text: string): string {
	const spaced = readableText(text)
		// Pagefind parts words at U+0085 too, which is no space to JavaScript.
		.replace(/[[\s\u0085]--\n]+/gv, ' ')
		.trim()
		.replace(/ ?\n\s*/g, `${PARAGRAPH_END}\n`);
	const joints = spaced.replace(JOINT, BREAK);
	// Most texts have no such character, and looking beside every letter takes its time.
	return SIGN.test(joints) ? joints.replace(BESIDE_SIGN, BREAK) : joints;
}

/** A stretch of an {@link indexText} as it was written. */
export const shownText = (text: string) =>
	text.replaceAll(BREAK, '').replace(JOINED, '').replaceAll(PARAGRAPH_END, '');

/** Words of an {@link indexText}, as Pagefind counts them. */
export const indexedWords = (text: string) => text.split(/\s+/).filter((word) => word !== '');

/** Letters that no accent makes and that are also written plainly, as library catalogues do (ISO 9). */
const PLAIN_LETTERS: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i',
	ħ: 'h',
	ŋ: 'n',
};

/** Those letters, as a class of a regular expression takes them. */
export const SPECIAL_LETTERS = Object.keys(PLAIN_LETTERS).join('');
const SPECIAL_LETTER = new RegExp(`[${SPECIAL_LETTERS}]`, 'g');

/** Whether a word may also be written with plain letters: straße, strasse. */
export const hasSpecialLetters = (word: string) => word.toLowerCase().search(SPECIAL_LETTER) >= 0;

/** A text in small letters with plain ones in place of those: straße as strasse. */
export const withPlainLetters = (text: string): string =>
	text.replace(SPECIAL_LETTER, (letter) => PLAIN_LETTERS[letter] ?? letter);

/** A word as it is compared: small letters and digits alone, without accents; may be empty. */
export function plainWord(word: string): string {
	const letters = word
		.replace(/[’'][sS](?=[^\p{L}\p{N}]*$)/u, '')
		.normalize('NFKD')
		.toLowerCase();
	return withPlainLetters(letters)
		.replace(/[^\p{L}\p{N}]/gu, '')
		.normalize('NFC');
}

/** The words of a text without the signs around them (“O’Brien”, “5.93”, “café”), in its order. */
export function wordsOf(text: string): string[] {
	return indexedWords(indexText(text))
		.map((word) =>
			word.replace(/^[^\p{L}\p{N}]+|(?<![^\p{L}\p{N}\p{M}])[^\p{L}\p{N}\p{M}]+$/gu, ''),
		)
		.filter((word) => word !== '');
}

const ONE_SIGN = new RegExp(`^${SIGN.source}\\p{M}*$`, 'v');

/** Whether a text has characters of a script without spaces. */
export const hasSigns = (text: string) => SIGN.test(text);

/** Whether a word is one character of a script without spaces. */
export const isSign = (word: string) => ONE_SIGN.test(word);
