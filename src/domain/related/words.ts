import { UNSPACED_LETTER } from '../text/unspaced-scripts.ts';

/** What a character does in a text that is cut into words. */
const KIND = { gap: 1, letter: 2, sign: 3, silent: 4 } as const;

/** Vowel signs, as in Hindi, are letters. */
const LETTER = /[\p{L}\p{M}\p{N}]/u;
/** Accents and vowel points, which may be left out, the long line of Arabic, and what only shapes a line. */
const SILENT =
	/[[\p{M}&&[\p{sc=Zinh}\p{sc=Hebr}\p{sc=Arab}\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]]\u0640\p{Cf}]/v;
const SILENT_ALL = new RegExp(SILENT.source, 'gv');

/** Kind of every code point met so far, and the letter it stands for. */
const kinds = new Uint8Array(0x110000);
const folds = new Uint32Array(0x110000);
/** Letters of those that stand for several, such as ﬁ. */
const ligatures = new Map<number, number[]>();

/** A character as it is compared: small, without accent, `ﬁ` as `fi`, `ß` as `ss`. */
const foldOf = (char: string) =>
	char
		.normalize('NFKD')
		.replace(SILENT_ALL, '')
		.toUpperCase()
		.toLowerCase()
		// Composed again, since Korean syllables come apart as well as accents.
		.normalize('NFC');

function learn(code: number): number {
	const folded = foldOf(String.fromCodePoint(code));
	const letters = Array.from(folded, (letter) => letter.codePointAt(0) as number);
	if (letters.length > 1) ligatures.set(code, letters);
	else folds[code] = letters[0] ?? code;
	kinds[code] =
		folded === ''
			? KIND.silent
			: UNSPACED_LETTER.test(folded)
				? KIND.sign
				: LETTER.test(folded)
					? KIND.letter
					: KIND.gap;
	return kinds[code];
}

/** FNV-1a, a letter at a time (Fowler, Noll and Vo 1991). */
function mixed(hash: number, code: number): number {
	const letter = folds[code] as number;
	if (letter > 0) return Math.imul(hash ^ letter, 0x01000193);
	return (ligatures.get(code) ?? []).reduce(
		(next, each) => Math.imul(next ^ each, 0x01000193),
		hash,
	);
}

/** Spreads a hash over all 32 bits (the finalizer of MurmurHash3, Appleby 2011). */
export function spread(hash: number): number {
	let next = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
	next = Math.imul(next ^ (next >>> 13), 0xc2b2ae35);
	return (next ^ (next >>> 16)) >>> 0;
}

/** First letters of a word that its forms, and the words made with it, have in common. */
const STEM = 6;

/** Told the hash of a word, where in the text it begins, and the hash of its stem. */
type WordVisitor = (hash: number, start: number, stem: number) => void;

/**
 * Visits the words of a text, in order, as 32-bit hashes: the same for any case and accents.
 * Scripts without spaces give pairs of characters; single letters of others are left out.
 * Apostrophes part words, so that “Ukraine’s” and “l’Ukraine” speak of Ukraine. The stem of a word
 * is its first letters: forms and compounds of most languages agree in them (McNamee and Mayfield
 * 2004, who found it as good as stemmers of each language).
 * @param text in Unicode's composed form (NFC).
 * @param seed sets the hashes of one language apart from another's.
 */
export function eachWord(text: string, seed: number, visit: WordVisitor): void {
	let hash = seed;
	let stem = seed;
	let start = -1;
	let letters = 0;
	let lastSign = 0;
	let signAt = -1;
	let isPaired = false;

	const endWord = () => {
		if (letters > 1) visit(spread(hash), start, spread(letters > STEM ? stem : hash));
		hash = seed;
		start = -1;
		letters = 0;
	};
	const visitSigns = (signs: number) => visit(spread(signs), signAt, spread(signs));
	const endSigns = () => {
		if (!isPaired) visitSigns(mixed(seed, lastSign));
		signAt = -1;
		isPaired = false;
	};

	for (let at = 0; at < text.length; at++) {
		const from = at;
		let code = text.charCodeAt(at);
		if ((code & 0xfc00) === 0xd800) code = text.codePointAt(at) as number;
		if (code > 0xffff) at++;
		const kind = kinds[code] || learn(code);
		if (kind === KIND.silent) continue;
		if (start >= 0 && kind !== KIND.letter) endWord();
		if (signAt >= 0 && kind !== KIND.sign) endSigns();
		if (kind === KIND.letter) {
			if (start < 0) start = from;
			letters++;
			hash = mixed(hash, code);
			if (letters === STEM) stem = hash;
		} else if (kind === KIND.sign) {
			if (signAt >= 0) {
				visitSigns(mixed(mixed(seed, lastSign), code));
				isPaired = true;
			}
			lastSign = code;
			signAt = from;
		}
	}
	if (start >= 0) endWord();
	if (signAt >= 0) endSigns();
}

/** Hash of a whole text, its case, accents and signs included (FNV-1a). */
export function hashOf(text: string, seed = 0x811c9dc5): number {
	let hash = seed;
	for (let at = 0; at < text.length; at++) {
		hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
	}
	return spread(hash);
}
