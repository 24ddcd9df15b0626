/**
 * Straight quotes, apostrophes, rows of hyphens and dots set as typographers do: by the rules of
 * SmartyPants as retext-smartypants has them, and with apostrophes that begin words and years as
 * Chicago has them. It differs from remark-smartypants also in that three hyphens are a dash too,
 * that an s may follow any sign as it may a word (“the U.S.’s”) but only an apostrophe begins a
 * decade, and that backticks and two single quotes in a row stay as they are.
 */

/**
 * Words that an apostrophe begins, since letters are left out: what the Chicago Manual shows (16th
 * edition, 6.114) and WordPress lists (in `wptexturize`), and what is built like them.
 */
const ELIDED = "em n nuff tain't til tis tisn't twas twasn't twere twill twould".split(' ');
/** More of them, which are words without it too, so that a quotation may begin with them. */
const ELIDED_OR_WHOLE = ['bout', 'cause', 'round'];

const END = String.raw`(?![\p{L}\p{N}\p{M}])`;
const oneOf = (words: string[]) => `(?:${words.join('|').replaceAll("'", "['’]")})${END}`;

/** An apostrophe: “’tis”, but not in “the word ‘til’”; “rock ’n’ roll”; “the ’80s”. */
const BEGINS_WORD = new RegExp(`^'(?:${oneOf(ELIDED)}(?!['’])|n['’]${END}|\\d\\ds${END})`, 'iu');
/** An apostrophe after a sign: “the U.S.’s”. */
const POSSESSIVE = new RegExp(`^'s${END}`, 'u');
/** An apostrophe, or the end of a quotation: “the teachers’ union”. */
const PLURAL_POSSESSIVE = /^s' \p{Ll}/u;
/** An apostrophe, unless a quotation begins there: “class of ’22” (Chicago 9.34). */
const BEGINS_YEAR_OR_WORD = new RegExp(
	String.raw`^'(?:\d\d${END}(?!%|[.,:/]\d)|${oneOf([...ELIDED, ...ELIDED_OR_WHOLE])})`,
	'iu',
);
/** UTF-16 units that tell all of these. */
const LONGEST = 10;

/** What a straight quote is, as far as can be told from what stands beside it. */
type Kind = 'opening' | 'closing' | 'apostrophe' | 'opening or apostrophe';

/** What stands beside a sign; where a text begins and ends is as good as space. */
type Side = 'word' | 'space' | 'sign';

function sideAt(text: string, at: number): Side {
	const character = text[at];
	if (character === undefined || /\s/.test(character)) return 'space';
	return /[\p{L}\p{N}\p{M}]/u.test(character) ? 'word' : 'sign';
}

/** Whether the straight quote at an index, if it is no apostrophe, ends a quotation. */
function closes(text: string, at: number): boolean {
	const after = sideAt(text, at + 1);
	if (after === 'sign') {
		let beyond = at + 1;
		while (text[beyond] === text[at + 1]) beyond++;
		if (sideAt(text, beyond) !== 'word') return true;
		// A quotation within a quotation, both at their beginning.
		if (beyond === at + 2 && /["']/.test(text[at + 1] ?? '')) return false;
	}
	return sideAt(text, at - 1) === 'word' || after === 'space';
}

function kindOf(text: string, at: number): Kind {
	const quote = closes(text, at) ? 'closing' : 'opening';
	if (text[at] === '"') return quote;
	const before = sideAt(text, at - 1);
	if (before === 'word') {
		const isWithinWord = sideAt(text, at + 1) === 'word';
		const ends = text.slice(at - 1, at + 3);
		return isWithinWord || PLURAL_POSSESSIVE.test(ends) ? 'apostrophe' : quote;
	}
	const begins = text.slice(at, at + LONGEST);
	if (BEGINS_WORD.test(begins)) return 'apostrophe';
	if (before === 'sign' && POSSESSIVE.test(begins)) return 'apostrophe';
	return BEGINS_YEAR_OR_WORD.test(begins) ? 'opening or apostrophe' : quote;
}

/** A web address, in which all stays as it is. */
const ADDRESS = String.raw`https?:\/\/\S*[\p{L}\p{N}/]`;
const LONE_QUOTE = new RegExp(`${ADDRESS}|(?<!")"(?!")|(?<!')'(?!')`, 'gu');
const ROW = new RegExp(String.raw`${ADDRESS}|(?<!-)-{2,3}(?!-)|\.{3,}|\.(?: \.){2,}`, 'gu');

/**
 * The places of the quotes that begin quotations. Of those that may be apostrophes it is the first
 * outside a single quotation that is closed before another begins: “‘22 people died,’ he said”.
 */
function openings(text: string): Set<number> {
	const found = new Set<number>();
	let isOpen = false;
	let maybe: number | undefined;
	for (const { 0: sign, index } of text.matchAll(LONE_QUOTE)) {
		if (!/^["']/.test(sign)) continue;
		const kind = kindOf(text, index);
		if (kind === 'opening') found.add(index);
		if (sign === '"' || kind === 'apostrophe') continue;
		if (kind === 'opening or apostrophe') {
			if (!isOpen) maybe ??= index;
			continue;
		}
		if (kind === 'closing' && maybe !== undefined) found.add(maybe);
		isOpen = kind === 'opening';
		maybe = undefined;
	}
	return found;
}

const OPENING: Record<string, string> = { '"': '“', "'": '‘' };
const CLOSING: Record<string, string> = { '"': '”', "'": '’' };

/** A text of the same length with curly quotes in place of straight ones; two in a row are left alone. */
export function withCurlyQuotes(text: string): string {
	const opening = openings(text);
	return text.replace(
		LONE_QUOTE,
		(found, at: number) => (opening.has(at) ? OPENING : CLOSING)[found] ?? found,
	);
}

/**
 * A text in which two or three hyphens are a dash, and three dots or more, with or without spaces,
 * an ellipsis. A longer row of hyphens is a rule.
 */
export const withDashes = (text: string): string =>
	text.replace(ROW, (row) => (row.startsWith('-') ? '—' : row.startsWith('.') ? '…' : row));

/** A whole text, such as a headline, set as the text of a story is. */
export const typeset = (text: string): string => withDashes(withCurlyQuotes(text));
