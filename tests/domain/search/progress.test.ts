import { describe, expect, test } from 'vitest';
import type { SearchManifest, ShardEntry } from '../../../src/domain/search/manifest.ts';
import { progress } from '../../../src/domain/search/progress.ts';

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

/** What is said of years on end, such as `1914–1987`. */
const told = ({ done, toCome, missed }: ReturnType<typeof progress>) =>
	[done, toCome, missed].map(({ years, hasUndated, languages }) => [
		...years.map(({ first, last, isPart }) => `${first}–${last}${isPart ? ' in part' : ''}`),
		...(hasUndated ? ['undated'] : []),
		...languages,
	]);
const of = (done: number[], missed: number[] = [], shards = SHARDS) =>
	progress(done, missed, { shards, stories: 10 * shards.length } as SearchManifest);

describe('how far a search has come', () => {
	test('is told in stories', () => {
		expect(of([0, 1])).toMatchObject({ stories: 20, all: 50, isWaiting: false });
		expect(of([4, 3, 2, 1, 0])).toMatchObject({ stories: 50, all: 50 });
	});

	test('is told in years gone through and to come', () => {
		expect(told(of([0, 1]))).toEqual([['2020–2022'], ['1914–1999', 'undated'], []]);
		expect(told(of([4]))).toEqual([['undated'], ['1914–2022'], []]);
		expect(told(of([4, 3, 2, 1, 0]))).toEqual([['1914–2022', 'undated'], [], []]);
		expect(told(of([]))).toEqual([[], ['1914–2022', 'undated'], []]);
	});

	test('spans no years that were left out', () => {
		expect(told(of([3, 0]))).toEqual([['1914–1987', '2021–2022'], ['1987–2021', 'undated'], []]);
	});

	test('is told apart from what could not be loaded', () => {
		expect(told(of([0, 3], [1, 4]))).toEqual([
			['1914–1987', '2021–2022'],
			['1987–1999'],
			['2020–2021', 'undated'],
		]);
		expect(of([0, 1, 3, 4], [2])).toMatchObject({ stories: 40, all: 50 });
	});

	test('does not take a part of a year for all of it', () => {
		const months = ['1987-10', '1987-06', '1987-02'].map((month) => shard(month, month));
		expect(told(of([0, 2], [1], months))).toEqual([
			['1987–1987 in part', '1987–1987 in part'],
			[],
			['1987–1987 in part'],
		]);
		expect(told(of([0, 1, 2], [], months))).toEqual([['1987–1987'], [], []]);
	});

	test('tells of other languages than the newspaper’s which they are, and not the years', () => {
		const mixed = [...SHARDS, shard('1990', '2022', 'fr'), shard(undefined, undefined, 'fr')];
		expect(told(of([0, 1, 5], [], mixed))).toEqual([
			['2020–2022', 'fr'],
			['1914–1999', 'undated', 'fr'],
			[],
		]);
	});
});
