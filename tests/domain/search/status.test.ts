import { describe, expect, test } from 'vitest';
import type { Period, Searched, SearchPage } from '../../../src/domain/search/provider.ts';
import {
	isComplete,
	progressInWords,
	saidAgain,
	statusInWords,
} from '../../../src/domain/search/status.ts';
import { ENGLISH } from '../../helpers/locales.ts';

const NOTHING: Period = { years: [], hasUndated: false, languages: [] };
/** Dated stories of years on end. */
const years = (first: string, last: string, isPart = false): Period => ({
	years: [{ first, last, isPart }],
	hasUndated: false,
	languages: [],
});
const UNDATED: Period = { years: [], hasUndated: true, languages: [] };

const ALL: Searched = {
	stories: 9000,
	all: 9000,
	isWaiting: false,
	done: years('1987', '2026'),
	toCome: NOTHING,
	missed: NOTHING,
};
const SOME: Searched = {
	...ALL,
	stories: 2000,
	done: years('2019', '2026'),
	toCome: years('1987', '2018'),
};
/** All was gone through but what could not be loaded. */
const MISSED: Searched = { ...ALL, stories: 7000, missed: years('2007', '2015') };

interface Told {
	searched?: Searched;
	corrected?: string | undefined;
	isPartial?: boolean;
	isUnchecked?: boolean;
	unloaded?: number;
}

const aPage = (total: number, { searched, unloaded, ...understanding }: Told) =>
	({ total, searched, unloaded, understanding }) as SearchPage;

/** What is said of a page of so many results. */
function status(
	total: number,
	words: string,
	{ searched = ALL, corrected, isPartial = false, isUnchecked = false, unloaded = 0 }: Told = {},
) {
	const page = aPage(total, { searched, corrected, isPartial, isUnchecked, unloaded });
	return statusInWords(page, { words }, ENGLISH);
}

describe('the status says', () => {
	test('how many stories are found for which words', () => {
		expect(status(2821, 'oil price')).toBe('2,821 stories found for “oil price”.');
		expect(status(1, 'oil')).toBe('1 story found for “oil”.');
	});

	test('no words if there are none', () => {
		expect(status(12, '')).toBe('12 stories found.');
		expect(status(0, '')).toBe('No story found. Try fewer or other words, or browse below.');
	});

	test('words as they were corrected', () => {
		expect(status(3, 'goverment', { corrected: 'government' })).toBe(
			'3 stories found for “government”.',
		);
	});

	test('what to do if nothing is found', () => {
		expect(status(0, 'xyzzy')).toBe(
			'No story found for “xyzzy”. Try fewer or other words, or browse below.',
		);
	});

	test('that nothing is found yet while there is more to search', () => {
		expect(status(0, 'xyzzy', { searched: SOME })).toBe('Nothing yet for “xyzzy”.');
	});

	test('that no story has all words', () => {
		expect(status(2, 'oil war', { isPartial: true })).toBe(
			'No story has all of “oil war”. The nearest: 2 stories.',
		);
		expect(status(1, 'oil war', { isPartial: true, searched: SOME })).toBe(
			'No story so far has all of “oil war”. The nearest: 1 story.',
		);
	});
});

describe('the status says what could not be loaded', () => {
	test('of the archive, once all else was searched', () => {
		expect(status(12, 'oil', { searched: MISSED })).toBe(
			'12 stories found for “oil”. 2007–2015 could not be searched.',
		);
		const between = { ...MISSED, toCome: years('1987', '2006') };
		expect(status(12, 'oil', { searched: between })).toBe('12 stories found for “oil”.');
		expect(status(12, 'oil', { searched: { ...between, isWaiting: true } })).toBe(
			'12 stories found for “oil”. 2007–2015 could not be searched.',
		);
	});

	test('and never that there is no story if not all was searched', () => {
		expect(status(0, 'xyzzy', { searched: MISSED })).toBe(
			'Nothing found for “xyzzy” in what could be searched. 2007–2015 could not be searched.',
		);
		expect(status(2, 'oil war', { isPartial: true, searched: MISSED })).toBe(
			'No story that could be searched has all of “oil war”. The nearest: 2 stories. 2007–2015 could not be searched.',
		);
	});

	test.each<[string, Period]>([
		['Undated stories', UNDATED],
		['Part of 1987', years('1987', '1987', true)],
		['1987 and undated stories', { ...years('1987', '1987'), hasUndated: true }],
		['1987, Arabic and French', { ...years('1987', '1987'), languages: ['ar', 'fr'] }],
		[
			'1987–1990, 1995 and 2001–2003',
			{
				...NOTHING,
				years: ['1987–1990', '1995–1995', '2001–2003'].map((span) => {
					const [first = '', last = ''] = span.split('–');
					return { first, last, isPart: false };
				}),
			},
		],
	])('as it is: %s', (words, missed) => {
		expect(status(1, 'oil', { searched: { ...MISSED, missed } })).toBe(
			`1 story found for “oil”. ${words} could not be searched.`,
		);
	});

	test('of the stories found', () => {
		expect(status(10, 'oil', { unloaded: 1 })).toBe(
			'10 stories found for “oil”. 1 story found could not be loaded.',
		);
		expect(status(10, 'oil', { unloaded: 3, searched: MISSED })).toBe(
			'10 stories found for “oil”. 2007–2015 could not be searched. 3 stories found could not be loaded.',
		);
	});

	test('of the words that a slip may stand for', () => {
		expect(status(0, 'ukrane', { isUnchecked: true })).toBe(
			'No story found for “ukrane”. Try fewer or other words, or browse below. The spelling could not be checked.',
		);
	});

	test('and a page that lacks any of this is not complete', () => {
		const page = (told: Told) =>
			aPage(3, { searched: ALL, unloaded: 0, isUnchecked: false, ...told });
		expect([{}, { searched: SOME }].map((told) => isComplete(page(told)))).toEqual([true, true]);
		const lacking = [{ searched: MISSED }, { unloaded: 1 }, { isUnchecked: true }];
		expect(lacking.map((told) => isComplete(page(told)))).toEqual([false, false, false]);
	});
});

describe('the progress says', () => {
	test('which years were searched and which are to come', () => {
		expect(progressInWords(SOME, ENGLISH)).toBe('2019–2026 searched; 1987–2018 …');
	});

	test('a single year as one', () => {
		const single = { done: years('2026', '2026'), toCome: years('2025', '2025') };
		expect(progressInWords({ ...SOME, ...single }, ENGLISH)).toBe('2026 searched; 2025 …');
	});

	test('which languages are to come, but where that is all and on its way', () => {
		const french: Period = { ...NOTHING, languages: ['fr'] };
		const toCome = { ...SOME.toCome, languages: ['fr'] };
		expect(progressInWords({ ...SOME, toCome }, ENGLISH)).toBe(
			'2019–2026 searched; 1987–2018 and French …',
		);
		expect(progressInWords({ ...SOME, toCome: french }, ENGLISH)).toBe('');
		expect(progressInWords({ ...SOME, toCome: french, isWaiting: true }, ENGLISH)).toBe(
			'2019–2026 searched; French not yet',
		);
	});

	test('that the rest waits until it is asked for', () => {
		expect(progressInWords({ ...SOME, isWaiting: true }, ENGLISH)).toBe(
			'2019–2026 searched; 1987–2018 not yet',
		);
	});

	test('what has no years in other words', () => {
		expect(progressInWords({ ...SOME, toCome: UNDATED }, ENGLISH)).toBe(
			'2019–2026 searched; undated stories …',
		);
		expect(progressInWords({ ...SOME, done: UNDATED }, ENGLISH)).toBe(
			'undated stories searched; 1987–2018 …',
		);
	});

	test('what could not be searched so far', () => {
		expect(progressInWords({ ...SOME, missed: years('2010', '2012') }, ENGLISH)).toBe(
			'2019–2026 searched; 2010–2012 could not be searched; 1987–2018 …',
		);
		expect(
			progressInWords({ ...SOME, done: NOTHING, missed: years('2019', '2026') }, ENGLISH),
		).toBe('2019–2026 could not be searched; 1987–2018 …');
	});

	test('nothing once all has been gone through', () => {
		expect(progressInWords(ALL, ENGLISH)).toBe('');
		expect(progressInWords(MISSED, ENGLISH)).toBe('');
	});
});

test('of a long query the beginning is said again, and not of others', () => {
	const long = 'treaty '.repeat(20);
	expect(status(1, long)).toBe(`1 story found for “${long.slice(0, 80)}…”.`);
	expect(status(0, 'treaty', { corrected: long })).toContain(`“${long.slice(0, 80)}…”`);
	expect(saidAgain('treaty of the sea')).toBe('treaty of the sea');
});
