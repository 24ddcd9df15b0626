import { sharedBytes, sharedFloats, sharedInts } from './shared-arrays.ts';
import { TopList } from './top-list.ts';
import { eachHeavy, type Vectors } from './weights.ts';

/** Stories looked at closely for each story. */
export const MOST_CANDIDATES = 64;

/** Which leaders have a feature among their heaviest: an inverted index. */
interface HeavyIndex {
	/** Where each feature's stories begin, by its number; one more at the end. */
	starts: Uint32Array;
	stories: Uint32Array;
	weights: Float32Array;
}

/** Indexes the heaviest features of leaders; each feature's stories stand in order. */
function indexHeavy(vectors: Vectors, leaders: Uint32Array): HeavyIndex {
	const { size, numbers } = vectors;
	const starts = sharedInts(size + 1);
	const each = (visit: (feature: number, story: number, place: number) => void) => {
		for (let story = 0; story < vectors.heavyCounts.length; story++) {
			if (leaders[story] !== story) continue;
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

/** The stories looked at closely for each story, likeliest first. */
export interface Candidates {
	/** {@link MOST_CANDIDATES} places a story. */
	stories: Uint32Array;
	/** Dot products of the heaviest features, in the same order. */
	scores: Float32Array;
	counts: Uint8Array;
}

/** What {@link searching} reads and writes. */
export interface SearchJob {
	vectors: Vectors;
	index: HeavyIndex;
	/** Leader of each story's versions: only leaders are candidates. */
	leaders: Uint32Array;
	candidates: Candidates;
}

/** Lays out the search for candidates. */
export function searchJob(vectors: Vectors, leaders: Uint32Array): SearchJob {
	const candidates = {
		stories: sharedInts(leaders.length * MOST_CANDIDATES),
		scores: sharedFloats(leaders.length * MOST_CANDIDATES),
		counts: sharedBytes(leaders.length),
	};
	return { vectors, index: indexHeavy(vectors, leaders), leaders, candidates };
}

/**
 * A function that adds up, for every story, the dot product of its heaviest features with those of
 * one; it is the same from either story, to the last bit, since sums go in the order of the hashes.
 */
export function heavyProducts({ vectors, index }: Pick<SearchJob, 'vectors' | 'index'>) {
	return (story: number, sums: Float32Array): void => {
		eachHeavy(vectors, story, (place) => {
			const feature = vectors.numbers[place] as number;
			const weight = vectors.weights[place] as number;
			const last = index.starts[feature + 1] as number;
			for (let k = index.starts[feature] as number; k < last; k++) {
				const other = index.stories[k] as number;
				sums[other] = (sums[other] as number) + weight * (index.weights[k] as number);
			}
		});
	};
}

/** Finds for stories `from` up to `to` the leaders whose heaviest features are most alike. */
export function searching(job: SearchJob) {
	const { leaders, candidates } = job;
	const addProducts = heavyProducts(job);
	const sums = new Float32Array(leaders.length);
	const nearest = new TopList(MOST_CANDIDATES);

	const search = (story: number) => {
		addProducts(story, sums);
		const own = leaders[story] as number;
		nearest.clear();
		for (let other = 0; other < sums.length; other++) {
			const sum = sums[other] as number;
			sums[other] = 0;
			if (sum > nearest.threshold && other !== own) {
				nearest.offer(other, sum);
			}
		}
		const at = story * MOST_CANDIDATES;
		candidates.stories.set(nearest.items.subarray(0, nearest.length), at);
		candidates.scores.set(nearest.scores.subarray(0, nearest.length), at);
		candidates.counts[story] = nearest.length;
	};
	return (from: number, to: number) => {
		for (let story = from; story < to; story++) search(story);
	};
}
