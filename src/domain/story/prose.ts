/** Measures and extracts of a story's plain text. */
import { UNSPACED_LETTER } from '../text/unspaced-scripts.ts';

/** Adult silent reading of English non-fiction, words a minute (Brysbaert 2019). */
const WORDS_A_MINUTE = 238;
/** Characters of scripts that do not separate words, read a minute (about 260, Trauzettel-Klosinski 2012). */
const CHARACTERS_A_MINUTE = 260;

/** What a sign is to the words around it. */
const [UNKNOWN, BETWEEN, BEGINS, CONTINUES, ALONE] = [0, 1, 2, 3, 4];
/** The kind of every code point, found when it is first met: regular expressions read a text far slower. */
const kinds = new Uint8Array(0x110000);

function kindOf(codePoint: number): number {
	const sign = String.fromCodePoint(codePoint);
	if (UNSPACED_LETTER.test(sign)) return ALONE;
	if (/[\p{L}\p{N}]/u.test(sign)) return BEGINS;
	return /[\p{M}'’.,-]/u.test(sign) ? CONTINUES : BETWEEN;
}

/**
 * How long a text is: its words, of which a character of an unspaced script counts as one, and the
 * whole minutes it takes to read, at least one.
 */
export function lengthOf(text: string): { wordCount: number; minutes: number } {
	let words = 0;
	let unspaced = 0;
	let isInWord = false;
	for (let i = 0; i < text.length; i++) {
		const codePoint = text.codePointAt(i) as number;
		if (codePoint > 0xffff) i++;
		if (kinds[codePoint] === UNKNOWN) kinds[codePoint] = kindOf(codePoint);
		const kind = kinds[codePoint];
		if (kind === ALONE) unspaced++;
		if (kind === BEGINS && !isInWord) words++;
		isInWord = kind === BEGINS || (kind === CONTINUES && isInWord);
	}
	const minutes = words / WORDS_A_MINUTE + unspaced / CHARACTERS_A_MINUTE;
	return { wordCount: words + unspaced, minutes: Math.max(1, Math.round(minutes)) };
}

/** A text on one line. */
const flattened = (text: string) => text.replace(/\s+/g, ' ').trim();

/**
 * The first whole sentences of a text that fit into `limit` characters; if not even one does,
 * the text cut at a word, with an ellipsis.
 */
export function opening(text: string, limit: number): string {
	// Of a long text no more is read than may be shown.
	const start = flattened(text.slice(0, 2 * limit));
	const flat = start.length > limit ? start : flattened(text);
	if (flat.length <= limit) return flat;
	const sentences = [
		...flat
			.slice(0, limit + 1)
			.matchAll(/[.!?]["”’»)]*(?=\s|$|\p{Script=Han})|[。！？][”’」』）]*/gu),
	];
	const end = sentences
		.map((match) => match.index + match[0].length)
		.filter((at) => at <= limit)
		.at(-1);
	// A very short first sentence (“No.”) says too little on its own.
	if (end !== undefined && end >= limit / 3) return flat.slice(0, end);
	// Not between the halves of a sign that takes two code units.
	const cut = flat.slice(0, limit).replace(/[\ud800-\udbff]$/, '');
	const atWord = cut.lastIndexOf(' ') > limit / 2 ? cut.slice(0, cut.lastIndexOf(' ')) : cut;
	return `${atWord.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, '')}…`;
}
