import { tokensOf } from './tokens.ts';

/** Words in a row that two texts must share (Broder 1997, w-shingling). */
const SHINGLE = 4;
/** Share of the shorter text's shingles from which two texts are one text. */
const SAME_TEXT = 0.6;

/** All runs of {@link SHINGLE} words of a text; of a shorter one, the whole. */
export function shinglesOf(text: string): Set<string> {
	const words = tokensOf(text);
	if (words.length <= SHINGLE) return new Set(words.length > 0 ? [words.join(' ')] : []);
	return new Set(words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' ')));
}

/** Whether two texts, given as shingles, are versions of one. */
export function areCopies(a: Set<string>, b: Set<string>): boolean {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	if (small.size === 0) return false;
	let common = 0;
	for (const shingle of small) if (large.has(shingle)) common++;
	return common / small.size >= SAME_TEXT;
}
