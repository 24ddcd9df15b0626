import { expect, test } from 'vitest';
import { sectionMates } from '../../../src/domain/related/section-mates.ts';

const NONE = Number.NaN;
const all = (length: number) => Array(length).fill('World');

test('a story of no section has no mates, not even others of none', () => {
	const matesOf = sectionMates([undefined, undefined, 'World'], [1, 2, 3]);
	expect([0, 1, 2].map((story) => [...matesOf(story)])).toEqual([[], [], []]);
});

test('mates are all others of the section, and nobody else', () => {
	const matesOf = sectionMates(['World', 'Arts', 'World', 'World'], [1, 2, 3, 4]);
	expect([...matesOf(0)].sort()).toEqual([2, 3]);
	expect([...matesOf(1)]).toEqual([]);
});

test('the nearest in time come first, before or after', () => {
	const matesOf = sectionMates(all(5), [10, 4, 12, 20, 7]);
	expect([...matesOf(0)]).toEqual([2, 4, 1, 3]);
	expect([...matesOf(3)]).toEqual([2, 0, 4, 1]);
});

test('of two equally near the earlier comes first', () => {
	expect([...sectionMates(all(3), [10, 11, 9])(0)]).toEqual([2, 1]);
});

test('undated stories come after all that are dated', () => {
	const matesOf = sectionMates(all(5), [NONE, 10, 500, NONE, 11]);
	expect([...matesOf(1)].slice(0, 2)).toEqual([4, 2]);
	expect([...matesOf(1)].slice(2).sort()).toEqual([0, 3]);
});

test('an undated story has mates too', () => {
	expect([...sectionMates(all(4), [NONE, 5, NONE, 7])(0)].sort()).toEqual([1, 2, 3]);
});
