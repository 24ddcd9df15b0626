import { searchUrl } from '../../urls.ts';
import { BY_FACET } from '../facets.ts';
import type { Suggestion } from '../provider.ts';
import { addressOfQuery, queryFromAddress } from '../query.ts';
import { wordsOf } from '../words.ts';
import type { TypesenseSearch } from './request.ts';
import type { TypesenseResult } from './response.ts';

/** What fits below a field: of topics and of authors, and of all. */
const MOST = { names: 3, all: 8 };

const KINDS = ['topic', 'author'] as const;
type NameKind = (typeof KINDS)[number];

const nameSearch = (kind: NameKind, words: string, collection: string): TypesenseSearch => ({
	collection,
	q: '*',
	query_by: 'headline',
	facet_by: BY_FACET[kind].field,
	facet_query: `${BY_FACET[kind].field}:${words}`,
	// Two letters with a slip in them are any two letters.
	facet_query_num_typos: 0,
	max_facet_values: MOST.names,
	per_page: 0,
});

/**
 * What is asked of `POST /multi_search` for the letters typed so far: headlines that have all the
 * words, the last as a beginning, and names that have them. Nothing for fewer than two letters.
 */
export function suggestionSearches(typed: string, collection: string): TypesenseSearch[] {
	const words = wordsOf(typed).join(' ');
	if (Array.from(words).length < 2) return [];
	const headlines = {
		collection,
		q: words,
		query_by: 'headline',
		prefix: true,
		num_typos: 1,
		drop_tokens_threshold: 0,
		sort_by: '_text_match:desc,published:desc',
		include_fields: 'url,headline,date',
		highlight_fields: 'none',
		per_page: MOST.all,
	};
	return [...KINDS.map((kind) => nameSearch(kind, words, collection)), headlines];
}

/**
 * The search narrowed to a name: the server knows names only as they are printed, from which the
 * address of their page cannot always be told.
 */
function narrowedTo(kind: NameKind, name: string): string {
	const nothing = queryFromAddress(new URLSearchParams());
	return searchUrl + addressOfQuery({ ...nothing, filters: { [kind]: [name] } });
}

/** Suggestions from what was answered to {@link suggestionSearches}: names first, then headlines. */
export function suggestionsFrom(results: TypesenseResult[]): Suggestion[] {
	const names = KINDS.flatMap((kind, place) =>
		(results[place]?.facet_counts[0]?.counts ?? []).map(({ value, count }): Suggestion => ({
			kind,
			text: value,
			url: narrowedTo(kind, value),
			stories: count,
		})),
	);
	const stories = (results[KINDS.length]?.hits ?? []).map(
		({ document: { headline, url, date } }): Suggestion => ({
			kind: 'story',
			text: headline,
			url,
			date,
		}),
	);
	return [...names, ...stories].slice(0, MOST.all);
}
