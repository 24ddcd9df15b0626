import { MOST_CANDIDATES, type SearchJob } from './candidates.ts';
import { carryPlaces, carryRows, type Moves } from './moves.ts';
import { isRare, type Rarity } from './rarity.ts';
import { sharedBytes, sharedFloats, sharedInts } from './shared-arrays.ts';
import { TopList } from './top-list.ts';
import type { Vectors } from './weights.ts';

/** Neighbours kept of each story. */
export const MOST_NEIGHBOURS = 32;

/** The stories nearest to each story by the cosine of all their features, nearest first. */
export interface Neighbours {
	/** {@link MOST_NEIGHBOURS} places a story. */
	stories: Uint32Array;
	similarities: Float32Array;
	counts: Uint8Array;
}

/** Those nearest to one story, nearest first. */
export function neighboursOf({ stories, counts }: Neighbours, story: number): Uint32Array {
	const first = story * MOST_NEIGHBOURS;
	return stories.subarray(first, first + (counts[story] as number));
}

/** How alike they are to it, in the same order. */
export function similaritiesOf({ similarities, counts }: Neighbours, story: number): Float32Array {
	const first = story * MOST_NEIGHBOURS;
	return similarities.subarray(first, first + (counts[story] as number));
}

/** What {@link comparing} reads and writes. */
export interface ComparisonJob extends Pick<SearchJob, 'vectors' | 'candidates'> {
	rarity: Pick<Rarity, 'steps'>;
	neighbours: Neighbours;
}

/** Lays out the comparison of stories with their candidates. */
export function comparisonJob(
	{ vectors, candidates }: SearchJob,
	{ steps }: Pick<Rarity, 'steps'>,
): ComparisonJob {
	const stories = candidates.counts.length;
	return {
		vectors,
		candidates,
		rarity: { steps },
		neighbours: {
			stories: sharedInts(stories * MOST_NEIGHBOURS),
			similarities: sharedFloats(stories * MOST_NEIGHBOURS),
			counts: sharedBytes(stories),
		},
	};
}

/** Carries over the neighbours of stories that are as they were. */
export function carryNeighbours(moves: Moves, earlier: Neighbours, now: Neighbours): void {
	carryPlaces(moves, earlier.stories, now.stories, MOST_NEIGHBOURS);
	carryRows(moves, earlier.similarities, now.similarities, MOST_NEIGHBOURS);
	carryRows(moves, earlier.counts, now.counts, 1);
}

/**
 * A measure of how alike the story last taken up is to any other: the cosine, 0 to 1. One everyday
 * word is no ground: where it makes more of the cosine than all others, it counts for as much as they.
 */
export function cosines(
	{ starts, numbers, weights, size }: Vectors,
	rarity: Pick<Rarity, 'steps'>,
) {
	const own = new Float32Array(size);
	let taken = -1;
	const spread = (story: number, factor: 0 | 1) => {
		const end = starts[story + 1] as number;
		for (let i = starts[story] as number; i < end; i++) {
			own[numbers[i] as number] = (weights[i] as number) * factor;
		}
	};
	return {
		takeUp(story: number) {
			if (taken >= 0) spread(taken, 0);
			spread(story, 1);
			taken = story;
		},
		cosineTo(other: number): number {
			let sum = 0;
			let most = 0;
			let strongest = 0;
			const end = starts[other + 1] as number;
			for (let i = starts[other] as number; i < end; i++) {
				const number = numbers[i] as number;
				const part = (own[number] as number) * (weights[i] as number);
				sum += part;
				if (part > most) {
					most = part;
					strongest = number;
				}
			}
			if (2 * most <= sum || isRare(rarity, strongest)) return sum;
			return 2 * (sum - most);
		},
	};
}

/** Keeps the nearest of the candidates of stories `from` up to `to`. */
export function comparing({ vectors, candidates, rarity, neighbours }: ComparisonJob) {
	const { takeUp, cosineTo } = cosines(vectors, rarity);
	const nearest = new TopList(MOST_NEIGHBOURS);
	return (from: number, to: number) => {
		for (let story = from; story < to; story++) {
			takeUp(story);
			nearest.clear();
			const first = story * MOST_CANDIDATES;
			const end = first + (candidates.counts[story] as number);
			const own = candidates.stories.slice(first, end);
			// By place, so that of equals the same one is first from whatever order they were found in.
			for (const other of own.sort()) nearest.offer(other, cosineTo(other));
			const at = story * MOST_NEIGHBOURS;
			neighbours.stories.set(nearest.items.subarray(0, nearest.length), at);
			neighbours.similarities.set(nearest.scores.subarray(0, nearest.length), at);
			neighbours.counts[story] = nearest.length;
		}
	};
}
