import { type FilterName, UNDATED_YEAR } from './facts.ts';

/** One choice of a filter. */
export interface FilterOption {
	value: string;
	/** Stories it would leave. */
	count: number;
}

/** Most choices one filter offers; a menu of thousands helps nobody. */
const MOST_OPTIONS = 200;

/**
 * The choices of a filter that lead to at least one story: years newest first, others the most
 * frequent first. What is chosen stays on offer.
 */
export function filterOptions(
	name: FilterName,
	counts: Record<string, number>,
	chosen: string | undefined,
): FilterOption[] {
	const all = Object.entries(counts).map(([value, count]) => ({ value, count }));
	const possible = all.filter(({ value, count }) => count > 0 || value === chosen);
	if (chosen && !possible.some(({ value }) => value === chosen)) {
		possible.push({ value: chosen, count: 0 });
	}
	const yearOrder = ({ value }: FilterOption) => (value === UNDATED_YEAR ? '' : value);
	possible.sort((a, b) => {
		if (name === 'year') return yearOrder(a) < yearOrder(b) ? 1 : -1;
		return b.count - a.count || (a.value < b.value ? -1 : 1);
	});
	const kept = possible.slice(0, MOST_OPTIONS);
	const left = possible.slice(MOST_OPTIONS).find(({ value }) => value === chosen);
	return left ? [...kept, left] : kept;
}
