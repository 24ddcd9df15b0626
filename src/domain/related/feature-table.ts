import type { Features, Readable } from './features.ts';
import { HashTable } from './hash-table.ts';
import { carryRows, carryRuns, type Moves } from './moves.ts';
import { GrowingArray, sharedBytes, sharedInts, sharedShorts } from './shared-arrays.ts';
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

/** A table whose features go by numbers from 0 up in place of their hashes. */
export interface NumberedTable extends Omit<FeatureTable, 'hashes'> {
	/** Number of every feature; each story's stand in the order of their hashes. */
	numbers: Uint32Array;
	/** Hash of each feature, by its number. */
	vocabulary: Uint32Array;
}

/**
 * Numbers the features of a table, in its own memory: the table given must not be used again.
 * @param known features that have numbers already.
 */
export function numberFeatures(
	{ hashes, ...table }: FeatureTable,
	known: Uint32Array = new Uint32Array(),
): NumberedTable {
	const met = new HashTable(Math.sqrt(hashes.length) * 16);
	const numbers = hashes;
	const added: number[] = [];
	for (let i = 0; i < hashes.length; i++) {
		const hash = hashes[i] as number;
		numbers[i] = met.getOrSet(hash, added.length);
		if (numbers[i] === added.length) added.push(hash);
	}
	if (known.length === 0) return { ...table, numbers, vocabulary: Uint32Array.from(added) };

	const numberOf = new Int32Array(added.length).fill(-1);
	known.forEach((hash, number) => {
		const place = met.get(hash);
		if (place >= 0) numberOf[place] = number;
	});
	const unknown = added.filter((_, place) => numberOf[place] === -1);
	const vocabulary = new Uint32Array(known.length + unknown.length);
	vocabulary.set(known);
	vocabulary.set(unknown, known.length);
	let next = known.length;
	for (let i = 0; i < added.length; i++) if (numberOf[i] === -1) numberOf[i] = next++;
	for (let i = 0; i < numbers.length; i++) numbers[i] = numberOf[numbers[i] as number] as number;
	return { ...table, numbers, vocabulary };
}

/**
 * Joins what an earlier table has of stories that are as they were with what is new.
 * @param fresh the stories that are not, in their order, numbered on from the earlier table.
 */
export function joinTables(
	moves: Moves,
	earlier: NumberedTable,
	fresh: NumberedTable,
): NumberedTable {
	const stories = moves.from.length;
	/** Where each new story stands in the table of new ones, as if it had moved from there. */
	const read = { from: new Int32Array(stories).fill(-1), to: moves.to };
	let next = 0;
	moves.from.forEach((place, story) => {
		if (place < 0) read.from[story] = next++;
	});
	const startsOf = (field: 'starts' | 'sketchStarts') => {
		const starts = sharedInts(stories + 1);
		for (let story = 0; story < stories; story++) {
			const isKept = (moves.from[story] as number) >= 0;
			const table = isKept ? earlier : fresh;
			const place = (isKept ? moves : read).from[story] as number;
			const length = (table[field][place + 1] as number) - (table[field][place] as number);
			starts[story + 1] = (starts[story] as number) + length;
		}
		return starts;
	};
	const [starts, sketchStarts] = [startsOf('starts'), startsOf('sketchStarts')];
	const [all, shingles] = [starts[stories] as number, sketchStarts[stories] as number];
	const joined: NumberedTable = {
		starts,
		numbers: sharedInts(all),
		counts: sharedBytes(all),
		places: sharedShorts(all),
		sketchStarts,
		sketches: sharedInts(shingles),
		sketchLevels: sharedBytes(stories),
		vocabulary: fresh.vocabulary,
	};
	for (const [source, table] of [[moves, earlier] as const, [read, fresh] as const]) {
		for (const field of ['numbers', 'counts', 'places'] as const) {
			const values = { starts: table.starts, values: table[field] };
			carryRuns(source, values, { starts, values: joined[field] });
		}
		const sketches = { starts: table.sketchStarts, values: table.sketches };
		carryRuns(source, sketches, { starts: sketchStarts, values: joined.sketches });
		carryRows(source, table.sketchLevels, joined.sketchLevels, 1);
	}
	return joined;
}
