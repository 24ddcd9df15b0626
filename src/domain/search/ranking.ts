/** How well a story answers: BM25F (Robertson, Zaragoza and Taylor 2004) over what Pagefind found, and closeness. */
import type { PartLengths } from './content.ts';

/** What a word counts by where it stands, and how it saturates; tried on archives by npm run bench:search. */
export const RANKING = {
	/** A word of the headline counts as so many of the text; a name as so many. */
	headline: 20,
	names: 1.5,
	/** BM25's usual saturation, and how far long texts are held back. */
	saturation: 1.2,
	lengthShare: 0.9,
	/** What a headline that is wholly asked for adds to each of its words; less for long ones. */
	headlineBonus: 0.5,
	headlineLength: 8,
	/** What words that stand beside each other add, as a share; half of it at this many words between. */
	closeness: 0.6,
	halfCloseness: 3,
	/** What words in exactly the form asked for add, as a share. */
	exactForm: 1.5,
	/**
	 * What having all words adds, as a share, divided by the number of words; more with a word that was
	 * corrected, which is known to be right by what it stands with.
	 */
	whole: 1,
	wholeCorrected: 5,
	/** How fast stories fall behind with the share of words they lack: a power. */
	lack: 0.5,
};

/** What a term's places in a story make of it, before its rarity: between 0 and about 3. */
export function strengthOf(
	places: number[],
	{ headline, names, text }: PartLengths,
	averageLength: number,
): number {
	let [inHeadline, inNames, inText] = [0, 0, 0];
	for (const place of places) {
		if (place < headline) inHeadline++;
		else if (place < headline + names) inNames++;
		else inText++;
	}
	const { lengthShare, saturation, headlineBonus, headlineLength } = RANKING;
	// Stories that are headlines alone have no length on average.
	const long = 1 - lengthShare + (lengthShare * text) / Math.max(averageLength, 1);
	const weight = RANKING.headline * inHeadline + RANKING.names * inNames + inText / long;
	const bonus = inHeadline > 0 ? headlineBonus / (1 + headline / headlineLength) : 0;
	return (weight * (saturation + 1)) / (weight + saturation) + bonus;
}

/** Rarity of a term that `found` of `stories` have, as BM25 has it. */
export const rarity = (stories: number, found: number) =>
	Math.log(1 + (stories - found + 0.5) / (found + 0.5));

/** Fewest words between a place of `first` and one of `second`. Both ascend. */
function gap(first: number[], second: number[]): number {
	let least = Number.POSITIVE_INFINITY;
	let at = 0;
	for (const place of first) {
		while (at + 1 < second.length && (second[at + 1] as number) <= place) at++;
		for (const other of [second[at], second[at + 1]]) {
			if (other !== undefined) least = Math.min(least, Math.max(0, Math.abs(other - place) - 1));
		}
	}
	return least;
}

/** Factor, 1 or more, by which terms that stand near each other in a story raise its score. */
export function closenessFactor(places: number[][]): number {
	if (places.length < 2) return 1;
	let near = 0;
	for (let next = 1; next < places.length; next++) {
		const between = gap(places[next - 1] as number[], places[next] as number[]);
		near += 1 / (1 + between / RANKING.halfCloseness);
	}
	return 1 + (RANKING.closeness * near) / (places.length - 1);
}

/**
 * Factor for the words a story has. Having all is worth more where few were asked for: of ten words
 * some are there by chance.
 * @param share of the words asked for that it has, by their rarity.
 * @param has whether it has all, and by a correction.
 * @param terms how many were asked for.
 */
export function coverageFactor(
	share: number,
	has: { all: boolean; corrected: boolean },
	terms: number,
): number {
	if (!has.all) return share ** RANKING.lack;
	return 1 + (has.corrected ? RANKING.wholeCorrected : RANKING.whole) / terms;
}
