import { describe, expect, test } from 'vitest';
import { queryFromAddress, type SearchQuery } from '../../../../src/domain/search/query.ts';
import { typesenseRequest } from '../../../../src/domain/search/typesense/request.ts';

const SETTINGS = { collection: 'stories', languages: ['en-GB'] };

const request = (given: Partial<SearchQuery> = {}) =>
	typesenseRequest({ ...queryFromAddress(new URLSearchParams()), ...given }, SETTINGS);
const first = (given: Partial<SearchQuery> = {}) => request(given).parts[0]?.search;
const words = (typed: string) => first({ words: typed })?.q;

test('a query is one search for results with the counts of all facets, and one for months', () => {
	expect(request({ words: 'ferry' }).parts).toEqual([
		{
			gives: 'results',
			search: {
				collection: 'stories',
				q: 'ferry',
				query_by: 'headline,names,text',
				query_by_weights: '4,2,1',
				prefix: false,
				num_typos: 2,
				typo_tokens_threshold: 1,
				drop_tokens_threshold: 1,
				drop_tokens_mode: 'both_sides:3',
				enable_typos_for_numerical_tokens: false,
				include_fields: 'url,headline,opening,lang,alsoIn,date,section,kind,authors',
				highlight_fields: 'headline,names,text',
				highlight_full_fields: 'headline',
				highlight_start_tag: '\u0002',
				highlight_end_tag: '\u0003',
				highlight_affix_num_tokens: 12,
				snippet_threshold: 30,
				sort_by: '_text_match:desc,published:desc',
				offset: 0,
				limit: 10,
				facet_by: 'section,topics,authors,kind,source,language',
				max_facet_values: 100,
			},
		},
		{
			gives: 'months',
			search: expect.objectContaining({
				q: 'ferry',
				facet_by: 'month',
				max_facet_values: 6000,
				per_page: 0,
			}),
		},
	]);
});

test('what is chosen of a facet is left out where its values are counted, and dates where months are', () => {
	const { parts } = request({
		words: 'ferry',
		filters: { topic: ['Sea'], kind: ['brief'] },
		from: '1970-01-02',
	});
	expect(parts.map(({ gives, search }) => [gives, search.facet_by, search.filter_by])).toEqual([
		[
			'results',
			'section,topics,authors,kind,source,language',
			'topics:=[`Sea`] && kind:=[`brief`] && lastDay:>=1',
		],
		['topic', 'topics', 'kind:=[`brief`] && lastDay:>=1'],
		['kind', 'kind', 'topics:=[`Sea`] && lastDay:>=1'],
		['months', 'month', 'topics:=[`Sea`] && kind:=[`brief`]'],
	]);
});

describe('the words', () => {
	test.each([
		['no words, which find every story', '', '*'],
		['words as typed', 'Council keeps ferry', 'Council keeps ferry'],
		['an exact phrase', '"keep the ferry" council', '"keep the ferry" council'],
		['a phrase in quotes of print', '“keep the ferry”', '"keep the ferry"'],
		['a word that no story may have', 'ferry -council', 'ferry -council'],
		['a phrase that no story may have', 'ferry -"county council"', 'ferry -"county council"'],
		['only words that no story may have', '-council', '-council'],
		['a word with a sign that no story may have', 'code -C++', 'code -C++'],
		['an abbreviation that no story may have', 'ferry -US', 'ferry -us'],
		['a compound', 're-election', 're-election'],
		['signs alone', '* - "" …', '*'],
		['a sign before a word, which is no operator', '+ferry ——council', 'ferry council'],
	])('%s', (_, typed, sent) => {
		expect(words(typed)).toBe(sent);
	});

	test('that name dates narrow by them, unless taken literally', () => {
		expect(first({ words: 'ferry in 1987' })).toMatchObject({
			q: 'ferry',
			filter_by: 'lastDay:>=6209 && day:<=6573',
		});
		expect(first({ words: 'ferry in 1987', literal: true })).toMatchObject({ q: 'ferry in 1987' });
		expect(first({ words: 'ferry in 1987', literal: true })).not.toHaveProperty('filter_by');
	});

	test('taken literally, they are neither corrected nor split', () => {
		expect(first({ words: 'fery', literal: true })).toMatchObject({
			q: 'fery',
			num_typos: 0,
			split_join_tokens: 'off',
		});
	});
});

test.each([
	['best', '_text_match:desc,published:desc'],
	['newest', 'published:desc'],
	['oldest', 'published:asc'],
] as const)('in the order “%s” results come by %s', (sort, order) => {
	expect(first({ sort })?.sort_by).toBe(order);
});

test('more results than one search gives take several, of which the first alone counts', () => {
	const results = request({ shown: 260 }).parts.filter(({ gives }) => gives === 'results');
	expect(results.map(({ search }) => [search.offset, search.limit, search.facet_by])).toEqual([
		[0, 250, 'section,topics,authors,kind,source,language'],
		[250, 10, undefined],
	]);
});
