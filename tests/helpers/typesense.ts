/**
 * What a Typesense server answers, by its documentation: no server can be had where these tests
 * run (neither npm nor Debian has one), so nothing here was recorded from a live one. The shape is
 * that of https://typesense.org/docs/30.0/api/search.html and federated-multi-search.html, and of
 * the answers kept in https://github.com/typesense/typesense-instantsearch-adapter (test/support/data,
 * typesense-search-response*.json), down to what is not used here.
 */
import type { TypesenseHit, TypesenseResult } from '../../src/domain/search/typesense/response.ts';
import { typesenseResponse } from '../../src/domain/search/typesense/response.ts';

/** What matched in a field that holds one text, as `highlights` has it. */
export const aHighlight = (field: string, value: string, ...matched: string[]) => ({
	field,
	matched_tokens: matched,
	snippet: value,
	value,
});

/** What matched in a field that holds several: a snippet for each of the best, with its place. */
export const aListHighlight = (
	field: string,
	...best: [place: number, snippet: string, ...matched: string[]][]
) => ({
	field,
	indices: best.map(([place]) => place),
	matched_tokens: best.map(([, , ...matched]) => matched),
	snippets: best.map(([, snippet]) => snippet),
});

/** A story found: fields of its document, what matched in it, and how well. */
export const aHit = (
	document: Record<string, unknown> = {},
	highlights: object[] = [],
	info: object = {},
) => ({
	document: {
		authors: [],
		headline: 'A headline',
		kind: 'article',
		opening: 'A story has a text.',
		url: '/a-story/',
		...document,
	},
	highlight: {},
	highlights,
	text_match: 578730123365712000,
	text_match_info: {
		best_field_score: '1108091339008',
		best_field_weight: 14,
		fields_matched: 1,
		num_tokens_dropped: 0,
		score: '578730123365711986',
		tokens_matched: 1,
		typo_prefix_score: 0,
		...info,
	},
});

/** Values of a field with their counts, as `facet_counts` has them. */
export const aFacet = (field: string, counts: Record<string, number>) => ({
	counts: Object.entries(counts).map(([value, count]) => ({ count, highlighted: value, value })),
	field_name: field,
	sampled: false,
	stats: { total_values: Object.keys(counts).length },
});

/** The result of one search. */
export const aResult = (given: {
	found?: number;
	hits?: object[];
	facets?: ReturnType<typeof aFacet>[];
}) => ({
	facet_counts: given.facets ?? [],
	found: given.found ?? given.hits?.length ?? 0,
	hits: given.hits ?? [],
	out_of: 16_406,
	page: 1,
	request_params: { collection_name: 'stories', first_q: '*', per_page: 10, q: '*' },
	search_cutoff: false,
	search_time_ms: 1,
});

/** Results as the door lets them in. */
export function readResults(...results: object[]): TypesenseResult[] {
	return typesenseResponse.parse({ results }).results.map((result) => {
		if ('error' in result) throw new Error(result.error);
		return result;
	});
}

/** A hit as the door lets it in. */
export function readHit(...given: Parameters<typeof aHit>): TypesenseHit {
	const [hit] = readResults(aResult({ hits: [aHit(...given)] })).flatMap(({ hits }) => hits);
	if (!hit) throw new Error('A result with one hit has one.');
	return hit;
}

/** A text in which «so» is a match, with the marks around it that Typesense is told to put there. */
export const marked = (text: string) => text.replaceAll('«', '\u0002').replaceAll('»', '\u0003');
