import { describe, expect, test } from 'vitest';
import { placesOf } from '../../../src/domain/search/packs.ts';

describe('files in packs', () => {
	test('follow each other', () => {
		expect(placesOf([10, 0, 5])).toEqual([
			{ number: 0, pack: 0, start: 0, length: 10 },
			{ number: 1, pack: 0, start: 10, length: 0 },
			{ number: 2, pack: 0, start: 10, length: 5 },
		]);
		expect(placesOf([])).toEqual([]);
	});

	test('begin another pack where one would grow too large', () => {
		const places = placesOf(Array(100).fill(1000));
		const sizes = Map.groupBy(places, ({ pack }) => pack);
		expect([...sizes.values()].map(({ length }) => length)).toEqual([32, 32, 32, 4]);
		for (const own of sizes.values()) expect(own[0]?.start).toBe(0);
	});

	test('stand alone where they are larger than a pack', () => {
		expect(placesOf([10, 90_000, 10]).map(({ pack, start }) => [pack, start])).toEqual([
			[0, 0],
			[1, 0],
			[2, 0],
		]);
	});
});
