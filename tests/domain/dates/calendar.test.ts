import { expect, test } from 'vitest';
import {
	isWeekdayInBrackets,
	monthCalendar,
	monthNames,
	weekdayName,
	weekdayNames,
	weekInOrder,
} from '../../../src/domain/dates/calendar.ts';

const daysOf = (year: string, month: string, language = 'en-GB') =>
	monthCalendar(year, month, new Map(), language).map((week) =>
		week.map((day) => day?.day ?? '··').join(' '),
	);

test('a month starts on its weekday, Monday first, and places outside it are empty', () => {
	expect(daysOf('2022', '10')).toEqual([
		'·· ·· ·· ·· ·· 01 02',
		'03 04 05 06 07 08 09',
		'10 11 12 13 14 15 16',
		'17 18 19 20 21 22 23',
		'24 25 26 27 28 29 30',
		'31 ·· ·· ·· ·· ·· ··',
	]);
});

test.each([
	['de', '·· ·· ·· ·· ·· 01 02', 'Mo'],
	['en-US', '·· ·· ·· ·· ·· ·· 01', 'Sun'],
	['ar-EG', '01 02 03 04 05 06 07', 'س'],
])('a week begins as the region of %s begins it', (language, first, name) => {
	expect(daysOf('2022', '10', language)[0]).toBe(first);
	expect(weekInOrder(language)[0]?.short).toBe(name);
});

test('a February that starts on a Monday and has 28 days fills four weeks exactly', () => {
	const weeks = daysOf('2021', '02');
	expect(weeks).toHaveLength(4);
	expect(weeks.join()).not.toContain('·');
});

test.each([
	['2024', '02', '29'],
	['2023', '02', '28'],
	['1900', '02', '28'],
	['2000', '02', '29'],
	['2022', '04', '30'],
	['2022', '12', '31'],
])('%s-%s ends on the %sth', (year, month, last) => {
	expect(monthCalendar(year, month, new Map(), 'de').flat().findLast(Boolean)?.day).toBe(last);
});

test('a day carries the number of its stories, and one without stories 0', () => {
	const days = monthCalendar('2022', '10', new Map([['24', 3]]), 'de').flat();
	expect(days.find((day) => day?.day === '24')?.count).toBe(3);
	expect(days.find((day) => day?.day === '25')?.count).toBe(0);
});

test('months and days of the week have names in the language of the page', () => {
	expect(monthNames('en-GB')[0]).toEqual({ short: 'Jan', long: 'January' });
	expect(monthNames('fr')[11]).toEqual({ short: 'déc.', long: 'décembre' });
	expect(weekdayNames('en-GB').map(({ short }) => short)).toEqual([
		...['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
	]);
	expect(weekdayNames('de')[6]).toEqual({ short: 'So', long: 'Sonntag' });
});

test.each([
	['ja', true],
	['ko', true],
	['zh-Hans', false],
	['de', false],
])('beside the number of a day, in %s, its day of the week is in brackets: %s', (language, is) => {
	expect(isWeekdayInBrackets(language)).toBe(is);
});

test.each([
	['2022', '10', '24', 'Monday'],
	['1969', '07', '20', 'Sunday'],
	['0099', '01', '01', 'Thursday'],
])('%s-%s-%s was a %s', (year, month, day, name) => {
	expect(weekdayName([year, month, day], 'en-GB').long).toBe(name);
});
