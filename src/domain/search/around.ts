/** What stands around the results of a search. */
import { facetCounts, monthCounts } from './counts.ts';
import { FACETS, type Facet } from './facets.ts';
import type { FacetValue, MonthCount, SearchPage } from './provider.ts';
import type { SearchQuery } from './query.ts';
import type { SearchedShard } from './ranked.ts';

/** Most values of a facet a reader is offered. */
const MOST_VALUES = 60;

/** The most frequent values of a facet, and those chosen, which stay on offer even at none. */
function facetValues(counts: Map<string, number>, chosen: string[]): FacetValue[] {
	const values = [...counts].map(([value, count]) => ({ value, count }));
	values.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1));
	const offered = values.slice(0, MOST_VALUES);
	const lost = chosen.filter((value) => offered.every((each) => each.value !== value));
	return [...offered, ...lost.map((value) => ({ value, count: counts.get(value) ?? 0 }))];
}

function monthsInOrder(counts: Map<string, number>): MonthCount[] {
	return [...counts]
		.map(([month, count]) => ({ month, count }))
		.sort((a, b) => (a.month < b.month ? -1 : 1));
}

/** What stands beside the results: facets and months, of the stories with at least so many terms. */
export function around(
	shards: SearchedShard[],
	least: number,
	filters: SearchQuery['filters'],
): Pick<SearchPage, 'facets' | 'months'> {
	const counts = facetCounts(shards, least);
	const facets = FACETS.map((facet, at): [Facet, FacetValue[]] => [
		facet,
		facetValues(counts[at] ?? new Map(), filters[facet] ?? []),
	]);
	return {
		facets: Object.fromEntries(facets) as SearchPage['facets'],
		months: monthsInOrder(monthCounts(shards, least)),
	};
}
