import { describe, expect, test } from 'vitest';
import { partialDate } from '../../../src/domain/content/fields.ts';
import {
	calendarKey,
	dateIn,
	dateInWords,
	dateOrder,
	isAfter,
	parsePartialDate,
	precisionOf,
} from '../../../src/domain/dates/partial-date.ts';

const LONDON = 'Europe/London';

describe('reading a date', () => {
	test.each([
		['2022', '2022', 'year'],
		['2022-10', '2022-10', 'month'],
		['2022-10-24', '2022-10-24', 'day'],
		['2024-02-29', '2024-02-29', 'day'],
		['2000-02-29', '2000-02-29', 'day'],
		['  2022-10-24\n', '2022-10-24', 'day'],
		['2022-10-24T18:30:00Z', '2022-10-24T18:30:00Z', 'time'],
		['2022-10-24T18:30Z', '2022-10-24T18:30:00Z', 'time'],
		['2022-10-24 18:30:15.250 +01:00', '2022-10-24T17:30:15Z', 'time'],
		['2022-01-01T00:30:00+0100', '2021-12-31T23:30:00Z', 'time'],
	])('“%s” is %s, known to the %s', (input, date, precision) => {
		expect(parsePartialDate(input)).toEqual({ date });
		expect(precisionOf(date)).toBe(precision);
	});

	test.each([
		['a date of the 30th of February', '2023-02-30', 'that month has 28 days'],
		['the 29th of February of a common year', '1900-02-29', 'that month has 28 days'],
		['a 31st of April', '2022-04-31', 'that month has 30 days'],
		['a day 0', '2022-04-00', 'that month has 30 days'],
		['a month 13', '2022-13', 'months go from 01 to 12'],
		['a month 0', '2022-00-01', 'months go from 01 to 12'],
		['a time without an offset', '2022-10-24T18:30:00', 'add one, such as Z or +01:00'],
		['an hour 25', '2022-10-24T25:00:00Z', 'no such time of day'],
		['a minute 60', '2022-10-24T18:60:00Z', 'no such time of day'],
		['an American date', '10/24/2022', 'is not a date; write 2022, 2022-10'],
		['a date in words', '24 October 2022', 'is not a date'],
		['a short month', '2022-1-5', 'is not a date'],
		['digits of another script', '２０２２-10-24', 'is not a date'],
		['an empty text', '', 'is not a date'],
		['text after a date', '2022-10-24<script>', 'is not a date'],
	])('%s is refused, with what to do', (_, input, wrong) => {
		expect(parsePartialDate(input)).toEqual({ wrong: expect.stringContaining(wrong) });
	});

	test('a bare year, which YAML reads as a number, is a date', () => {
		expect(partialDate.parse(2022)).toBe('2022');
	});

	test.each([[true], [['2022']], [20221024], [2022.5]])('%j is no date', (input) => {
		expect(partialDate.safeParse(input).error?.issues[0]?.message).toContain('is not a date');
	});
});

describe('the date in a value of another system', () => {
	test.each([
		['2022-10-24', '2022-10-24'],
		[2022, '2022'],
		['2022-10-24 18:30:00', '2022-10-24'],
		['2022/10/24', '2022-10-24'],
		['October 24, 2022', '2022-10-24'],
		['Oct. 24, 2022', '2022-10-24'],
		['24 October 2022', '2022-10-24'],
		['24/10/2022', '2022'],
		['24.10.2022', '2022'],
		[1666636200, '2022-10-24T18:30:00Z'],
		['1666636200000', '2022-10-24T18:30:00Z'],
	])('%j is %s', (value, date) => {
		expect(dateIn(value)).toBe(date);
	});

	test.each(['soon', 'Monday 5 May', 12, true, null, ['2022'], 'The 2022 election', ''])(
		'%j is none',
		(value) => {
			expect(dateIn(value)).toBeUndefined();
		},
	);
});

describe('the calendar', () => {
	test('an instant falls on the day of the clocks of the zone, summer time included', () => {
		expect(calendarKey('2022-07-01T23:30:00Z', LONDON)).toBe('2022-07-02');
		expect(calendarKey('2022-12-31T23:30:00Z', LONDON)).toBe('2022-12-31');
		expect(calendarKey('2023-01-01T03:00:00Z', 'America/New_York')).toBe('2022-12-31');
	});

	test('a day, a month and a year are the same in every zone', () => {
		const dates = ['2022-10-24', '2022-10', '2022'];
		for (const zone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
			expect(dates.map((date) => calendarKey(date, zone))).toEqual(dates);
		}
	});

	test('dates sort with the vaguer first within their period and the undated before all', () => {
		const dates = [undefined, '2022', '2022-10', '2022-10-24', '2022-10-24T08:00:00Z', '2023'];
		const orders = dates.map((date) => dateOrder(date, LONDON));
		expect(orders.toReversed().sort()).toEqual(orders);
		expect(new Set(orders).size).toBe(dates.length);
	});

	test('an instant late in the evening sorts into the next day of a zone further east', () => {
		const late = dateOrder('2022-07-01T23:30:00Z', LONDON);
		expect(late > dateOrder('2022-07-02', LONDON)).toBe(true);
	});
});

describe('a date ahead', () => {
	const now = new Date('2022-07-01T23:30:00Z');

	test.each([
		['2022-07-01T23:30:01Z', true],
		['2022-07-01T23:30:00Z', false],
		['2022-07-03', true],
		['2022-07-02', false],
		['2022-08', true],
		['2022-07', false],
		['2023', true],
		['2022', false],
	])('at half past midnight of 2 July in London, %s lies ahead: %s', (date, ahead) => {
		expect(isAfter(date, now, LONDON)).toBe(ahead);
	});

	test('a day begins at midnight of the zone', () => {
		expect(isAfter('2022-07-02', now, 'UTC')).toBe(true);
		expect(isAfter('2022-07-02', now, LONDON)).toBe(false);
	});
});

describe('a date in words', () => {
	test.each([
		['2022', 'en-GB', '2022'],
		['2022-10', 'en-GB', 'October 2022'],
		['2022-10-24', 'en-GB', '24 October 2022'],
		['2022-10-24', 'de', '24. Oktober 2022'],
		['2022-10-24', 'ja', '2022年10月24日'],
		['2004-05-01', 'fr', '1er mai 2004'],
		['2004-05-01', 'fr-CA', '1er mai 2004'],
		['2004-05-11', 'fr', '11 mai 2004'],
		['2004-05-01', 'pt-BR', '1º de maio de 2004'],
		['2004-05-01', 'pt', '1 de maio de 2004'],
	])('%s in %s is “%s”, no more precise than known', (date, locale, words) => {
		expect(dateInWords(date, locale, 'Pacific/Pago_Pago')).toBe(words);
	});

	test('an instant names its zone, so that nobody takes it for another', () => {
		expect(dateInWords('2022-07-01T23:30:00Z', 'en-GB', LONDON)).toMatch(
			/^2 July 2022.*00:30 BST$/,
		);
	});
});
