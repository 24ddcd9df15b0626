import { describe, expect, test } from 'vitest';
import type { ShardEntry } from '../../../src/domain/search/manifest.ts';
import type { SearchQuery } from '../../../src/domain/search/query.ts';
import { shardOrder } from '../../../src/domain/search/shard-order.ts';

const shard = (first?: string, last?: string, stories = 10): ShardEntry => ({
	folder: `${first}--${last}`,
	rows: '',
	stories,
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
const order = (query: Partial<SearchQuery>) =>
	shardOrder(SHARDS, { sort: 'best', from: undefined, to: undefined, ...query });

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
		expect(shardOrder([], { sort: 'best', from: '1990', to: undefined })).toEqual([]);
		expect(order({ from: '1800', to: '1810' })).toEqual([0, 1, 2, 3, 4]);
	});
});
