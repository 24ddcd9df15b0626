import type { SearchDocument } from '../../src/domain/search/document.ts';

/**
 * A story as search is told of it, from the few fields that matter: its address and its order
 * follow from its id and its date. Unless said otherwise it is a plain report in English of
 * 24 October 2022; `date: undefined` makes it undated.
 */
export function aDocument(fields: Partial<SearchDocument> = {}): SearchDocument {
	const { id = 'a-story', date } = { date: '2022-10-24', ...fields };
	return {
		id,
		url: `/stories/${id}/`,
		headline: 'A headline',
		text: 'The text of a story.',
		lang: 'en',
		order: date ?? '',
		kind: 'Report',
		authors: [],
		contributors: [],
		topics: [],
		...fields,
		date,
	};
}
