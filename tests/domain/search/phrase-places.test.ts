import { describe, expect, test } from 'vitest';
import { phrasePlaces } from '../../../src/domain/search/phrase-places.ts';

describe('the places of a phrase', () => {
	test('are those where its words stand beside each other, in their order', () => {
		expect(
			phrasePlaces([
				[1, 7, 20],
				[2, 9, 21],
				[3, 22],
			]),
		).toEqual([1, 2, 3, 20, 21, 22]);
	});

	test('of one word are its own', () => {
		expect(phrasePlaces([[4, 8]])).toEqual([4, 8]);
	});

	test('are none where a word is missing, or another stands between', () => {
		expect(phrasePlaces([[1, 7], []])).toEqual([]);
		expect(phrasePlaces([[1], [3]])).toEqual([]);
		expect(phrasePlaces([])).toEqual([]);
	});
});
