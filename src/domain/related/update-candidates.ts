import {
	type Candidates,
	heavyProducts,
	MOST_CANDIDATES,
	type SearchJob,
	searching,
} from './candidates.ts';
import { carryPlaces, carryRows, type Moves } from './moves.ts';
import { eachHeavy } from './weights.ts';

/** Keeps those of a list that `isKept` says, in their order. Returns whether any was dropped. */
function keepOnly(
	{ stories, scores, counts }: Candidates,
	story: number,
	isKept: (candidate: number) => boolean,
): boolean {
	const first = story * MOST_CANDIDATES;
	const end = first + (counts[story] as number);
	let next = first;
	for (let i = first; i < end; i++) {
		if (!isKept(stories[i] as number)) continue;
		stories[next] = stories[i] as number;
		scores[next] = scores[i] as number;
		next++;
	}
	counts[story] = next - first;
	return next < end;
}

/** Puts a candidate into a list where a search would have, if it is among the best. */
function insert(
	{ stories, scores, counts }: Candidates,
	story: number,
	candidate: number,
	score: number,
): boolean {
	const first = story * MOST_CANDIDATES;
	const count = counts[story] as number;
	const isBetter = (i: number) =>
		score > (scores[i] as number) || (score === scores[i] && candidate < (stories[i] as number));
	let at = first + count;
	while (at > first && isBetter(at - 1)) at--;
	if (at === first + MOST_CANDIDATES) return false;
	const end = Math.min(first + count, first + MOST_CANDIDATES - 1);
	stories.copyWithin(at + 1, at, end);
	scores.copyWithin(at + 1, at, end);
	stories[at] = candidate;
	scores[at] = score;
	counts[story] = end + 1 - first;
	return true;
}

/** Dot product of the heaviest features of one story, spread out by number, with another's. */
function heavyProduct({ vectors }: SearchJob, spread: Float32Array, other: number): number {
	let sum = 0;
	eachHeavy(vectors, other, (place) => {
		const own = spread[vectors.numbers[place] as number] as number;
		// To the same precision as the sums of a search.
		sum = Math.fround(sum + own * (vectors.weights[place] as number));
	});
	return sum;
}

/**
 * Brings the candidates of an earlier archive up to date: what comes out is what a search for all
 * stories would find, but only lists that a changed story was in, or enters, are touched.
 * @param dirty stories that are new or changed, or of other versions than before.
 * @returns the stories whose candidates may be others than before, those in `dirty` among them.
 */
export function updateCandidates(
	job: SearchJob,
	earlier: Candidates,
	moves: Moves,
	dirty: Set<number>,
): Set<number> {
	const { vectors, leaders, candidates } = job;
	const search = searching(job);
	const addProducts = heavyProducts(job);
	const changed = new Set<number>();
	carryPlaces(moves, earlier.stories, candidates.stories, MOST_CANDIDATES);
	carryRows(moves, earlier.scores, candidates.scores, MOST_CANDIDATES);
	carryRows(moves, earlier.counts, candidates.counts, 1);

	const searched = new Uint8Array(leaders.length);
	const isDirty = Uint8Array.from(leaders, (_, story) => Number(dirty.has(story)));
	// Those that are gone have no place.
	const isKept = (candidate: number) => isDirty[candidate] === 0;
	for (let story = 0; story < leaders.length; story++) {
		const wasFull = candidates.counts[story] === MOST_CANDIDATES;
		const isStale = isDirty[story] === 1 || keepOnly(candidates, story, isKept);
		if (!isStale) continue;
		changed.add(story);
		// A full list that lost some lacks others, which were never in it.
		if (isDirty[story] === 1 || wasFull) searched[story] = 1;
	}

	const sums = new Float32Array(leaders.length);
	const spread = new Float32Array(vectors.size);
	for (const story of dirty) {
		if (leaders[story] !== story) continue;
		addProducts(story, sums);
		// Stories that do not lead are not indexed.
		eachHeavy(vectors, story, (place) => {
			spread[vectors.numbers[place] as number] = vectors.weights[place] as number;
		});
		for (let other = 0; other < sums.length; other++) {
			const isIndexed = leaders[other] === other;
			const sum = isIndexed ? (sums[other] as number) : heavyProduct(job, spread, other);
			sums[other] = 0;
			if (sum === 0 || searched[other] || leaders[other] === story) continue;
			if (insert(candidates, other, story, sum)) changed.add(other);
		}
		eachHeavy(vectors, story, (place) => {
			spread[vectors.numbers[place] as number] = 0;
		});
	}
	searched.forEach((isSearched, story) => {
		if (isSearched) search(story, story + 1);
	});
	return changed;
}
