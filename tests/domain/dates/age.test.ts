import { describe, expect, test } from 'vitest';
import { ageInWords, sumOfAges, yearsSince } from '../../../src/domain/dates/age.ts';
import { ENGLISH } from '../../helpers/locales.ts';

describe('the years since a date', () => {
	test.each([
		['2022-10-24', '2023-10-23', 0],
		['2022-10-24', '2023-10-24', 1],
		['2022-10-24', '2026-11-23', 4],
		['2022-10-24', '2022-10-24', 0],
		['2024-02-29', '2025-02-28', 0],
		['2024-02-29', '2025-03-01', 1],
		['1922-11-14', '2026-11-23', 104],
	])('%s was, on %s, %i full years ago', (since, today, years) => {
		expect(yearsSince(since, today)).toBe(years);
	});

	test.each([
		['2022', '2023-12-30', 0],
		['2022', '2023-12-31', 1],
		['2022-10', '2023-10-30', 0],
		['2022-10', '2023-10-31', 1],
	])('of %s, on %s, count from its last day: %i', (since, today, years) => {
		expect(yearsSince(since, today)).toBe(years);
	});

	test('are none of a date that lies ahead', () => {
		expect(yearsSince('2030-01-01', '2026-11-23')).toBe(0);
	});
});

test('a reader is told what stays true', () => {
	expect(ageInWords(1, ENGLISH)).toBe('This story is more than a year old');
	expect(ageInWords(4, ENGLISH)).toBe('This story is more than 4 years old');
});

test('the ages of all stories come to another sum on the day one has its birthday', () => {
	const stories = [{ pubDate: '2020-05-01' }, { pubDate: '2022' }, {}];
	expect(sumOfAges(stories, '2026-04-30', 'UTC')).toBe(8);
	expect(sumOfAges(stories, '2026-05-01', 'UTC')).toBe(9);
	expect(sumOfAges(stories, '2026-12-31', 'UTC')).toBe(10);
});

test('an instant counts on the clocks of the site', () => {
	const stories = [{ pubDate: '2022-12-31T23:30:00Z' }];
	expect(sumOfAges(stories, '2023-12-31', 'UTC')).toBe(1);
	expect(sumOfAges(stories, '2023-12-31', 'Europe/Paris')).toBe(0);
});
