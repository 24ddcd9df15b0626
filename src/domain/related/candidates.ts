import { sharedBytes, sharedFloats, sharedInts } from './shared-arrays.ts';
import { TopList } from './top-list.ts';
import { eachHeavy, type Vectors } from './weights.ts';

/** Stories looked at closely for each story. */
export const MOST_CANDIDATES = 64;

/** Which stories have a feature among their heaviest: an inverted index. */
export interface HeavyIndex {
	/** Where each feature's stories begin, by its number; one more at the end. */
	starts: Uint32Array;
	stories: Uint32Array;
	weights: Float32Array;
}

/** Indexes the heaviest features; each one's stories stand in order. */
export function indexHeavy(vectors: Vectors): HeavyIndex {
	const { size, numbers } = vectors;
	const starts = sharedInts(size + 1);
	const each = (visit: (feature: number, story: number, place: number) => void) => {
		for (let story = 0; story < vectors.heavyCounts.length; story++) {
			eachHeavy(vectors, story, (place) => visit(numbers[place] as number, story, place));
		}
	};
	each((feature) => {
		starts[feature + 1] = (starts[feature + 1] as number) + 1;
	});
	for (let i = 0; i < size; i++) starts[i + 1] = (starts[i + 1] as number) + (starts[i] as number);
	const next = starts.slice(0, size);
	const stories = sharedInts(starts[size] as number);
	const weights = sharedFloats(starts[size] as number);
	each((feature, story, place) => {
		const at = next[feature] as number;
		next[feature] = at + 1;
		stories[at] = story;
		weights[at] = vectors.weights[place] as number;
	});
	return { starts, stories, weights };
}

/** What {@link searching} reads and writes. */
export interface SearchJob {
	vectors: Vectors;
	index: HeavyIndex;
	/** Leader of each story's versions: only leaders are candidates. */
	leaders: Uint32Array;
	/** Candidates of each story, likeliest first, {@link MOST_CANDIDATES} places a story. */
	candidates: Uint32Array;
	candidateCounts: Uint8Array;
}

/** Lays out the search for candidates. */
export function searchJob(vectors: Vectors, leaders: Uint32Array): SearchJob {
	return {
		vectors,
		index: indexHeavy(vectors),
		leaders,
		candidates: sharedInts(leaders.length * MOST_CANDIDATES),
		candidateCounts: sharedBytes(leaders.length),
	};
}

/**
 * Finds for stories `from` up to `to` those whose heaviest features are most alike: the dot product
 * of these alone, which is the same from either story.
 */
export function searching({ vectors, index, leaders, candidates, candidateCounts }: SearchJob) {
	const sums = new Float32Array(leaders.length);
	const nearest = new TopList(MOST_CANDIDATES);

	const search = (story: number) => {
		eachHeavy(vectors, story, (place) => {
			const feature = vectors.numbers[place] as number;
			const weight = vectors.weights[place] as number;
			const last = index.starts[feature + 1] as number;
			for (let k = index.starts[feature] as number; k < last; k++) {
				const other = index.stories[k] as number;
				sums[other] = (sums[other] as number) + weight * (index.weights[k] as number);
			}
		});
		const own = leaders[story] as number;
		nearest.clear();
		for (let other = 0; other < sums.length; other++) {
			const sum = sums[other] as number;
			sums[other] = 0;
			if (sum > nearest.threshold && other !== own && leaders[other] === other) {
				nearest.offer(other, sum);
			}
		}
		candidates.set(nearest.items.subarray(0, nearest.length), story * MOST_CANDIDATES);
		candidateCounts[story] = nearest.length;
	};
	return (from: number, to: number) => {
		for (let story = from; story < to; story++) search(story);
	};
}
