import { expect, test } from 'vitest';
import { basePathOf, withinBase } from '../../src/domain/base-path.ts';

test.each([
	['https://paper.example', ''],
	['https://u.github.io/paper', '/paper'],
	['https://u.example/~ed/paper.2', '/~ed/paper.2'],
])('a site at %s stands below the path “%s”', (url, base) => {
	expect(basePathOf(url)).toBe(base);
});

test.each([
	['/paper/a/', '/paper', '/a/'],
	['/paper/', '/paper', '/'],
	['/paper/paper/', '/paper', '/paper/'],
	['/papers/', '/paper', '/papers/'],
	['/a/', '', '/a/'],
])('%s below the path “%s” is the address %s of the site', (path, base, address) => {
	expect(withinBase(path, base)).toBe(address);
});
