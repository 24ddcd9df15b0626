import { expect, test } from 'vitest';
import { matesInTime } from '../../../src/domain/related/mates-in-time.ts';

const NONE = Number.NaN;
const all = (length: number) => Array(length).fill('World');

test('a story of no section has no mates, not even others of none', () => {
	const matesOf = matesInTime([undefined, undefined, 'World'], [1, 2, 3], 9);
	expect([0, 1, 2].map((story) => [...matesOf(story)])).toEqual([[], [], []]);
});

test('mates are all others of the section, and nobody else', () => {
	const matesOf = matesInTime(['World', 'Arts', 'World', 'World'], [1, 2, 3, 4], 9);
	expect([...matesOf(0)].sort()).toEqual([2, 3]);
	expect([...matesOf(1)]).toEqual([]);
});

test('the nearest in time come first, before or after', () => {
	const matesOf = matesInTime(all(5), [10, 4, 12, 20, 7], 9);
	expect([...matesOf(0)]).toEqual([2, 4, 1, 3]);
	expect([...matesOf(3)]).toEqual([2, 0, 4, 1]);
});

test('of two equally near the earlier comes first', () => {
	expect([...matesInTime(all(3), [10, 11, 9], 9)(0)]).toEqual([2, 1]);
});

test('undated stories come after all that are dated', () => {
	const matesOf = matesInTime(all(5), [NONE, 10, 500, NONE, 11], 9);
	expect([...matesOf(1)].slice(0, 2)).toEqual([4, 2]);
	expect([...matesOf(1)].slice(2).sort()).toEqual([0, 3]);
});

test('an undated story has mates too', () => {
	expect([...matesInTime(all(4), [NONE, 5, NONE, 7], 9)(0)].sort()).toEqual([1, 2, 3]);
});

test('there are no more mates than are asked for, the nearest', () => {
	expect(matesInTime(all(5), [10, 4, 12, 20, 7], 2)(0)).toEqual([2, 4]);
});
