/** Spellings by which words of a text may be asked for and would not be found. */
import { APOSTROPHES } from './joints.ts';
import { plainWord, SPECIAL_LETTERS } from './words.ts';

/** A letter with its accents, and what no letter, digit or accent stands before or after. */
const LETTER = '[\\p{L}\\p{M}]';
const START = '(?<![\\p{L}\\p{M}\\p{N}])';
const END = '(?![\\p{L}\\p{M}\\p{N}])';

// All look for words from their beginning alone: a text without spaces is a very long word.
const JOINED_WORDS = [
	// e-mail, joint_venture: email, jointventure.
	new RegExp(`${START}[\\p{L}\\p{M}\\p{N}]+(?:[-‐‑_][\\p{L}\\p{M}\\p{N}]+)+`, 'gu'),
	// A/B, TCP/IP: ab, tcpip.
	new RegExp(`${START}${LETTER}{1,4}(?:/${LETTER}{1,4})+${END}`, 'gu'),
	// D’Angelo, Qur’an: dangelo, quran. What begins small is mostly an article.
	new RegExp(`${START}(?!O[${APOSTROPHES}])\\p{Lu}${LETTER}*(?:[${APOSTROPHES}]${LETTER}+)+`, 'gu'),
	// O’Brien: brien.
	new RegExp(`(?<=${START}O[${APOSTROPHES}])\\p{Lu}${LETTER}+`, 'gu'),
	// 1.250.000: 1250000.
	new RegExp(`${START}\\p{Nd}{1,3}(?:\\.\\p{Nd}{3})+${END}`, 'gu'),
];
const SPECIAL_WORD = new RegExp(`(?<!${LETTER})${LETTER}*[${SPECIAL_LETTERS}]${LETTER}*`, 'giu');
/** C++, F#. */
const SIGNED_WORD = new RegExp(`${START}(${LETTER}+)(\\+\\+|#)(?![\\p{L}\\p{N}+#])`, 'gu');
const SIGN_NAMES: Record<string, string> = { '++': 'plusplus', '#': 'sharp' };

const LIKELY = new RegExp(`[-‐‑_/#+${APOSTROPHES}${SPECIAL_LETTERS}]|\\p{Nd}\\.\\p{Nd}`, 'iu');

/** C++ as “cplusplus”, F# as “fsharp”; undefined for words without such a sign. */
export function namedSign(word: string): string | undefined {
	const [match] = word.matchAll(SIGNED_WORD);
	return match && plainWord(match[1] ?? '') + SIGN_NAMES[match[2] ?? ''];
}

/** Words of one sign alone, which {@link inCapitals} has. */
const CAPITALS = new RegExp(`${START}(?:\\p{Lu}{2,5}|(?:\\p{Lu}\\.){2,5})${END}`, 'u');

/** Stands before a word in {@link capitalWords}, since no word that is read begins so. */
const CAPITALS_MARK = '0';

/** The word of the index that tells stories with a word in capitals from those that have it in small letters. */
export const markedCapitals = (plain: string): string => CAPITALS_MARK + plain;

/** Whether a word is an abbreviation in capitals, such as ISS or U.S. */
export const isAbbreviation = (word: string): boolean =>
	CAPITALS.test(word) && word.replace(CAPITALS, '').search(/[\p{L}\p{N}]/u) < 0;

/** Abbreviations in capitals, {@link markedCapitals}, but those among other capitals, where any word may stand. */
function capitalWords(words: string[]): string[] {
	const isCapital = words.map(isAbbreviation);
	return words
		.filter((_, at) => isCapital[at] && !isCapital[at - 1] && !isCapital[at + 1])
		.map((word) => markedCapitals(plainWord(word)));
}

/**
 * Words joined by a sign as one (e-mail: email), special letters as others write them (straße:
 * strasse), signs by their names (C++: cplusplus) and abbreviations in capitals, each once.
 */
export function otherSpellings(text: string): string[] {
	const words = text.split(/\s+/);
	// Few words have one, and to look into every word takes four times as long.
	const likely = words.filter((word) => LIKELY.test(word));
	const all = (pattern: RegExp) => likely.flatMap((word) => word.match(pattern) ?? []);
	const joined = JOINED_WORDS.flatMap(all).map(plainWord);
	const special = all(SPECIAL_WORD).map(plainWord);
	const signed = likely.map(namedSign).filter((name) => name !== undefined);
	const spellings = [...joined, ...special, ...signed].filter((word) => word !== '');
	return [...new Set([...spellings, ...capitalWords(words)])];
}
