import { tokensOf } from './tokens.ts';

/** Words in a row that two texts must share (Broder 1997, w-shingling). */
const SHINGLE = 4;
/** Share of the shorter text's shingles from which two texts are versions of one. */
const VERSION = 0.6;

/** All runs of {@link SHINGLE} words of a text; of a shorter one, the whole. */
export function shinglesOf(text: string): Set<string> {
	const words = tokensOf(text);
	if (words.length <= SHINGLE) return new Set(words.length > 0 ? [words.join(' ')] : []);
	return new Set(words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' ')));
}

/** Share of the shorter text's shingles that the other has too, 0 to 1. */
function containment(a: Set<string>, b: Set<string>): number {
	const [small, large] = a.size < b.size ? [a, b] : [b, a];
	if (small.size === 0) return 0;
	let common = 0;
	for (const shingle of small) if (large.has(shingle)) common++;
	return common / small.size;
}

/** Whether two texts, given as shingles, are versions of one. */
export const areVersions = (a: Set<string>, b: Set<string>): boolean =>
	containment(a, b) >= VERSION;

/** Whether two texts, given as shingles, are the same word for word. */
export const areSame = (a: Set<string>, b: Set<string>): boolean =>
	a.size === b.size && containment(a, b) === 1;
