/** The letters under which names stand in a list from A to Z, as a language has them. */
import { memoized } from '../text/memoized.ts';

/** Stands for every digit, and for names without a letter. */
export const DIGITS = '0-9';

/** Orders names as a language does; accents and letter case that tell no letters apart do not matter. */
export const nameOrder = memoized(
	(language: string) => new Intl.Collator(language, { sensitivity: 'base', numeric: true }),
);

/** First letters of Hangul syllables, in the order of Unicode (3.12, conjoining jamo behavior). */
const HANGUL = [...'ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ'];
const SYLLABLES = { first: 0xac00, last: 0xd7a3, each: 588 };

/** Rows of kana, by the first letter of each. */
const KANA_ROWS = [...'あかさたなはまやらわ'];
const [KATAKANA, HIRAGANA] = [0x30a1, 0x3041];

function hangulLetter(sign: string): string | undefined {
	const code = sign.codePointAt(0) ?? 0;
	if (code < SYLLABLES.first || code > SYLLABLES.last) return undefined;
	return HANGUL[Math.floor((code - SYLLABLES.first) / SYLLABLES.each)];
}

function kanaRow(sign: string): string | undefined {
	if (!/[\p{sc=Hira}\p{sc=Kana}]/u.test(sign)) return undefined;
	const code = sign.codePointAt(0) ?? 0;
	const kana = code < KATAKANA ? sign : String.fromCodePoint(code - KATAKANA + HIRAGANA);
	const order = nameOrder('ja');
	return KANA_ROWS.findLast((row) => order.compare(row, kana) <= 0);
}

/** The combining grapheme joiner, which keeps two signs from being ordered as one (Unicode 23.2). */
const APART = '\u034F';

/** Two signs that a language orders as one letter of its own, such as “ch” in Czech. */
function digraph(name: string, language: string): string | undefined {
	const [, first, second] = /^(\p{sc=Latn}\p{M}*)(\p{sc=Latn}\p{M}*)/u.exec(name) ?? [];
	if (!first || !second) return undefined;
	const pair = first + second;
	return nameOrder(language).compare(pair, first + APART + second) > 0 ? pair : undefined;
}

/**
 * The letter that a name stands under: without an accent unless the language takes it for a letter of
 * its own (“Å” in Swedish, “Ñ” in Spanish); of a Hangul syllable its first consonant, of kana the row,
 * of digits `0-9` (Unicode Technical Standard 35, Collation, on index characters).
 */
export function letterOf(name: string, language: string): string {
	const [start = ''] = /[\p{L}\p{N}].*/su.exec(name.normalize('NFC')) ?? [];
	const [first = '0'] = Array.from(start);
	if (/\p{N}/u.test(first)) return DIGITS;
	const special = hangulLetter(first) ?? kanaRow(first);
	if (special) return special;
	const upper = (text: string) => text.toLocaleUpperCase(language);
	const pair = digraph(start.toLocaleLowerCase(language), language);
	if (pair) return upper(pair.charAt(0)) + pair.slice(1);
	const [plain = first] = first.normalize('NFKD').match(/[\p{L}\p{N}]/u) ?? [];
	const isOwn = nameOrder(language).compare(upper(first), upper(plain)) !== 0;
	return Array.from(upper(isOwn ? first : plain))[0] ?? DIGITS;
}
