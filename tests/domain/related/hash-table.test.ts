import { expect, test } from 'vitest';
import { HashTable } from '../../../src/domain/related/hash-table.ts';
import { drawing } from '../../helpers/made-up-archive.ts';

test('a hash that was never set has no value', () => {
	const table = new HashTable();
	expect(table.get(0)).toBe(-1);
	expect(table.get(0xffffffff)).toBe(-1);
	expect(table.size).toBe(0);
});

test('the first value set stays, and is what later ones are told', () => {
	const table = new HashTable();
	expect(table.getOrSet(7, 1)).toBe(1);
	expect(table.getOrSet(7, 2)).toBe(1);
	expect(table.get(7)).toBe(1);
	expect(table.size).toBe(1);
});

test('the least and the greatest hash are hashes like any other, and 0 is a value', () => {
	const table = new HashTable();
	table.getOrSet(0, 5);
	table.getOrSet(0xffffffff, 0);
	expect([table.get(0), table.get(0xffffffff), table.get(1)]).toEqual([5, 0, -1]);
	expect(table.size).toBe(2);
});

test('hashes that want one slot all keep their own values', () => {
	const table = new HashTable(8);
	const hashes = Array.from({ length: 9 }, (_, i) => i * 2 ** 20 + 15);
	hashes.forEach((hash, value) => {
		table.getOrSet(hash, value);
	});
	expect(hashes.map((hash) => table.get(hash))).toEqual([...hashes.keys()]);
	expect(table.get(9 * 2 ** 20 + 15)).toBe(-1);
});

test('a value may be changed', () => {
	const table = new HashTable();
	table.getOrSet(7, 1);
	table.change(7, 3);
	expect(table.get(7)).toBe(3);
	expect(table.size).toBe(1);
});

test.each([1, 16, 5000])('a table with room for %i holds thousands all the same', (room) => {
	const table = new HashTable(room);
	const known = new Map<number, number>();
	const draw = drawing(room);
	for (let i = 0; i < 4000; i++) {
		const hash = Math.floor(draw() * 2 ** 32);
		if (!known.has(hash)) known.set(hash, i);
		expect(table.getOrSet(hash, i)).toBe(known.get(hash));
	}
	expect(table.size).toBe(known.size);
	for (const [hash, value] of known) expect(table.get(hash)).toBe(value);
});

test('a table that is emptied knows nothing, and takes new values', () => {
	const table = new HashTable();
	for (let hash = 0; hash < 100; hash++) table.getOrSet(hash, hash);
	table.clear();
	expect(table.size).toBe(0);
	expect(table.get(50)).toBe(-1);
	expect(table.getOrSet(50, 3)).toBe(3);
});
