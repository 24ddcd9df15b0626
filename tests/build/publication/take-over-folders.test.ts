import { expect, test } from 'vitest';
import { countsBelow } from '../../../src/build/publication/take-over-folders.ts';

test('files are counted in each folder that they are in, however deep, and in no other', () => {
	const paths = ['a/b/c.html', 'a/b/d/e.html', 'a/f.css', 'index.html'];
	expect([...countsBelow(paths)].sort()).toEqual([
		['a', 3],
		['a/b', 2],
		['a/b/d', 1],
	]);
	expect(countsBelow([]).size).toBe(0);
});
