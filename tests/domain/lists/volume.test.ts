import { describe, expect, test } from 'vitest';
import {
	areWorthBars,
	barsOf,
	evenly,
	isWorthAPicture,
	outstanding,
	type Volume,
	volumeByYear,
	volumeInWords,
} from '../../../src/domain/lists/volume.ts';
import { ENGLISH } from '../../helpers/locales.ts';

const shown = (volumes: Volume[]) => volumes.map(({ period, count }) => `${period}: ${count}`);

/** Stories by year, or of each of some years. */
const byYear = (...dates: (string | undefined)[]) =>
	volumeByYear(
		dates.map((pubDate) => ({ pubDate })),
		'Europe/London',
	);

describe('stories over time', () => {
	test('are told by year, the oldest first, years without any too', () => {
		expect(shown(byYear('2001-05-06', '1999', '2001', '2001-07'))).toEqual([
			...['1999: 1', '2000: 0', '2001: 3'],
		]);
	});

	test('leave out the undated', () => {
		expect(byYear(undefined)).toEqual([]);
		expect(shown(byYear('1999', undefined))).toEqual(['1999: 1']);
	});

	test('stand in the year that the clocks of the site had', () => {
		expect(shown(byYear('2021-12-31T23:30:00Z', '2022-06-30T23:30:00Z'))).toEqual([
			...['2021: 1', '2022: 1'],
		]);
		const inTokyo = volumeByYear([{ pubDate: '2021-12-31T23:30:00Z' }], 'Asia/Tokyo');
		expect(shown(inTokyo)).toEqual(['2022: 1']);
	});

	test('are told by decade where sixty years would not do', () => {
		expect(byYear('1961', '2020')).toHaveLength(60);
		expect(shown(byYear('1960', '1969-07-20', '2020'))).toEqual([
			...['1960s: 2', '1970s: 0', '1980s: 0', '1990s: 0', '2000s: 0', '2010s: 0', '2020s: 1'],
		]);
	});

	test('are told by decade earlier where there is less room', () => {
		const years = [
			{ period: ['2004'], count: 2 },
			{ period: ['1998'], count: 1 },
		];
		expect(shown(evenly(years, 7))).toHaveLength(7);
		expect(shown(evenly(years, 6))).toEqual(['1990s: 1', '2000s: 2']);
	});

	test('may lie before the year 1000', () => {
		expect(shown(byYear('0999', '1000'))).toEqual(['0999: 1', '1000: 1']);
	});
});

describe('a picture of them', () => {
	test('is worth drawing of three stories in two years', () => {
		expect(isWorthAPicture(byYear())).toBe(false);
		expect(isWorthAPicture(byYear('1999', '1999', '1999'))).toBe(false);
		expect(isWorthAPicture(byYear('1999', '2001'))).toBe(false);
		expect(isWorthAPicture(byYear('1999', '1999', '2000'))).toBe(true);
	});

	test('says in words what it shows', () => {
		expect(volumeInWords(byYear('1957', '1969', '1969', '2001'), ENGLISH)).toBe(
			'4 stories from 1957 to 2001, most in 1969: 2',
		);
		expect(volumeInWords(byYear('1899', '1969', '1966'), ENGLISH)).toBe(
			'3 stories from the 1890s to the 1960s, most in the 1960s: 2',
		);
	});

	test('names no year as the one with the most if several have as many', () => {
		expect(volumeInWords(byYear('1957', '1969', '1960'), ENGLISH)).toBe(
			'3 stories from 1957 to 1969, at most 1 a year',
		);
		expect(volumeInWords(byYear('1857', '1969'), ENGLISH)).toBe(
			'2 stories from the 1850s to the 1960s, at most 1 a decade',
		);
	});

	test('points out the year with the most if there is one and it has three or more', () => {
		expect(outstanding(byYear('1957', '1969', '1969', '1969'))).toEqual({
			period: ['1969'],
			count: 3,
		});
		expect(outstanding(byYear('1957', '1969', '1969'))).toBeUndefined();
		expect(
			outstanding([...byYear('1957', '1957', '1957'), ...byYear('1958', '1958', '1958')]),
		).toBe(undefined);
		expect(outstanding([])).toBeUndefined();
	});

	test('has no bars where the numbers are so small that they say as much', () => {
		expect([1, 2, 3].map(areWorthBars)).toEqual([false, false, true]);
	});

	test('has a bar for each year with stories, as high as their number', () => {
		const { path, height } = barsOf(byYear('1999', '1999', '1999', '1999', '2001'));
		expect(height).toBe(40);
		expect(path).toBe('M0 40v-40h0.8v40M20 40v-10h0.8v10');
	});

	test('shows a single story beside any number of others', () => {
		const many = [
			{ period: ['1999'], count: 10_000 },
			{ period: ['2000'], count: 1 },
		];
		expect(barsOf(many).path).toMatch(/v-1h0.5v1$/);
	});

	test('leaves a gap between many bars, and is full from edge to edge', () => {
		const { width, path } = barsOf(byYear('1961', '2020'));
		expect(width).toBe(597);
		expect(path).toBe('M0 40v-40h7v40M590 40v-40h7v40');
	});

	test('knows where its highest bar is', () => {
		expect(barsOf(byYear('1999', '2001', '2001')).peakAt).toBeGreaterThan(0.9);
		expect(barsOf(byYear('1999', '1999', '2001')).peakAt).toBeLessThan(0.1);
	});
});
