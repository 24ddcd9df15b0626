import { describe, expect, test } from 'vitest';
import { prefixSlices, sliceOf } from '../../../src/domain/search/prefix-slices.ts';
import { drawing } from '../../helpers/made-up-archive.ts';

/** Slices of words that are their own keys. */
const slices = (words: string[], most: number, deepest = 9) =>
	Object.fromEntries(prefixSlices(words, (word) => [word], { most, deepest }));

describe('a list', () => {
	test('stays whole if it is short', () => {
		expect(slices(['oil', 'war'], 2)).toEqual({ '': ['oil', 'war'] });
		expect(slices([], 2)).toEqual({ '': [] });
	});

	test('is divided by the first letters, as few as are needed', () => {
		expect(slices(['oil', 'oils', 'old', 'war', 'was'], 2)).toEqual({
			oi: ['oil', 'oils'],
			ol: ['old'],
			w: ['war', 'was'],
		});
	});

	test('is divided no deeper than told, however many entries that leaves', () => {
		expect(slices(['oil', 'oils', 'oily', 'war'], 1, 2)).toEqual({
			oi: ['oil', 'oils', 'oily'],
			w: ['war'],
		});
	});

	test('has a slice for what is as short as the letters of others', () => {
		expect(slices(['o', 'oil', 'old'], 1)).toEqual({ o: ['o'], oi: ['oil'], ol: ['old'] });
		expect(slices(['oil', 'oil', 'oil'], 1)).toEqual({ oil: ['oil'] });
	});

	test('keeps letters whole that take two units', () => {
		expect(Object.keys(slices(['𠮷野', '𠮸野', '🎉'], 1))).toEqual(['𠮷', '𠮸', '🎉']);
	});

	test('has an entry in the slices of all its keys, once in each', () => {
		const headlines = [
			{ text: 'Oil war', keys: ['oil', 'war', 'oil'] },
			{ text: 'War', keys: ['war'] },
			{ text: 'Nothing', keys: [] },
		];
		const found = prefixSlices(headlines, ({ keys }) => keys, { most: 2, deepest: 9 });
		expect([...found].map(([letters, own]) => [letters, own.map(({ text }) => text)])).toEqual([
			['o', ['Oil war']],
			['w', ['Oil war', 'War']],
		]);
	});
});

describe('the slice of a key', () => {
	const names = new Set(['o', 'oi', 'w', '𠮷']);

	test.each([
		['oil', 'oi'],
		['oi', 'oi'],
		['old', 'o'],
		['war', 'w'],
		['𠮷野', '𠮷'],
		['gas', undefined],
		['', undefined],
	])('“%s” is %s', (key, slice) => {
		expect(sliceOf(key, names)).toBe(slice);
	});

	test('is the only one, if there is only one', () => {
		expect(sliceOf('oil', new Set(['']))).toBe('');
		expect(sliceOf('', new Set(['']))).toBe('');
	});
});

describe('of any list', () => {
	const draw = drawing(9);
	const aKey = () =>
		Array.from({ length: 1 + Math.floor(draw() * 5) }, () =>
			['a', 'b', '大', '𠮷', 'é'].at(Math.floor(draw() * 5)),
		).join('');
	const upTo = (most: number) => 1 + Math.floor(draw() * most);
	const many = <Item>(most: number, make: () => Item) => Array.from({ length: upTo(most) }, make);

	test('every entry is found in the slice of each of its keys', () => {
		for (let run = 0; run < 100; run++) {
			const entries = many(80, () => ({ keys: many(3, aKey) }));
			const limits = { most: upTo(10), deepest: upTo(4) };
			const found = prefixSlices(entries, ({ keys }) => keys, limits);
			const names = new Set(found.keys());
			for (const entry of entries) {
				for (const key of entry.keys) {
					expect(found.get(sliceOf(key, names) ?? 'none')).toContain(entry);
				}
			}
		}
	});

	test('no slice holds more than it may that could be divided', () => {
		for (let run = 0; run < 100; run++) {
			const [most, deepest] = [upTo(10), upTo(4)];
			for (const [letters, words] of Object.entries(slices(many(80, aKey), most, deepest))) {
				const longer = words.filter((word) => word !== letters);
				if (Array.from(letters).length < deepest) expect(longer.length).toBeLessThanOrEqual(most);
			}
		}
	});
});
