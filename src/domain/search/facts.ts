import { kindLabel } from '../labels.ts';
import { dateOrder } from '../partial-date.ts';
import type { Story } from '../story.ts';

/** Filter value of stories without a date, in place of a year. */
export const UNDATED_YEAR = 'Undated';

/** Names of the filters a reader can choose from, as Pagefind and addresses know them. */
export const FILTERS = ['year', 'section', 'topic', 'author'] as const;
export type FilterName = (typeof FILTERS)[number];

/** What the search index knows of a story beside its words. */
export interface SearchFacts {
	/** Values to filter by, and the date and the label of the kind to print. */
	filters: { name: FilterName | 'date' | 'kind'; value: string }[];
	/** Texts that put stories in order of date; undated ones come last in both. */
	sorts: { newest: string; oldest: string };
}

/** Sorts after every date and every other text of digits. */
const AFTER_ALL = '~';

export function searchFacts(
	story: Pick<Story, 'pubDate' | 'kind'>,
	names: { section: string | undefined; authors: string[]; topics: string[] },
	timeZone: string,
): SearchFacts {
	const kind = kindLabel(story.kind);
	const order = dateOrder(story.pubDate, timeZone);
	const filters: SearchFacts['filters'] = [
		{ name: 'year', value: order.slice(0, 4) || UNDATED_YEAR },
		...(story.pubDate ? [{ name: 'date' as const, value: story.pubDate }] : []),
		...(kind ? [{ name: 'kind' as const, value: kind }] : []),
		...(names.section ? [{ name: 'section' as const, value: names.section }] : []),
		...names.topics.map((value) => ({ name: 'topic' as const, value })),
		...names.authors.map((value) => ({ name: 'author' as const, value })),
	];
	// Pagefind reads a text of digits only as a number and would mix it with texts; a leading letter keeps all alike.
	return { filters, sorts: { newest: `d${order}`, oldest: order ? `d${order}` : AFTER_ALL } };
}
