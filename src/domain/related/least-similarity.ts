import { MOST_NEIGHBOURS, type Neighbours } from './neighbours.ts';

/** Share of what is usual between a story and the nearest to it, below which two are strangers. */
const LEAST_SHARE = 1 / 8;
/** Stories thought to be there besides, and how near another is to each: what a few tell is little. */
const IMAGINED = 8;
const USUAL = 0.48;
/** Steps in which it is told for each doubling: so coarsely that it seldom changes when a story does. */
const STEPS = 2;

/** Cosines below which two stories of a language have nothing to do with each other, by language. */
export type LeastSimilarities = Map<string, number>;

/**
 * Finds them from the stories themselves: in a language of many endings and compounds, or where
 * texts are short, the same kinship shows in less agreement.
 * @param languages of each story, as they are compared.
 */
export function leastSimilarities(
	{ similarities, counts }: Neighbours,
	languages: string[],
): LeastSimilarities {
	const related = Array.from(languages.keys()).filter((story) => counts[story] !== 0);
	const ofEach = Map.groupBy(related, (story) => languages[story] as string);
	return new Map(
		Array.from(ofEach, ([language, stories]) => {
			const known = stories.map((story) => similarities[story * MOST_NEIGHBOURS] as number);
			const imagined = Array.from({ length: IMAGINED }, () => USUAL);
			const nearest = Float32Array.from([...known, ...imagined]).sort();
			const usual = nearest[nearest.length >> 1] as number;
			return [language, 2 ** (Math.round(Math.log2(LEAST_SHARE * usual) * STEPS) / STEPS)];
		}),
	);
}

/** Whether the figures of an earlier archive hold in this one. */
export const areSame = (earlier: LeastSimilarities, now: LeastSimilarities): boolean =>
	[...now].every(([language, least]) => earlier.get(language) === least);
