import { describe, expect, test } from 'vitest';
import { queryFromAddress, type SearchQuery } from '../../../../src/domain/search/query.ts';
import { searchPage } from '../../../../src/domain/search/typesense/answer.ts';
import { typesenseRequest } from '../../../../src/domain/search/typesense/request.ts';
import {
	aFacet,
	aHighlight,
	aHit,
	aResult,
	marked,
	readResults,
} from '../../../helpers/typesense.ts';

const SETTINGS = { collection: 'stories', languages: ['en-GB'] };

/** The page of a query, if its searches are answered so, in their order. */
function page(given: Partial<SearchQuery>, ...results: object[]) {
	const query = { ...queryFromAddress(new URLSearchParams()), ...given };
	return searchPage(query, typesenseRequest(query, SETTINGS), readResults(...results));
}

const MONTHS = aResult({ facets: [aFacet('month', { '2022-10': 3, '1987-01': 5, '2022-09': 1 })] });

test('the total, the archive and the months are those that the server counted', () => {
	const { total, months, searched } = page({}, aResult({ found: 1200, hits: [] }), MONTHS);
	expect(total).toBe(1200);
	expect(months).toEqual([
		{ month: '1987-01', count: 5 },
		{ month: '2022-09', count: 1 },
		{ month: '2022-10', count: 3 },
	]);
	const nothing = { years: [], hasUndated: false, languages: [] };
	expect(searched).toEqual({
		stories: 16_406,
		all: 16_406,
		isWaiting: false,
		done: nothing,
		toCome: nothing,
		missed: nothing,
	});
});

test('results of several searches follow each other', () => {
	const one = aResult({ found: 251, hits: [aHit({ url: '/1/' })] });
	const two = aResult({ found: 251, hits: [aHit({ url: '/251/' })] });
	const { total, results } = page({ shown: 260 }, one, two, MONTHS);
	expect(total).toBe(251);
	expect(results.map(({ url }) => url)).toEqual(['/1/', '/251/']);
});

describe('the values of a facet', () => {
	const results = aResult({
		facets: [aFacet('section', { World: 2 }), aFacet('topics', { Sea: 2, Rare: 1 })],
	});

	test('are those of the results, if nothing of it is chosen', () => {
		const { facets } = page({}, results, MONTHS);
		expect(facets.section).toEqual([{ value: 'World', count: 2 }]);
		expect(facets.topic).toEqual([
			{ value: 'Sea', count: 2 },
			{ value: 'Rare', count: 1 },
		]);
		expect(facets.source).toEqual([]);
	});

	test('are those of its own search, if something is: other values stay on offer', () => {
		const own = aResult({ facets: [aFacet('topics', { Peace: 9, Sea: 2 })] });
		const { facets } = page({ filters: { topic: ['Sea'] } }, results, own, MONTHS);
		expect(facets.topic).toEqual([
			{ value: 'Peace', count: 9 },
			{ value: 'Sea', count: 2 },
		]);
	});

	test('keep what is chosen and too rare to be told, with the count it has among the results', () => {
		const own = aResult({ facets: [aFacet('topics', { Peace: 9 })] });
		const { facets } = page({ filters: { topic: ['Rare', 'Gone'] } }, results, own, MONTHS);
		expect(facets.topic).toEqual([
			{ value: 'Peace', count: 9 },
			{ value: 'Rare', count: 1 },
			{ value: 'Gone', count: 0 },
		]);
	});
});

describe('how the words were understood', () => {
	const hit = (found: string, info: object) =>
		aHit({}, [aHighlight('headline', marked(`«${found}» sails`), found)], info);
	const understood = (words: string, ...hits: object[]) =>
		page({ words }, aResult({ hits }), MONTHS).understanding;

	test('stories with all words are no partial answer', () => {
		expect(understood('ferry', hit('ferry', {}))).toMatchObject({
			isPartial: false,
			corrected: undefined,
		});
	});

	test('an answer is partial if every story lacks a word', () => {
		const lacking = { num_tokens_dropped: 1 };
		expect(understood('ferry council', hit('ferry', lacking)).isPartial).toBe(true);
		expect(understood('ferry council', hit('ferry', lacking), hit('ferry', {})).isPartial).toBe(
			false,
		);
	});

	test('without words, or with phrases alone, nothing can be missing', () => {
		// So Typesense counts when it searches for everything.
		const everything = { num_tokens_dropped: 1, tokens_matched: 0, typo_prefix_score: 255 };
		for (const words of ['', '-council', '"the ferry"']) {
			expect(understood(words, aHit({}, [], everything))).toMatchObject({
				isPartial: false,
				corrected: undefined,
			});
		}
	});

	test('no story at all is no partial answer', () => {
		expect(understood('ferry').isPartial).toBe(false);
	});

	test('the spelling is corrected if no story has the word as it was typed', () => {
		expect(understood('fery', hit('Ferry', { typo_prefix_score: 1 })).corrected).toBe('ferry');
		expect(understood('ferry', hit('ferry', { typo_prefix_score: 0 })).corrected).toBeUndefined();
	});

	test('servers that tell less than others are understood too', () => {
		const { text_match_info: _, ...bare } = hit('ferry', {});
		expect(understood('ferry', bare)).toMatchObject({ isPartial: false, corrected: undefined });
	});
});
