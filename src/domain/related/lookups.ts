import { countBelow, limitOf, type Sketch } from './sketch.ts';

/** Of a long text only the shingles of this level are looked up; versions share enough of them. */
const LEVEL = 3;
/** Texts with so few shingles are looked up by all of them. */
const FEW = 64;
/** Share of the lookups of one of two texts that the other must have to be looked at as a version. */
const WORTH_A_LOOK = 0.25;

/** The hashes by which versions of a text are looked up. */
export interface Lookups {
	hashes: Uint32Array;
	isShort: boolean;
	/** How many of them a long text with the same words would be looked up by. */
	coarse: number;
}

/** The lookups of a text from its sketch. */
export function lookupsOf({ hashes, level }: Sketch): Lookups {
	const isShort = level === 0 && hashes.length <= FEW;
	const coarse = countBelow(hashes, limitOf(LEVEL));
	return { hashes: isShort ? hashes : hashes.subarray(0, coarse), isShort, coarse };
}

/** Whether two texts have so many lookups in common that they may be versions of one. */
export function mayBeVersions(shared: number, a: Lookups, b: Lookups): boolean {
	// Of a long text only the coarse hashes of a short one can be found.
	const fewer =
		a.isShort && b.isShort
			? Math.min(a.hashes.length, b.hashes.length)
			: Math.min(a.coarse, b.coarse);
	return shared > 0 && shared >= WORTH_A_LOOK * fewer;
}
