import type { TermVector } from './vectors.ts';

export interface Neighbour {
	/** Place of the other text in the list given. */
	index: number;
	/** Cosine of the two vectors, above 0 and at most 1. */
	similarity: number;
}

/** The `count` nearest of every text by cosine, nearest first, through an inverted index. */
export function nearestNeighbours(vectors: TermVector[], count: number): Neighbour[][] {
	const postings = new Map<number, { index: number; weight: number }[]>();
	vectors.forEach(({ terms, weights }, index) => {
		terms.forEach((term, i) => {
			const list = postings.get(term) ?? [];
			if (list.length === 0) postings.set(term, list);
			list.push({ index, weight: weights[i] ?? 0 });
		});
	});
	const sums = new Float64Array(vectors.length);
	return vectors.map(({ terms, weights }, self) => {
		const touched: number[] = [];
		terms.forEach((term, i) => {
			for (const { index, weight } of postings.get(term) ?? []) {
				if (index === self) continue;
				if (sums[index] === 0) touched.push(index);
				sums[index] = (sums[index] ?? 0) + weight * (weights[i] ?? 0);
			}
		});
		const found = touched.map((index) => ({ index, similarity: sums[index] ?? 0 }));
		for (const index of touched) sums[index] = 0;
		found.sort((a, b) => b.similarity - a.similarity || a.index - b.index);
		return found.slice(0, count);
	});
}
