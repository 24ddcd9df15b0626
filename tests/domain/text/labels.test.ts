import { expect, test } from 'vitest';
import { countLabel, kindLabel, listInWords } from '../../../src/domain/text/labels.ts';
import { ENGLISH } from '../../helpers/locales.ts';

test('a plain report has no label; every other kind has its own', () => {
	expect(kindLabel('article', ENGLISH)).toBeUndefined();
	const kinds = ['analysis', 'brief', 'explainer', 'opinion', 'review'] as const;
	const labels = kinds.map((kind) => kindLabel(kind, ENGLISH));
	expect(labels).toEqual(['Analysis', 'Brief', 'Explainer', 'Opinion', 'Review']);
});

test.each([
	[0, '0 stories'],
	[1, '1 story'],
	[2, '2 stories'],
	[2821, '2,821 stories'],
	[1_000_000, '1,000,000 stories'],
])('a count of %i is “%s”', (count, label) => {
	expect(countLabel(count)).toBe(label);
});

test('a count is of whatever is counted', () => {
	expect(countLabel(1, 'correction', 'corrections')).toBe('1 correction');
	expect(countLabel(3, 'correction', 'corrections')).toBe('3 corrections');
});

test.each([
	[[], 'en-GB', ''],
	[['A'], 'en-GB', 'A'],
	[['A', 'B'], 'en-GB', 'A and B'],
	[['A', 'B', 'C'], 'en-GB', 'A, B and C'],
	[['A', 'B'], 'de', 'A und B'],
])('%j in %s is “%s”', (items, locale, words) => {
	expect(listInWords(items, locale)).toBe(words);
});
