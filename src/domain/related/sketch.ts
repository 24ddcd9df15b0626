import { spread } from './words.ts';

/** Words in a row that two texts must share (Broder 1997, w-shingling). */
const SHINGLE = 4;
/** Most hashes kept of a text: with so many an estimate is 0.05 off. */
export const MOST_HASHES = 128;
/**
 * Hashes after which texts of one length that had none in common are taken for strangers; versions
 * would have by then.
 */
const ENOUGH = 40;
/** Share of all shingles of two texts, and of the shorter one's, from which they are versions of one. */
const RESEMBLANCE = 0.3;
const CONTAINMENT = 0.6;
/** Share of all shingles from which a text is the other, printed again. */
const REPRINT = 0.9;

/** The shingles of a text whose hash is below a limit, which is all if they are few. */
export interface Sketch {
	/** Hashes, rising. */
	hashes: Uint32Array;
	/** Hashes from 2^32 / 2^level on are left out. */
	level: number;
}

/** First hash that is left out at a level. */
export const limitOf = (level: number): number => 2 ** (32 - level);

/** Hashes of the different shingles of a text, rising, from those of its words in order. */
export function shinglesOf(words: Uint32Array): Uint32Array {
	const count = words.length;
	const runs = Math.max(count - SHINGLE + 1, Math.min(count, 1));
	const hashes = new Uint32Array(runs);
	for (let run = 0; run < runs; run++) {
		let hash = 0;
		for (let place = run; place < Math.min(run + SHINGLE, count); place++) {
			hash = Math.imul(hash, 0x01000193) ^ (words[place] as number);
		}
		hashes[run] = spread(hash);
	}
	hashes.sort();
	let distinct = 0;
	for (let i = 0; i < runs; i++) {
		if (i === 0 || hashes[i] !== hashes[i - 1]) hashes[distinct++] = hashes[i] as number;
	}
	return hashes.subarray(0, distinct);
}

/** Sketch of a text from the hashes of its words, in order (fractional MinHash, Irber et al. 2022). */
export function sketchOf(words: Uint32Array): Sketch {
	const hashes = shinglesOf(words);
	let level = 0;
	let kept = hashes.length;
	while (kept > MOST_HASHES) {
		level++;
		while ((hashes[kept - 1] as number) >= limitOf(level)) kept--;
	}
	return { hashes: hashes.slice(0, kept), level };
}

/** How many of some rising hashes are below a limit. */
export function countBelow(hashes: Uint32Array, limit: number): number {
	let [low, high] = [0, hashes.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((hashes[middle] as number) < limit) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Shares of shingles that two texts have in common: of all, and of the shorter text's. */
function common(a: Sketch, b: Sketch): { ofAll: number; ofShorter: number } {
	const limit = limitOf(Math.max(a.level, b.level));
	const [ofA, ofB] = [countBelow(a.hashes, limit), countBelow(b.hashes, limit)];
	const enough = (ENOUGH * Math.max(ofA, ofB)) / Math.min(ofA, ofB);
	let shared = 0;
	for (let i = 0, j = 0; i < ofA && j < ofB;) {
		const [first, second] = [a.hashes[i] as number, b.hashes[j] as number];
		if (first === second) shared++;
		else if (shared === 0 && i + j > enough) break;
		if (first <= second) i++;
		if (second <= first) j++;
	}
	if (shared === 0) return { ofAll: 0, ofShorter: 0 };
	return { ofAll: shared / (ofA + ofB - shared), ofShorter: shared / Math.min(ofA, ofB) };
}

/** Whether two texts are versions of one; texts without words are not. */
export function areVersions(a: Sketch, b: Sketch): boolean {
	const { ofAll, ofShorter } = common(a, b);
	return ofShorter >= CONTAINMENT || ofAll >= RESEMBLANCE;
}

/** Share of the shingles of both texts that they have in common. */
export const resemblance = (a: Sketch, b: Sketch): number => common(a, b).ofAll;

/** Whether one text is the other printed again, with hardly a word changed. */
export const isReprint = (a: Sketch, b: Sketch): boolean => resemblance(a, b) >= REPRINT;
