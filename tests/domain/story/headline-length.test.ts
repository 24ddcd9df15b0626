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
