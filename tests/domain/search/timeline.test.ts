import { describe, expect, test } from 'vitest';
import {
	isBackwards,
	pulledRange,
	rangeInWords,
	timeline,
	withEarlierMonths,
} from '../../../src/domain/search/timeline.ts';
import { ENGLISH } from '../../helpers/locales.ts';

const months = (counts: Record<string, number>) =>
	Object.entries(counts).map(([month, count]) => ({ month, count }));
const barsOf = (counts: Record<string, number>) => timeline(months(counts), {}).bars;
/** The bars chosen from a picture of the months of 2019 and 2020. */
const chosenOf = (from?: string, to?: string) =>
	timeline(months({ '2019-01': 1, '2020-12': 1 }), { from, to })
		.bars.filter(({ isChosen }) => isChosen)
		.map(({ from }) => from);

describe('the picture of the stories found', () => {
	test('has a bar a month, also for months without a story', () => {
		expect(timeline(months({ '2019-11': 3, '2020-02': 5 }), {})).toEqual({
			unit: 'month',
			bars: [
				{ from: '2019-11', to: '2019-11', count: 3, isChosen: false },
				{ from: '2019-12', to: '2019-12', count: 0, isChosen: false },
				{ from: '2020-01', to: '2020-01', count: 0, isChosen: false },
				{ from: '2020-02', to: '2020-02', count: 5, isChosen: false },
			],
			most: 5,
		});
	});

	test.each([
		['five years', '2019-12', 'month', 60],
		['five years and a month', '2020-01', 'year', 6],
		['sixty years', '2074-12', 'year', 60],
		['sixty years and a month', '2075-01', 'period', 13],
		['two centuries', '2214-12', 'period', 40],
		['four centuries', '2414-12', 'period', 41],
		['all years of four digits', '9999-12', 'period', 40],
	])('over %s never has more than sixty bars', (_, last, unit, bars) => {
		const picture = timeline(months({ '2015-01': 1, [last]: 1 }), {});
		expect([picture.unit, picture.bars.length]).toEqual([unit, bars]);
	});

	test('adds the months of a year up', () => {
		expect(barsOf({ '1914-07': 2, '1914-08': 40, '1939-09': 7 }).at(0)).toEqual({
			from: '1914',
			to: '1914',
			count: 42,
			isChosen: false,
		});
	});

	test('has spans of years that begin with a round one', () => {
		const bars = barsOf({ '1807-05': 2, '1809-12': 1, '1810-01': 4, '1901-01': 1 });
		expect(bars.slice(0, 2)).toEqual([
			{ from: '1805', to: '1809', count: 3, isChosen: false },
			{ from: '1810', to: '1814', count: 4, isChosen: false },
		]);
		expect(bars.at(-1)).toMatchObject({ from: '1900', to: '1904', count: 1 });
	});

	test('writes years with four digits', () => {
		expect(barsOf({ '0079-10': 1 })).toMatchObject([{ from: '0079-10' }]);
		expect(barsOf({ '0079-10': 1, '0099-01': 1 })).toMatchObject({ 0: { from: '0079' } });
	});

	test('of no stories has no bars', () => {
		expect(timeline([], { from: '2019' })).toEqual({ unit: 'month', bars: [], most: 0 });
	});
});

describe('a range that is chosen', () => {
	test('leaves the picture its whole span', () => {
		const found = months({ '1805-10': 1, '1969-07': 1 });
		const unchosen = timeline(found, {});
		const chosen = timeline(found, { from: '1914-07', to: '1914-08' });
		expect(chosen.bars.map(({ from }) => from)).toEqual(unchosen.bars.map(({ from }) => from));
		expect(chosen.bars.filter(({ isChosen }) => isChosen)).toMatchObject([
			{ from: '1910', to: '1914' },
		]);
	});

	test.each([
		['a month', '2019-03', '2019-03', ['2019-03']],
		['days of two months', '2019-03-31', '2019-04-01', ['2019-03', '2019-04']],
		['from a month on', '2020-11', undefined, ['2020-11', '2020-12']],
		['until a month', undefined, '2019-02', ['2019-01', '2019-02']],
		['until a year before', undefined, '2018', []],
		['after all', '2021', undefined, []],
		['backwards', '2019-04', '2019-03', []],
		['nothing', undefined, undefined, []],
	])('marks the bars that have a day of it: %s', (_, from, to, bars) => {
		expect(chosenOf(from, to)).toEqual(bars);
	});

	test('may be a year, of which every month is marked', () => {
		expect(chosenOf('2019', '2019')).toHaveLength(12);
	});
});

describe('choosing bars', () => {
	const { bars } = timeline(months({ '1900-01': 1, '1904-12': 1, '1990-01': 1 }), {});
	const LAST = bars.length - 1;

	test('chooses all their years', () => {
		expect(pulledRange(bars, { first: 2, last: 3, moved: 'both' }, {})).toEqual({
			from: '1910',
			to: '1919',
		});
	});

	test('at the end of the picture chooses no more than they are', () => {
		expect(pulledRange(bars, { first: 0, last: 0, moved: 'both' }, {})).toEqual({
			from: '1900',
			to: '1904',
		});
	});

	test('chooses no range if they are all', () => {
		expect(
			pulledRange(bars, { first: 0, last: LAST, moved: 'both' }, { from: '1914', to: '1918' }),
		).toEqual({});
	});

	test('by one end leaves the other as it was, to the day', () => {
		const before = { from: '1914-07-28', to: '1918-11-11' };
		expect(pulledRange(bars, { first: 2, last: 8, moved: 'last' }, before)).toEqual({
			from: '1914-07-28',
			to: '1944',
		});
		expect(pulledRange(bars, { first: 1, last: 3, moved: 'first' }, before)).toEqual({
			from: '1905',
			to: '1918-11-11',
		});
	});

	test('by an end moved to the end of the picture lifts that limit', () => {
		const before = { from: '1914', to: '1918' };
		expect(pulledRange(bars, { first: 0, last: 3, moved: 'first' }, before)).toEqual({
			to: '1918',
		});
		expect(pulledRange(bars, { first: 2, last: LAST, moved: 'last' }, before)).toEqual({
			from: '1914',
		});
	});
});

test.each([
	['2019', '2018', true],
	['2019-03', '2019-02-28', true],
	['2019-03', '2019', false],
	['2019', '2019-01', false],
	['2019-03-02', '2019-03-02', false],
	[undefined, '2019', false],
])('whether a range from %s to %s is backwards: %s', (from, to, backwards) => {
	expect(isBackwards({ from, to })).toBe(backwards);
});

test.each([
	['2019-03', '2019-03', 'March 2019'],
	['1914', '1918', '1914 to 1918'],
	['1914-07-28', '1918-11', '28 July 1914 to November 1918'],
	['1914', undefined, 'From 1914'],
	[undefined, '2019-03', 'Until March 2019'],
	[undefined, undefined, ''],
])('a range from %s to %s reads “%s”', (from, to, words) => {
	expect(rangeInWords({ from, to }, ENGLISH, 'Europe/London')).toBe(words);
});

test('an answer still coming in is filled with the months known, but never overruled by them', () => {
	expect(
		withEarlierMonths(months({ '2026-11': 4 }), months({ '1914-07': 2, '2026-11': 3 })),
	).toEqual([
		{ month: '1914-07', count: 2 },
		{ month: '2026-11', count: 4 },
	]);
});
