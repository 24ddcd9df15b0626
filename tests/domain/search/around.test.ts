import { describe, expect, test } from 'vitest';
import { around } from '../../../src/domain/search/around.ts';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import type { SearchQuery } from '../../../src/domain/search/query.ts';
import { aDocument } from '../../helpers/a-search-document.ts';
import { searchedShard } from '../../helpers/searched-shard.ts';

/** What stands beside all stories of shards. */
const beside = (shards: Partial<SearchDocument>[][], filters: SearchQuery['filters'] = {}) =>
	around(
		shards.map((stories, place) => searchedShard(stories.map(aDocument), { filters, place })),
		0,
		filters,
	);

describe('the values of a facet', () => {
	test('stand with most stories first, then by name', () => {
		const { facets } = beside([
			[{ topics: ['War', 'Oil'] }, { topics: ['Zoo'] }],
			[{ topics: ['Zoo', 'Art'] }],
		]);
		expect(facets.topic).toEqual([
			{ value: 'Zoo', count: 2 },
			{ value: 'Art', count: 1 },
			{ value: 'Oil', count: 1 },
			{ value: 'War', count: 1 },
		]);
		expect(facets.author).toEqual([]);
	});

	test('are sixty at most, and those chosen beyond them', () => {
		const topics = Array.from({ length: 70 }, (_, i) => `Topic ${100 + i}`);
		const stories = [{ topics }];
		expect(beside([stories]).facets.topic).toHaveLength(60);
		const { topic } = beside([stories], { topic: ['Topic 169', 'Topic 100'] }).facets;
		expect(topic).toHaveLength(61);
		expect(topic.at(-1)).toEqual({ value: 'Topic 169', count: 1 });
	});

	test('keep what is chosen on offer, though no story has it', () => {
		const { facets } = beside([[{ section: 'World' }]], { section: ['Nowhere'] });
		expect(facets.section).toEqual([
			{ value: 'World', count: 1 },
			{ value: 'Nowhere', count: 0 },
		]);
	});

	test('may be named like a part of every object', () => {
		const { facets } = beside([[{ section: 'constructor', topics: ['__proto__', 'toString'] }]]);
		expect(facets.section).toEqual([{ value: 'constructor', count: 1 }]);
		expect(facets.topic.map(({ value }) => value)).toEqual(['__proto__', 'toString']);
	});
});

test('months stand oldest first, those without a story not at all', () => {
	const { months } = beside([
		[{ date: '2022-10-24' }, { date: '2022-10' }],
		[{ date: '1987' }, { date: '1914-07-28' }, { date: undefined }],
	]);
	expect(months).toEqual([
		{ month: '1914-07', count: 1 },
		{ month: '1987-01', count: 1 },
		{ month: '2022-10', count: 2 },
	]);
});

test('beside nothing there is nothing', () => {
	expect(beside([])).toEqual({
		facets: { section: [], topic: [], author: [], kind: [], source: [], language: [] },
		months: [],
	});
});
