import { describe, expect, test } from 'vitest';
import { STEMMERS, stemmerFor } from '../../../src/domain/search/stemmers.ts';

describe('the forms of words in a story', () => {
	test.each([
		['fr', 'en-GB', 'fr'],
		['pt-BR', 'en-GB', 'pt'],
		['en-GB', 'en-GB', 'en'],
		['zh-Hant', 'de-AT', 'de'],
		['ja', 'uk', 'und'],
	])('in %s are, in a newspaper in %s, those of %s', (language, newspaper, stemmer) => {
		expect(stemmerFor(language, newspaper)).toBe(stemmer);
	});
});

test('languages are told by codes of two letters', () => {
	expect([...STEMMERS].filter((code) => !/^[a-z]{2}$/.test(code))).toEqual([]);
});
