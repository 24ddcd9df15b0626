import { expect, test } from 'vitest';
import { routePattern } from '../../../src/domain/pages/route-pattern.ts';

test.each([
	['contact.astro', '/contact/'],
	['contact.astro', '/contact'],
	['index.astro', '/'],
	['podcasts/index.astro', '/podcasts/'],
	['podcasts/[id].astro', '/podcasts/first/'],
	['tags/[...path].astro', '/tags/a/b/'],
	['data.json.ts', '/data.json'],
	['notes/one.md', '/notes/one/'],
])('the route %s answers %s', (path, address) => {
	expect(routePattern(path)?.test(address)).toBe(true);
});

test.each([
	['contact.astro', '/contact/us/'],
	['podcasts/[id].astro', '/podcasts/first/notes/'],
	['data.json.ts', '/dataXjson'],
])('the route %s does not answer %s', (path, address) => {
	expect(routePattern(path)?.test(address)).toBe(false);
});

test.each(['_parts/head.astro', '_draft.astro', '.hidden.astro', 'style.css', 'README.txt'])(
	'%s is no route',
	(path) => {
		expect(routePattern(path)).toBeUndefined();
	},
);
