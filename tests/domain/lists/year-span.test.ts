import { expect, test } from 'vitest';
import { withYears, yearSpan, yearsInWords } from '../../../src/domain/lists/year-span.ts';
import type { Locale } from '../../../src/domain/words/locale.ts';
import { ar } from '../../../src/words/ar.ts';
import { ja } from '../../../src/words/ja.ts';
import { ENGLISH } from '../../helpers/locales.ts';

function spanOf(...dates: (string | undefined)[]): string | undefined {
	const stories = dates.map((pubDate) => ({ pubDate }));
	const span = yearSpan(stories, 'Europe/London');
	return span && yearsInWords(span, ENGLISH);
}

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

test('things stand before the years they are of, by the comma of the language', () => {
	const span = { first: '1957', last: '2000' };
	expect(withYears('39 stories', span, ENGLISH)).toBe('39 stories, 1957 to 2000');
	expect(withYears('39 stories', undefined, ENGLISH)).toBe('39 stories');
	const arabic: Locale = { language: 'ar-EG', words: ar as Locale['words'] };
	expect(withYears('٣٩ مقالًا', span, arabic)).toBe('٣٩ مقالًا، ١٩٥٧ إلى ٢٠٠٠');
});

test('one year is written as the language writes it', () => {
	const japanese: Locale = { language: 'ja', words: ja as Locale['words'] };
	expect(yearsInWords({ first: '2022', last: '2022' }, japanese)).toBe('2022年');
	expect(yearsInWords({ first: '2019', last: '2022' }, japanese)).toBe('2019〜2022年');
});
