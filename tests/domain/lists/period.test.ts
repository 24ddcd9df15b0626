import { expect, test } from 'vitest';
import {
	divisionLabel,
	periodAsTitle,
	periodInWords,
	shortPeriod,
} from '../../../src/domain/lists/period.ts';
import { ENGLISH } from '../../helpers/locales.ts';

test.each([
	[['2022'], '2022', '2022'],
	[['2022', '10'], 'October 2022', 'October'],
	[['2022', '10', '01'], '1 October 2022', '1 October'],
	[['undated'], 'Undated', 'Undated'],
	[['undated', 'a'], 'Undated, A …', 'A …'],
	[['undated', 'a', 'an'], 'Undated, A …, An …', 'An …'],
	[['undated', '0-9'], 'Undated, 0-9 …', '0-9 …'],
	[['2022', 'undated'], '2022, month not known', 'Month not known'],
	[['2022', '10', 'undated'], 'October 2022, day not known', 'Day not known'],
	[['2022', '10', '24', 'a'], '24 October 2022, A …', 'A …'],
])('%j is “%s”, and where the rest is plain “%s”', (period, whole, short) => {
	expect(periodInWords(period, ENGLISH, 'Pacific/Pago_Pago')).toBe(whole);
	expect(shortPeriod(period, ENGLISH)).toBe(short);
});

test('a period speaks the language of the page', () => {
	expect(periodInWords(['2022', '10'], { ...ENGLISH, language: 'fr' }, 'UTC')).toBe('octobre 2022');
	expect(shortPeriod(['2022', '10'], { ...ENGLISH, language: 'fr' })).toBe('Octobre');
});

test('a month begins small within a sentence, and with a capital at the beginning of a line', () => {
	expect(periodAsTitle(['2022', '10'], { ...ENGLISH, language: 'fr' }, 'UTC')).toBe('Octobre 2022');
	expect(periodAsTitle(['2022', '10'], { ...ENGLISH, language: 'pl' }, 'UTC')).toBe(
		'Październik 2022',
	);
});

test('the first of a month is counted in French', () => {
	expect(shortPeriod(['2004', '05', '01'], { ...ENGLISH, language: 'fr' })).toBe('1er mai');
});

test.each([
	['By year', [['2022'], ['undated']]],
	[
		'By month',
		[
			['2022', 'undated'],
			['2022', '10'],
		],
	],
	['By day', [['2022', '10', '24']]],
	['By headline', [['2022', '10', '24', 'a']]],
	['By headline', [['undated', 'a']]],
	['By headline', [['2022', 'undated']]],
])('a list is divided “%s” into %j', (label, periods) => {
	expect(
		divisionLabel(
			periods.map((period) => ({ period })),
			ENGLISH,
		),
	).toBe(label);
});

test.each([
	['th', 'ตุลาคม 2022'],
	['fa', 'اکتبر ۲۰۲۲'],
	['ar-SA', 'أكتوبر ٢٠٢٢'],
])('a year is that of the address, whatever calendar %s has beside it', (language, words) => {
	expect(periodInWords(['2022', '10'], { ...ENGLISH, language }, 'UTC')).toBe(words);
});
