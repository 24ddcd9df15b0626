import { type PartialDate, parsePartialDate } from '../dates/partial-date.ts';
import { FACETS, type Facet } from './facets.ts';

export const SORTS = ['best', 'newest', 'oldest'] as const;
export type SortOrder = (typeof SORTS)[number];

/** Results shown at first, and by every “Show more”. */
export const RESULTS_STEP = 10;
/** Most results one address can ask for; a list of thousands helps nobody. */
export const MOST_SHOWN = 500;

/** Terms looked for at most: a question or a headline has fewer, and each loads a part of the index. */
export const MOST_TERMS = 32;

/** What a reader asks of the archive; the address of the search page says all of it. */
export interface SearchQuery {
	/** As typed: words, “exact phrases”, `-without`, dates in words. */
	words: string;
	/** A story must have one of the values of each facet that has any. */
	filters: Partial<Record<Facet, string[]>>;
	/** First and last day, month or year of the stories wanted. */
	from?: PartialDate | undefined;
	to?: PartialDate | undefined;
	sort: SortOrder;
	/** How many results are shown. */
	shown: number;
	/** Whether the words are taken as they stand: no spelling is corrected, no date read from them. */
	literal: boolean;
}

const dateFrom = (text: string | null): PartialDate | undefined => {
	const parsed = parsePartialDate(text ?? '');
	return 'date' in parsed ? parsed.date.slice(0, 10) : undefined;
};

/** Reads a query from the parameters of an address; what it does not know, it ignores. */
export function queryFromAddress(parameters: URLSearchParams): SearchQuery {
	const filters = FACETS.flatMap((facet) => {
		const values = parameters.getAll(facet).map((value) => value.trim());
		const distinct = [...new Set(values.filter((value) => value !== ''))];
		return distinct.length > 0 ? [[facet, distinct]] : [];
	});
	const shown = Number(parameters.get('shown'));
	return {
		words: parameters.get('q')?.trim() ?? '',
		filters: Object.fromEntries(filters),
		from: dateFrom(parameters.get('from')),
		to: dateFrom(parameters.get('to')),
		sort: SORTS.find((order) => order === parameters.get('sort')) ?? 'best',
		shown:
			Number.isInteger(shown) && shown > RESULTS_STEP ? Math.min(shown, MOST_SHOWN) : RESULTS_STEP,
		literal: parameters.get('literal') === '1',
	};
}

/** The parameters that stand for a query, the least that say it; empty for none. */
export function addressOfQuery(query: SearchQuery): string {
	const { words, filters, from, to, sort, shown, literal } = query;
	const parameters = new URLSearchParams([
		...(words ? [['q', words]] : []),
		...FACETS.flatMap((facet) => (filters[facet] ?? []).map((value) => [facet, value])),
		...(from ? [['from', from]] : []),
		...(to ? [['to', to]] : []),
		...(sort === 'best' ? [] : [['sort', sort]]),
		...(shown > RESULTS_STEP ? [['shown', String(shown)]] : []),
		...(literal ? [['literal', '1']] : []),
	]);
	return parameters.size > 0 ? `?${parameters}` : '';
}

/** Whether a query asks for anything. */
export const isEmpty = ({ words, filters, from, to }: SearchQuery) =>
	words === '' && Object.values(filters).every((values) => values.length === 0) && !from && !to;
