import { firstDay, lastDay } from '../../dates/days.ts';
import { BY_FACET, FACETS, type Facet } from '../facets.ts';
import type { SearchQuery } from '../query.ts';

type Narrowed = Pick<SearchQuery, 'filters' | 'from' | 'to'>;

/**
 * A value as Typesense reads it literally, whatever it is: values come from the address, and what
 * ended the backticks would be read as a filter. There is no way to escape one: a backslash
 * keeps a backtick from ending the value but not from ending the literal, and an asterisk at the
 * end would stand for anything. None of the three is part of a word, and filters compare words.
 * Sources: tokenize_filter_query and split_to_values in
 * https://github.com/typesense/typesense/blob/main/src; the injection in
 * https://github.com/neodb-social/neodb/pull/1821
 */
const literally = (value: string) => `\`${value.replace(/[`\\*]/g, '') || ' '}\``;

const facetFilter = (facet: Facet, values: string[]) =>
	`${BY_FACET[facet].field}:=[${values.map(literally).join(',')}]`;

/** A story lies in a range if any day that its date may mean does; an undated one lies in none. */
const dateFilters = ({ from, to }: Narrowed) => [
	...(from === undefined ? [] : [`lastDay:>=${firstDay(from)}`]),
	...(to === undefined ? [] : [`day:<=${lastDay(to)}`]),
];

/**
 * What a query narrows by, in Typesense’s words; empty if by nothing.
 * @param without what is left out, to count the values that could be chosen in its place.
 */
export function filterBy(narrowed: Narrowed, without?: Facet | 'dates'): string {
	const facets = FACETS.flatMap((facet) => {
		const values = narrowed.filters[facet];
		return values && facet !== without ? [facetFilter(facet, values)] : [];
	});
	return [...facets, ...(without === 'dates' ? [] : dateFilters(narrowed))].join(' && ');
}
