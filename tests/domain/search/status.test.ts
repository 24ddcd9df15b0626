import { describe, expect, test } from 'vitest';
import type { Searched, SearchPage } from '../../../src/domain/search/provider.ts';
import { progressInWords, statusInWords } from '../../../src/domain/search/status.ts';

const ALL: Searched = {
	...{ stories: 9000, all: 9000, years: ['1987', '2026'], yearsToCome: undefined },
	isWaiting: false,
};
const SOME: Searched = {
	...ALL,
	stories: 2000,
	years: ['2019', '2026'],
	yearsToCome: ['1987', '2018'],
};

/** What is said of a page of so many results. */
function status(
	total: number,
	words: string,
	{
		searched = ALL,
		corrected,
		isPartial = false,
	}: {
		searched?: Searched;
		corrected?: string;
		isPartial?: boolean;
	} = {},
) {
	const page = { total, searched, understanding: { corrected, isPartial } } as SearchPage;
	return statusInWords(page, { words });
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

describe('the progress says', () => {
	test('which years were searched and which are to come', () => {
		expect(progressInWords(SOME)).toBe('2019–2026 searched; 1987–2018 …');
	});

	test('a single year as one', () => {
		const years: Pick<Searched, 'years' | 'yearsToCome'> = {
			...{ years: ['2026', '2026'], yearsToCome: ['2025', '2025'] },
		};
		expect(progressInWords({ ...SOME, ...years })).toBe('2026 searched; 2025 …');
	});

	test('that the rest waits until it is asked for', () => {
		expect(progressInWords({ ...SOME, isWaiting: true })).toBe(
			'2019–2026 searched; 1987–2018 not yet',
		);
	});

	test('what has no years in other words', () => {
		expect(progressInWords({ ...SOME, yearsToCome: undefined })).toBe(
			'2019–2026 searched; undated stories …',
		);
		expect(progressInWords({ ...SOME, years: undefined })).toBe(
			'2,000 stories searched; 1987–2018 …',
		);
	});

	test('nothing once all has been searched', () => {
		expect(progressInWords(ALL)).toBe('');
	});
});
