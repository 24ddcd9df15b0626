import { describe, expect, test } from 'vitest';
import {
	type Correction,
	corrections,
	isLikelyMisspelt,
	isLikelySlip,
	slicesFor,
} from '../../../../src/domain/search/spelling/corrections.ts';
import type { ListedWords } from '../../../../src/domain/search/spelling/word-list.ts';
import { plainWord } from '../../../../src/domain/search/words.ts';

/** A list of words, each with its number of stories. */
function list(words: Record<string, number>): ListedWords {
	const entries = Object.entries(words);
	return new Map(
		entries.map(([word, stories]) => {
			const plain = plainWord(word);
			return [plain, { word, plain, stories }];
		}),
	);
}

const wordsFor = (typed: string, words: Record<string, number>) =>
	corrections(typed, list(words)).map(({ word }) => word);

describe('the corrections of a word', () => {
	test.each([
		['ukrane', 'Ukraine', 'a letter dropped'],
		['ukriane', 'Ukraine', 'two letters swapped'],
		['ukrraine', 'Ukraine', 'a letter too many'],
		['ukreine', 'Ukraine', 'a letter replaced'],
		['kuraine', 'Ukraine', 'its first letters swapped'],
		['goverment', 'government', 'a letter dropped'],
		['govermnet', 'government', 'two slips'],
		['pece', 'peace', 'a letter dropped of a short word'],
		['cafés', 'café', 'accents aside'],
		['KYVI', 'Kyiv', 'case aside'],
	])('“%s” give “%s” (%s)', (typed, meant) => {
		const words = { Ukraine: 64, government: 512, peace: 64, café: 8, Kyiv: 32 };
		expect(wordsFor(typed, words)).toEqual([meant]);
	});

	test('say how far they are and how many stories have them', () => {
		expect(corrections('ukrane', list({ Ukraine: 64 }))).toEqual([
			{ word: 'Ukraine', plain: 'ukraine', stories: 64, distance: 1 },
		]);
	});

	test.each([
		['three letters', 'oli', { oil: 512 }],
		['a number', '1980', { '1980s': 64 }],
		['no letter', '—', { a: 64 }],
		['a short word with two slips', 'ukrnae', { Ukraine: 64 }],
		['a long word with three slips', 'gvernmten', { government: 64 }],
		['a word no other is near', 'xylophone', { government: 64 }],
	])('are none for %s', (_, typed, words) => {
		expect(wordsFor(typed, words)).toEqual([]);
	});

	test('leave out the word itself', () => {
		expect(wordsFor('Peace', { peace: 64, peach: 2 })).toEqual(['peach']);
	});

	test('are at most five', () => {
		const words = { made: 4, madder: 2, maker: 2, wader: 2, mazer: 2, mater: 2, trade: 2 };
		expect(wordsFor('mader', words)).toHaveLength(5);
	});

	test('have what takes fewer edits first, however rare', () => {
		expect(wordsFor('minsters', { minister: 4096, ministers: 2 })).toEqual([
			'ministers',
			'minister',
		]);
	});

	test('have what more stories have first, of equals otherwise', () => {
		expect(wordsFor('largen', { larger: 4, larges: 2, largel: 64 })).toEqual([
			'largel',
			'larger',
			'larges',
		]);
	});

	test('have the word of which a letter was dropped or swapped before one of another letter', () => {
		expect(wordsFor('tarde', { tardy: 16, trade: 8 })).toEqual(['trade', 'tardy']);
		expect(wordsFor('tade', { tame: 16, trade: 8 })).toEqual(['trade', 'tame']);
		expect(wordsFor('tade', { take: 4096, trade: 8 })).toEqual(['take', 'trade']);
	});

	test('have names, and words of the same first letter, before others', () => {
		expect(wordsFor('bakar', { baker: 8, Bakir: 8 })).toEqual(['Bakir', 'baker']);
		expect(wordsFor('baker', { maker: 16, baked: 8 })).toEqual(['baked', 'maker']);
	});
});

describe('a word that stories have is likely misspelt', () => {
	const best = (word: string, stories: number, distance = 1): Correction[] => [
		{ word, plain: plainWord(word), stories, distance },
	];

	test.each([
		['goverment', 'government', 'a letter dropped'],
		['governemnt', 'government', 'two letters swapped'],
		['quartter', 'quarter', 'a letter too many'],
	])('if it is “%s” for “%s” (%s)', (plain, word) => {
		expect(isLikelyMisspelt(plain, 2, best(word, 128))).toBe(true);
	});

	test('only if at least 50 times as many stories have the other', () => {
		expect(isLikelyMisspelt('goverment', 2, best('government', 100))).toBe(true);
		expect(isLikelyMisspelt('goverment', 2, best('government', 99))).toBe(false);
	});

	test.each([
		['is short', 'booth', 'both', 1],
		['is a form of the other', 'buildings', 'building', 1],
		['is the other of which it is a form', 'committe', 'committee', 1],
		['differs by a letter in place of another', 'concerts', 'concerns', 1],
		['is two edits away', 'govermnet', 'government', 2],
	])('but not if it %s', (_, plain, word, distance) => {
		expect(isLikelyMisspelt(plain, 1, best(word, 4096, distance))).toBe(false);
	});

	test('but not if there is no other', () => {
		expect(isLikelyMisspelt('goverment', 1, [])).toBe(false);
	});
});

describe('the files to load for a word', () => {
	const names = new Set(['k', 'u', 'р']);

	test.each([
		['Ukraine', ['u', 'k']],
		['kuraine', ['k', 'u']],
		['uukraine', ['u']],
		['Русь', ['р']],
		['xu', ['u']],
		['u', ['u']],
		['xyz', []],
		['—', []],
	])('“%s” are %j', (typed, slices) => {
		expect(slicesFor(typed, names)).toEqual(slices);
	});

	test('are the only one of a small archive', () => {
		expect(slicesFor('Ukraine', new Set(['']))).toEqual(['']);
	});
});

describe('a word that exists may be a slip for another', () => {
	const likely = (typed: string, word: string, distance = 1) =>
		isLikelySlip(typed, { word, plain: word, stories: 2, distance });

	test('if a letter is dropped, added or swapped', () => {
		for (const [typed, word] of [
			['feder', 'feeder'],
			['tretay', 'treaty'],
			['missiiles', 'missiles'],
		] as const) {
			expect([typed, likely(typed, word)]).toEqual([typed, true]);
		}
	});

	test('but hardly if a letter is another, or it is another form', () => {
		for (const [typed, word] of [
			['wall', 'call'],
			['building', 'buildings'],
			['concerts', 'concerns'],
		] as const) {
			expect([typed, likely(typed, word)]).toEqual([typed, false]);
		}
		expect(likely('feder', 'feeders', 2)).toBe(false);
	});
});
