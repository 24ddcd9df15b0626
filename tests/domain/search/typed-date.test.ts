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
	['۱۹۱۴-۰۷-۲۸', '1914-07-28'],
])('“%s” is %s', (typed, date) => {
	expect(typedDate(typed)).toEqual({ date });
});

test.each(['', '  '])('“%s” is no date, and nothing is wrong with it', (typed) => {
	expect(typedDate(typed)).toEqual({ date: undefined });
});

test.each([
	['a date in words', 'July 1914', 'form'],
	['a day before its month', '28/07/1914', 'form'],
	['a short year', '14', 'form'],
	['an odd digit', '1914072', 'form'],
	['an instant', '1914-07-28T11:00Z', 'form'],
	['a month 13', '1914-13', 'month'],
	['a month 13 before a day', '1914-13-01', 'month'],
	['a day 31 of a short month', '19140631', 'day'],
])('%s is refused for what is wrong with it', (_, typed, wrong) => {
	expect(typedDate(typed)).toEqual({ wrong });
});
