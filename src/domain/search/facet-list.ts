import type { FacetValue } from './provider.ts';

/** Values shown that are not chosen: at first, so that all facets can be seen at once; and at most. */
const FEW = 6;
const MANY = 50;

/** A value to choose. */
export interface FacetOption extends FacetValue {
	isChosen: boolean;
}

export interface FacetList {
	shown: FacetOption[];
	/** Whether there are more than the few shown at first. */
	isLong: boolean;
}

/**
 * The values of a facet to offer: those chosen, and the first few of the others, or many of them.
 * @param values most stories first.
 * @param kept values that keep their place and stay, as the reader is just going through them.
 */
export function facetList(
	values: FacetValue[],
	chosen: string[],
	{ showsMany = false, kept = [] }: { showsMany?: boolean; kept?: string[] } = {},
): FacetList {
	const counts = new Map(values.map(({ value, count }) => [value, count]));
	const all = [...new Set([...kept, ...counts.keys(), ...chosen])];
	const keptValues = new Set(kept);
	const chosenValues = new Set(chosen);
	const others = all.filter((value) => !chosenValues.has(value));
	const first = new Set(others.slice(0, showsMany ? MANY : FEW));
	const shown = all.filter(
		(value) => chosenValues.has(value) || keptValues.has(value) || first.has(value),
	);
	return {
		shown: shown.map((value) => ({
			value,
			count: counts.get(value) ?? 0,
			isChosen: chosenValues.has(value),
		})),
		isLong: others.length > FEW,
	};
}
