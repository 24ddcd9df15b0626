import { FILTERS, type FilterName } from './facts.ts';

export const SORTS = ['relevance', 'newest', 'oldest'] as const;
export type SortOrder = (typeof SORTS)[number];

/** Results shown at first, and by every “Show more”. */
export const RESULTS_STEP = 10;

/** What a reader asks of the archive; the address of the search page says all of it. */
export interface SearchQuery {
	words: string;
	filters: Partial<Record<FilterName, string>>;
	sort: SortOrder;
	/** How many results are shown. */
	shown: number;
}

/** Reads a query from the parameters of an address; what it does not know, it ignores. */
export function queryFromAddress(parameters: URLSearchParams): SearchQuery {
	const filters = FILTERS.flatMap((name) => {
		const value = parameters.get(name)?.trim();
		return value ? [[name, value]] : [];
	});
	const sort = SORTS.find((order) => order === parameters.get('sort')) ?? 'relevance';
	const shown = Number(parameters.get('shown'));
	return {
		words: parameters.get('q')?.trim() ?? '',
		filters: Object.fromEntries(filters),
		sort,
		shown: Number.isInteger(shown) && shown > RESULTS_STEP ? shown : RESULTS_STEP,
	};
}

/** The parameters that stand for a query, the least that say it. */
export function addressOfQuery({ words, filters, sort, shown }: SearchQuery): string {
	const parameters = new URLSearchParams({
		...(words && { q: words }),
		...Object.fromEntries(
			FILTERS.flatMap((name) => (filters[name] ? [[name, filters[name]]] : [])),
		),
		...(sort !== 'relevance' && { sort }),
		...(shown > RESULTS_STEP && { shown: String(shown) }),
	});
	return parameters.size > 0 ? `?${parameters}` : '';
}

/** Whether a query asks for anything. */
export const isEmpty = ({ words, filters }: SearchQuery) =>
	words === '' && Object.keys(filters).length === 0;
