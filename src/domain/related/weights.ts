import { IN_HEADLINE, SECTION, TOPIC } from './features.ts';
import { carryRows, carryRuns, type Moves } from './moves.ts';
import type { NumberedTable } from './numbered-table.ts';
import { isOwn, type Rarity, rarityIn } from './rarity.ts';
import { sharedBytes, sharedFloats, sharedInts } from './shared-arrays.ts';
import { TopList } from './top-list.ts';

/** Power of the inverse document frequency: rare words count for less than in plain TF-IDF. */
const IDF_POWER = 0.4;
/** Added to the weight of a word in the headline. */
const HEADLINE_BONUS = 0.4;
/** Length of a topic's and a section's part beside a whole text of length 1, before its IDF. */
const TOPIC_SHARE = 0.1;
const SECTION_SHARE = 0.05;
/** Heaviest features of a story, through which its neighbours are looked for. */
export const MOST_HEAVY = 64;

/** Stories as vectors of length 1: their features, weighed. */
export interface Vectors {
	/** Where each story's features begin; one more at the end. */
	starts: Uint32Array;
	/** Number and weight of every feature, in order of the hashes. */
	numbers: Uint32Array;
	weights: Float32Array;
	/** How many different features there are. */
	size: number;
	/** Which of its features are each story's heaviest, in order; {@link MOST_HEAVY} a story. */
	heavy: Uint32Array;
	heavyCounts: Uint8Array;
}

/** Visits the heaviest features of a story, in order: their places in the arrays of the vectors. */
export function eachHeavy(
	{ starts, heavy, heavyCounts }: Vectors,
	story: number,
	visit: (place: number) => void,
): void {
	const first = story * MOST_HEAVY;
	const end = first + (heavyCounts[story] as number);
	const start = starts[story] as number;
	for (let i = first; i < end; i++) visit(start + (heavy[i] as number));
}

/** What {@link weighing} reads and writes. */
export interface WeighingJob {
	counts: Uint8Array;
	rarity: Rarity;
	vectors: Vectors;
}

/** Lays out the weighing of a table. */
export function weighingJob(
	{ starts, counts, numbers, vocabulary }: NumberedTable,
	rarity: Rarity,
): WeighingJob {
	const stories = starts.length - 1;
	const weights = sharedFloats(numbers.length);
	const heavy = sharedInts(stories * MOST_HEAVY);
	const heavyCounts = sharedBytes(stories);
	return {
		counts,
		rarity,
		vectors: { starts, numbers, weights, size: vocabulary.length, heavy, heavyCounts },
	};
}

/** Carries over the vectors of stories that are as they were. */
export function carryVectors(moves: Moves, earlier: Vectors, now: Vectors): void {
	carryRuns(
		moves,
		{ starts: earlier.starts, values: earlier.weights },
		{ starts: now.starts, values: now.weights },
	);
	carryRows(moves, earlier.heavy, now.heavy, MOST_HEAVY);
	carryRows(moves, earlier.heavyCounts, now.heavyCounts, 1);
}

/** Weight of a word before its IDF, by its count: 1 + ln tf (Salton and Buckley 1988). */
const WORD_WEIGHTS = Float64Array.from({ length: 2 * IN_HEADLINE }, (_, count) => {
	const times = count & (IN_HEADLINE - 1);
	return 1 + Math.log(Math.max(times, 1)) + (count >= IN_HEADLINE ? HEADLINE_BONUS : 0);
});

/** IDF of a feature by its rarity in doublings. */
const IDF = Float64Array.from(
	{ length: 64 },
	(_, doublings) => (doublings * Math.LN2) ** IDF_POWER,
);

/** Weighs the features of stories `from` up to `to`, and picks their heaviest. */
export function weighing({ counts, rarity, vectors }: WeighingJob) {
	const { starts, numbers, weights, heavy, heavyCounts } = vectors;
	const heaviest = new TopList(MOST_HEAVY);

	const weighStory = (story: number) => {
		const [first, end] = [starts[story] as number, starts[story + 1] as number];
		const idfOf = (place: number) =>
			IDF[rarityIn(rarity, story, numbers[place] as number)] as number;
		let squares = 0;
		for (let i = first; i < end; i++) {
			const count = counts[i] as number;
			if (count >= SECTION) continue;
			const weight = (WORD_WEIGHTS[count] as number) * idfOf(i);
			weights[i] = weight;
			squares += weight * weight;
		}
		const textLength = Math.sqrt(squares) || 1;
		for (let i = first; i < end; i++) {
			const count = counts[i] as number;
			if (count < SECTION) continue;
			const weight = textLength * idfOf(i) * (count === TOPIC ? TOPIC_SHARE : SECTION_SHARE);
			weights[i] = weight;
			squares += weight * weight;
		}
		const length = Math.sqrt(squares) || 1;
		heaviest.clear();
		for (let i = first; i < end; i++) {
			weights[i] = (weights[i] as number) / length;
			if (!isOwn(rarity, numbers[i] as number)) heaviest.offer(i - first, weights[i] as number);
		}
		// In order of the hashes again, so that sums over them are the same from either story.
		heavy.set(heaviest.items.subarray(0, heaviest.length).sort(), story * MOST_HEAVY);
		heavyCounts[story] = heaviest.length;
	};
	return (from: number, to: number) => {
		for (let story = from; story < to; story++) weighStory(story);
	};
}
