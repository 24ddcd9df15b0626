import { expect, test } from 'vitest';
import { headlineLength } from '../../../src/domain/story/headline-length.ts';

test.each([
	[1, undefined],
	[75, undefined],
	[76, 'long'],
	[150, 'long'],
	[151, 'longest'],
	[300, 'longest'],
])('a headline of %i characters is %s', (characters, length) => {
	expect(headlineLength('a'.repeat(characters))).toBe(length);
});

test('letters that fill a square count for two', () => {
	expect(headlineLength('漢'.repeat(37))).toBe(undefined);
	expect(headlineLength('かな한'.repeat(13))).toBe('long');
	expect(headlineLength('漢a'.repeat(51))).toBe('longest');
});
