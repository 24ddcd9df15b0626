import type { Asked } from '../asked.ts';
import { BY_FACET, FACETS, type Facet } from '../facets.ts';
import type { FacetValue, Period, SearchPage, Understanding } from '../provider.ts';
import type { SearchQuery } from '../query.ts';
import { foundStory, matchedWords } from './found-story.ts';
import type { TypesensePart, TypesenseRequest } from './request.ts';
import type { TypesenseHit, TypesenseResult } from './response.ts';
import { corrected } from './word-forms.ts';

const countsIn = (result: TypesenseResult | undefined, field: string): FacetValue[] =>
	(result?.facet_counts.find(({ field_name }) => field_name === field)?.counts ?? []).map(
		({ value, count }) => ({ value, count }),
	);

/**
 * The values of a facet, and those chosen. What is chosen and too rare to be among the values of
 * its own search is among those of the results, as many times: all stories with it are results.
 */
function facetValues(own: FacetValue[], ofResults: FacetValue[], chosen: string[]): FacetValue[] {
	const counted = new Set(own.map(({ value }) => value));
	const countOf = (value: string) => ofResults.find((each) => each.value === value)?.count ?? 0;
	const lost = chosen.filter((value) => !counted.has(value));
	return [...own, ...lost.map((value) => ({ value, count: countOf(value) }))];
}

/**
 * How the words were understood. Words are left out, and other spellings tried, only if no story
 * has all words as typed; so what is true of every story shown is true of all that were found.
 */
function understanding(
	words: string,
	{ terms, dates, cut }: Asked,
	hits: TypesenseHit[],
): Understanding {
	const areAll = (test: (info: TypesenseHit['text_match_info']) => boolean) =>
		hits.length > 0 && hits.every((hit) => test(hit.text_match_info));
	// Without a plain word, Typesense counts the asterisk it searches for as left out.
	const hasWords = terms.some(({ isPhrase }) => !isPhrase);
	const isMisspelt = areAll(({ typo_prefix_score = 0 }) => typo_prefix_score > 0);
	return {
		corrected:
			hasWords && isMisspelt ? corrected(words, terms, hits.flatMap(matchedWords)) : undefined,
		dates,
		cut,
		isPartial: hasWords && areAll(({ num_tokens_dropped = 0 }) => num_tokens_dropped > 0),
		isUnchecked: false,
	};
}

/** A server goes through all stories at once, so nothing is said of years. */
const NOTHING: Period = { years: [], hasUndated: false, languages: [] };

/**
 * A page of results from what Typesense answered.
 * @param results one for each part of the request, in their order.
 */
export function searchPage(
	query: SearchQuery,
	request: TypesenseRequest,
	results: TypesenseResult[],
): SearchPage {
	const resultsOf = (gives: TypesensePart['gives']) =>
		results.filter((_, part) => request.parts[part]?.gives === gives);
	const [first] = results;
	const stories = first?.out_of ?? 0;
	const hits = resultsOf('results').flatMap((result) => result.hits);
	const facets = FACETS.map((facet): [Facet, FacetValue[]] => {
		const ofResults = countsIn(first, BY_FACET[facet].field);
		const chosen = query.filters[facet];
		if (!chosen) return [facet, ofResults];
		const [own] = resultsOf(facet);
		return [facet, facetValues(countsIn(own, BY_FACET[facet].field), ofResults, chosen)];
	});
	const [months] = resultsOf('months');
	return {
		total: first?.found ?? 0,
		others: 0,
		results: hits.map((hit) => foundStory(hit, request.asked.terms)),
		unloaded: 0,
		facets: Object.fromEntries(facets) as SearchPage['facets'],
		months: countsIn(months, 'month')
			.map(({ value, count }) => ({ month: value, count }))
			.sort((a, b) => (a.month < b.month ? -1 : 1)),
		understanding: understanding(query.words, request.asked, hits),
		searched: {
			stories,
			all: stories,
			done: NOTHING,
			toCome: NOTHING,
			missed: NOTHING,
			isWaiting: false,
		},
	};
}
