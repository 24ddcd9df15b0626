import type { Features, Readable } from './features.ts';
import { GrowingArray, sharedBytes, sharedInts } from './shared-arrays.ts';
import { MOST_HASHES, type Sketch } from './sketch.ts';

/** The features of many stories, one story's after another's. */
export interface FeatureTable {
	/** Where each story's features begin in the arrays below; one more at the end. */
	starts: Uint32Array;
	hashes: Uint32Array;
	counts: Uint8Array;
	places: Uint16Array;
	/** Where each story's sketch begins in `sketches`; one more at the end. */
	sketchStarts: Uint32Array;
	sketches: Uint32Array;
	sketchLevels: Uint8Array;
}

/** Builds a table from parts of it, in order, without a second copy of the whole. */
export class TableBuilder {
	#starts: Uint32Array;
	#sketchStarts: Uint32Array;
	#sketchLevels: Uint8Array;
	#stories = 0;
	#hashes: GrowingArray<Uint32Array>;
	#counts: GrowingArray<Uint8Array>;
	#places: GrowingArray<Uint16Array>;
	#sketches: GrowingArray<Uint32Array>;

	/**
	 * @param stories how many there will be.
	 * @param most features they have at most, all together.
	 */
	constructor(stories: number, most: number) {
		this.#starts = sharedInts(stories + 1);
		this.#sketchStarts = sharedInts(stories + 1);
		this.#sketchLevels = sharedBytes(stories);
		this.#hashes = new GrowingArray(Uint32Array, most);
		this.#counts = new GrowingArray(Uint8Array, most);
		this.#places = new GrowingArray(Uint16Array, most);
		this.#sketches = new GrowingArray(Uint32Array, stories * MOST_HASHES);
	}

	/** Adds one more story. */
	add({ hashes, counts, places, sketch }: Features): void {
		this.#hashes.append(hashes);
		this.#counts.append(counts);
		this.#places.append(places);
		this.#sketches.append(sketch.hashes);
		this.#sketchLevels[this.#stories++] = sketch.level;
		this.#starts[this.#stories] = this.#hashes.length;
		this.#sketchStarts[this.#stories] = this.#sketches.length;
	}

	/** The table of all that was added. */
	build(): FeatureTable {
		return {
			starts: this.#starts,
			hashes: this.#hashes.whole(),
			counts: this.#counts.whole(),
			places: this.#places.whole(),
			sketchStarts: this.#sketchStarts,
			sketches: this.#sketches.whole(),
			sketchLevels: this.#sketchLevels,
		};
	}
}

/** A bound of the features that stories have: a word takes a letter at least. */
export const mostFeatures = (stories: Readable[]): number =>
	stories.reduce(
		(sum, { title, description = '', text, topics }) =>
			sum + title.length + description.length + text.length + topics.length + 4,
		0,
	);

/** The sketch of the story at a place of the table. */
export function sketchAt(
	{ sketchStarts, sketches, sketchLevels }: Omit<FeatureTable, 'hashes'>,
	story: number,
): Sketch {
	return {
		hashes: sketches.subarray(sketchStarts[story], sketchStarts[story + 1]),
		level: sketchLevels[story] as number,
	};
}

/** The features of the story at a place of the table. */
export function featuresAt(table: FeatureTable, story: number): Features {
	const [from, to] = [table.starts[story], table.starts[story + 1]];
	return {
		hashes: table.hashes.subarray(from, to),
		counts: table.counts.subarray(from, to),
		places: table.places.subarray(from, to),
		sketch: sketchAt(table, story),
	};
}
