import { expect, test } from 'vitest';
import { requireNoBase, requireOrigin } from '../../src/build/require-root.ts';

test('the address of a site is the origin it is published under', () => {
	expect(() => requireOrigin('https://paper.example')).not.toThrow();
	expect(() => requireOrigin('http://localhost:4321')).not.toThrow();
});

test.each([
	'https://paper.example/',
	'https://paper.example/news',
	'paper.example',
	'',
	'https://',
])('“%s” is refused, with what to write', (url) => {
	expect(() => requireOrigin(url)).toThrow(`src/site.ts: url is “${url}”.`);
});

test('a site below a path is refused, since its links would lead nowhere', () => {
	expect(() => requireNoBase('/')).not.toThrow();
	expect(() => requireNoBase('/paper/')).toThrow('astro.config.mjs: base is “/paper/”.');
});
