import { expect, test } from 'vitest';
import { periodInWords, shortPeriod } from '../../src/domain/period.ts';

test.each([
	[['2022'], '2022', '2022'],
	[['2022', '10'], 'October 2022', 'October'],
	[['2022', '10', '01'], '1 October 2022', '1 October'],
	[['undated'], 'Undated', 'Undated'],
	[['undated', 'a'], 'Undated, A', 'Undated, A'],
	[['undated', '0-9'], 'Undated, 0-9', 'Undated, 0-9'],
	[['undated', '東'], 'Undated, 東', 'Undated, 東'],
])('%j is “%s”, and where the rest is plain “%s”', (period, whole, short) => {
	expect(periodInWords(period, 'en-GB', 'Pacific/Pago_Pago')).toBe(whole);
	expect(shortPeriod(period, 'en-GB')).toBe(short);
});

test('a period speaks the language of the page', () => {
	expect(periodInWords(['2022', '10'], 'fr', 'UTC')).toBe('octobre 2022');
	expect(shortPeriod(['2022', '10'], 'fr')).toBe('octobre');
});
