/** The methods that the engine is measured against, as plainly as they are commonly done. */
import type { Labelled } from './labelled-stories.ts';

/** Terms of a query, and constants, of Elasticsearch's more-like-this and of BM25 by default. */
const QUERY_TERMS = 25;
const K1 = 1.2;
const B = 0.75;

/** Counts of the words of every story, and in how many stories each word stands. */
function counted(stories: Labelled[]) {
	const counts = stories.map(({ story: { title, description = '', text } }) => {
		const words = `${title} ${description} ${text}`.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
		const times = new Map<string, number>();
		for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
		return times;
	});
	const frequencies = new Map<string, number>();
	for (const times of counts) {
		for (const word of times.keys()) frequencies.set(word, (frequencies.get(word) ?? 0) + 1);
	}
	return { counts, frequencies };
}

/** For each story those with the highest dot product of its query with their weights. */
function bestMatches(
	queries: Map<string, number>[],
	weights: Map<string, number>[],
	length: number,
): number[][] {
	const postings = new Map<string, { story: number; weight: number }[]>();
	weights.forEach((words, story) => {
		for (const [word, weight] of words) {
			const list = postings.get(word) ?? [];
			if (list.length === 0) postings.set(word, list);
			list.push({ story, weight });
		}
	});
	const sums = new Float64Array(weights.length);
	return queries.map((query, own) => {
		sums.fill(0);
		for (const [word, factor] of query) {
			for (const { story, weight } of postings.get(word) ?? []) {
				sums[story] = (sums[story] ?? 0) + factor * weight;
			}
		}
		const found = Array.from(sums.keys()).filter(
			(story) => story !== own && (sums[story] ?? 0) > 0,
		);
		return found.sort((a, b) => (sums[b] ?? 0) - (sums[a] ?? 0) || a - b).slice(0, length);
	});
}

/** Cosine of TF-IDF vectors of all words. */
export function tfIdfCosine(stories: Labelled[], length: number): number[][] {
	const { counts, frequencies } = counted(stories);
	const vectors = counts.map((times) => {
		const weighed = [...times].map(([word, count]): [string, number] => [
			word,
			(1 + Math.log(count)) * Math.log(stories.length / (frequencies.get(word) ?? 1)),
		]);
		const size = Math.hypot(...weighed.map(([, weight]) => weight)) || 1;
		return new Map(weighed.map(([word, weight]) => [word, weight / size]));
	});
	return bestMatches(vectors, vectors, length);
}

/** BM25 of each story's most telling words. */
export function moreLikeThis(stories: Labelled[], length: number): number[][] {
	const { counts, frequencies } = counted(stories);
	const idf = (word: string) => {
		const frequency = frequencies.get(word) ?? 0;
		return Math.log(1 + (stories.length - frequency + 0.5) / (frequency + 0.5));
	};
	const lengths = counts.map((times) => [...times.values()].reduce((sum, count) => sum + count, 0));
	const mean = lengths.reduce((sum, each) => sum + each, 0) / stories.length;
	const weights = counts.map((times, story) => {
		const norm = K1 * (1 - B + (B * (lengths[story] ?? 0)) / mean);
		return new Map([...times].map(([word, count]) => [word, (count * (K1 + 1)) / (count + norm)]));
	});
	const queries = counts.map((times) => {
		const telling = [...times].sort(
			([a, n], [b, m]) => m * idf(b) - n * idf(a) || (a < b ? -1 : 1),
		);
		return new Map(telling.slice(0, QUERY_TERMS).map(([word]) => [word, idf(word)]));
	});
	return bestMatches(queries, weights, length);
}

/** The rule of many themes: most shared tags first, then the newest. It is given the labels. */
export function sharedTags(stories: Labelled[], length: number): number[][] {
	const newest = Array.from(stories.keys()).sort((a, b) =>
		(stories[a]?.story.pubDate ?? '') < (stories[b]?.story.pubDate ?? '') ? 1 : -1,
	);
	return stories.map(({ labels }, own) => {
		const shared = (other: number) => labels.intersection(stories[other]?.labels ?? new Set()).size;
		const fitting = newest.filter((other) => other !== own && shared(other) > 0);
		return fitting.sort((a, b) => shared(b) - shared(a)).slice(0, length);
	});
}
