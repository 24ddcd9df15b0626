import { describe, expect, test } from 'vitest';
import { dateOfDay, firstDay, lastDay, monthOf } from '../../../src/domain/dates/days.ts';

describe('a date as numbers of days', () => {
	test.each([
		['1970-01-01', 0],
		['1970-01-02', 1],
		['1969-12-31', -1],
		['2022-10-24', 19_289],
		['9999-12-31', 2_932_896],
		['0000-01-01', -719_528],
	])('%s is day %d, first and last', (date, day) => {
		expect([firstDay(date), lastDay(date)]).toEqual([day, day]);
		expect(dateOfDay(day)).toBe(date);
	});

	test.each([
		['2022', '2022-01-01', '2022-12-31'],
		['2022-10', '2022-10-01', '2022-10-31'],
		['2022-12', '2022-12-01', '2022-12-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['1900-02', '1900-02-01', '1900-02-28'],
		['2000-02', '2000-02-01', '2000-02-29'],
		['0000-02', '0000-02-01', '0000-02-29'],
		['9999', '9999-01-01', '9999-12-31'],
	])('%s lasts from %s to %s', (date, first, last) => {
		expect([firstDay(date), lastDay(date)].map(dateOfDay)).toEqual([first, last]);
	});

	test.each(['0000', '0001', '0070', '0099'])(
		'the year %s is not taken for one of the 1900s',
		(year) => {
			expect(dateOfDay(firstDay(year))).toBe(`${year}-01-01`);
			expect(dateOfDay(lastDay(year))).toBe(`${year}-12-31`);
		},
	);

	test('the calendar is the Gregorian one before its time too: October 1582 has all its days', () => {
		expect(lastDay('1582-10') - firstDay('1582-10')).toBe(30);
		expect(firstDay('1582-10-15') - firstDay('1582-10-04')).toBe(11);
	});

	test('four centuries have 146,097 days, and every one of them comes back as itself', () => {
		const days = Array.from({ length: 146_097 }, (_, index) => firstDay('1600') + index);
		const dates = days.map(dateOfDay);
		expect([dates[0], dates.at(-1)]).toEqual(['1600-01-01', '1999-12-31']);
		expect(dates.map(firstDay)).toEqual(days);
	});

	test('an instant is its day in UTC', () => {
		expect([firstDay, lastDay].map((day) => day('2022-10-24T23:30:00Z'))).toEqual([19_289, 19_289]);
	});
});

test.each([
	['2022-10-24', '2022-10'],
	['2022-10', '2022-10'],
	['2022', '2022-01'],
])('%s is counted in the month %s', (date, month) => {
	expect(monthOf(date)).toBe(month);
});
