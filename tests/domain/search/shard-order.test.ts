import { describe, expect, test } from 'vitest';
import type { ShardEntry } from '../../../src/domain/search/manifest.ts';
import type { SearchQuery } from '../../../src/domain/search/query.ts';
import { shardOrder } from '../../../src/domain/search/shard-order.ts';

const shard = (first?: string, last?: string, stemmer = 'en'): ShardEntry => ({
	stemmer,
	folder: `${first}--${last}`,
	rows: '',
	stories: 10,
	first,
	last,
});
/** Newest first, undated stories last. */
const SHARDS = [
	shard('2021-05-05', '2022-10-24'),
	shard('2020', '2021-05-04'),
	shard('1987-03', '1999-12-31'),
	shard('1914-07-28', '1987-02-28'),
	shard(),
];
const ANY = { filters: {}, sort: 'best', from: undefined, to: undefined } as const;
const order = (query: Partial<SearchQuery>) => shardOrder(SHARDS, { ...ANY, ...query });

describe('shards are gone through', () => {
	test('from the newest on', () => {
		expect(order({})).toEqual([0, 1, 2, 3, 4]);
		expect(order({ sort: 'newest' })).toEqual([0, 1, 2, 3, 4]);
	});

	test('from the oldest on if those are wanted first, undated stories last all the same', () => {
		expect(order({ sort: 'oldest' })).toEqual([3, 2, 1, 0, 4]);
	});

	test.each<[string, Partial<SearchQuery>, number[]]>([
		['a year in one', { from: '1990', to: '1990' }, [2, 0, 1, 3, 4]],
		['a month on the edge of two', { from: '1987-02', to: '1987-03' }, [2, 3, 0, 1, 4]],
		['a day on the edge of two', { from: '2021-05-04', to: '2021-05-05' }, [0, 1, 2, 3, 4]],
		['one between two', { from: '2000', to: '2019' }, [0, 1, 2, 3, 4]],
		['one that is open before', { to: '1987' }, [2, 3, 0, 1, 4]],
		['one that is open after', { from: '2022' }, [0, 1, 2, 3, 4]],
		['one that has no days', { from: '1990', to: '1980' }, [0, 1, 2, 3, 4]],
	])('those in a range of dates first: %s', (_, query, expected) => {
		expect(order(query)).toEqual(expected);
	});

	test('those in the range first, and each group in the order wanted', () => {
		expect(order({ to: '1999', sort: 'oldest' })).toEqual([3, 2, 1, 0, 4]);
		expect(order({ from: '1990', sort: 'oldest' })).toEqual([2, 1, 0, 3, 4]);
	});

	test('all of them, whatever the query', () => {
		expect(shardOrder([], { ...ANY, from: '1990' })).toEqual([]);
		expect(order({ from: '1800', to: '1810' })).toEqual([0, 1, 2, 3, 4]);
	});
});

describe('shards of an archive in several languages are gone through', () => {
	const MIXED = [
		shard('2020', '2022'),
		shard(),
		shard('2021', '2023', 'fr'),
		shard('1990', '1991', 'de'),
	];

	test('from the newspaper’s language on, each from its newest', () => {
		expect(shardOrder(MIXED, ANY)).toEqual([0, 1, 2, 3]);
		expect(shardOrder(MIXED, { ...ANY, to: '2019' })).toEqual([3, 0, 1, 2]);
	});

	test('those of the languages that are chosen first', () => {
		const filters = { language: ['de'] };
		expect(shardOrder(MIXED, { ...ANY, filters })).toEqual([3, 0, 1, 2]);
		// Japanese has no rules of its own, and stands among the newspaper’s.
		expect(shardOrder(MIXED, { ...ANY, filters: { language: ['ja'] } })).toEqual([0, 1, 2, 3]);
	});
});
