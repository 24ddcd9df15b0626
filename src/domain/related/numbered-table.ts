import type { FeatureTable } from './feature-table.ts';
import { HashTable } from './hash-table.ts';
import { carryRows, carryRuns, type Moves } from './moves.ts';
import { sharedBytes, sharedInts, sharedShorts } from './shared-arrays.ts';

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
