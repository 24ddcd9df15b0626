import { expect, test } from 'vitest';
import { yearSpan, yearsInWords } from '../../../src/domain/lists/year-span.ts';
import { ENGLISH } from '../../helpers/locales.ts';

const spanOf = (...dates: (string | undefined)[]) =>
	yearsInWords(
		yearSpan(
			dates.map((pubDate) => ({ pubDate })),
			'Europe/London',
		),
		ENGLISH,
	);

test('stories are of the years from the oldest to the newest', () => {
	expect(spanOf('1999-05', '2000', '1957-10-04', undefined)).toBe('1957 to 2000');
});

test('stories of one year are of that year', () => {
	expect(spanOf('2022', '2022-10-24')).toBe('2022');
});

test('a story is of the year it is on the clocks of the site', () => {
	expect(spanOf('2021-12-31T23:30:00-05:00')).toBe('2022');
});

test('undated stories are of no years', () => {
	expect(spanOf(undefined)).toBeUndefined();
	expect(spanOf()).toBeUndefined();
});
