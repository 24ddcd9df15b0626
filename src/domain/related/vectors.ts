import { tokensOf } from './tokens.ts';

/** A text as weighted terms, heaviest first; the weights' squares add up to 1. */
export interface TermVector {
	/** Numbers of the terms. */
	terms: Int32Array;
	weights: Float64Array;
}

export interface Text {
	title: string;
	body: string;
}

/** A headline's word counts as much as so many of the body's. */
const TITLE_WEIGHT = 3;
/** Heaviest terms kept of a text; more cost time and change no list. */
const MOST_TERMS = 80;

function termCounts({ title, body }: Text): Map<string, number> {
	const counts = new Map<string, number>();
	const add = (token: string, by: number) => counts.set(token, (counts.get(token) ?? 0) + by);
	for (const token of tokensOf(title)) add(token, TITLE_WEIGHT);
	for (const token of tokensOf(body)) add(token, 1);
	return counts;
}

/**
 * TF-IDF vectors, (1 + ln tf) · ln(N / df), of all texts (Salton and Buckley 1988).
 * Terms of a single text relate nothing and are left out.
 */
export function termVectors(texts: Text[]): TermVector[] {
	const counted = texts.map(termCounts);
	const frequency = new Map<string, number>();
	for (const counts of counted) {
		for (const term of counts.keys()) frequency.set(term, (frequency.get(term) ?? 0) + 1);
	}
	const shared = [...frequency].filter(([, count]) => count > 1);
	// In order of spelling, so that sums do not depend on the order of the stories.
	const numbers = new Map(
		shared
			.map(([term]) => term)
			.sort()
			.map((term, i) => [term, i]),
	);
	return counted.map((counts) => {
		const weighted = [...counts].flatMap(([term, count]) => {
			const number = numbers.get(term);
			if (number === undefined) return [];
			const idf = Math.log(texts.length / (frequency.get(term) ?? 1));
			return [{ number, weight: (1 + Math.log(count)) * idf }];
		});
		weighted.sort((a, b) => b.weight - a.weight || a.number - b.number);
		const kept = weighted.slice(0, MOST_TERMS).filter(({ weight }) => weight > 0);
		const length = Math.sqrt(kept.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
		return {
			terms: Int32Array.from(kept, ({ number }) => number),
			weights: Float64Array.from(kept, ({ weight }) => weight / length),
		};
	});
}
