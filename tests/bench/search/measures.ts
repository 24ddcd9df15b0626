/** Measures of ranked lists, each from 0 to 1 (Manning, Raghavan and Schütze 2008, chapter 8). */

/** What a list is measured by: for each place, from the first on, whether the story there is wanted. */
export type Hits = boolean[];

/** 1 divided by the first place of a wanted story; 0 if there is none. */
export function reciprocalRank(hits: Hits): number {
	const place = hits.indexOf(true);
	return place < 0 ? 0 : 1 / (place + 1);
}

/** Mean of the precision at each wanted story; one that is not listed counts 0. */
export function averagePrecision(hits: Hits, wanted: number): number {
	let [found, sum] = [0, 0];
	hits.forEach((isHit, place) => {
		if (isHit) sum += ++found / (place + 1);
	});
	return sum / wanted;
}

const gain = (hits: Hits) =>
	hits.reduce((sum, isHit, place) => sum + (isHit ? 1 / Math.log2(place + 2) : 0), 0);

/** Gain of the first `depth` places, less the further down, of the most there can be (nDCG, binary). */
export const normalisedGain = (hits: Hits, wanted: number, depth: number) =>
	gain(hits.slice(0, depth)) / gain(Array(Math.min(wanted, depth)).fill(true));

/** Share of the first `depth` places that have a wanted story. */
export const precision = (hits: Hits, depth: number) =>
	hits.slice(0, depth).filter(Boolean).length / depth;
