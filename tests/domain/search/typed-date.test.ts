import { expect, test } from 'vitest';
import { typedDate } from '../../../src/domain/search/typed-date.ts';

test.each([
	['1914', '1914'],
	['1914-07', '1914-07'],
	['1914-07-28', '1914-07-28'],
	[' 1914-7-8 ', '1914-07-08'],
	['1914/7/28', '1914-07-28'],
	['1914.07.8', '1914-07-08'],
	['1914 07', '1914-07'],
	['1914–07', '1914-07'],
	['191407', '1914-07'],
	['19140728', '1914-07-28'],
])('“%s” is %s', (typed, date) => {
	expect(typedDate(typed)).toEqual({ date });
});

test.each(['', '  '])('“%s” is no date, and nothing is wrong with it', (typed) => {
	expect(typedDate(typed)).toEqual({ date: undefined });
});

test.each([
	['a date in words', 'July 1914', '“July 1914” is not a date; write a year, or year-month-day'],
	['a day before its month', '28/07/1914', 'is not a date'],
	['a short year', '14', 'is not a date'],
	['an odd digit', '1914072', 'is not a date'],
	['an instant', '1914-07-28T11:00Z', 'is not a date'],
	['a month 13', '1914-13', 'months go from 01 to 12'],
	['a day 31 of a short month', '19140631', 'that month has 30 days'],
])('%s is refused, with what to do', (_, typed, wrong) => {
	expect(typedDate(typed)).toEqual({ wrong: expect.stringContaining(wrong) });
});
