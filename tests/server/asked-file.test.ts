import { expect, test } from 'vitest';
import { askedFile } from '../../src/server/asked-file.ts';

test.each([
	['/', 'index.html'],
	['/rss.xml', 'rss.xml'],
	['/2022/ferry/', '2022/ferry/index.html'],
	['/2022/ferry', '2022/ferry'],
	['/search/?q=a/../b', 'search/index.html'],
	['/a%20b%26c/', 'a b&c/index.html'],
	['/caf%C3%A9', 'café'],
	['/100%25', '100%'],
	['/a%3Fb', 'a?b'],
	['/..hidden/a..b', '..hidden/a..b'],
	['http://localhost:4321/a', 'a'],
	['http://localhost', 'index.html'],
	['HTTPS://localhost?a', 'index.html'],
	['/a#b', 'a'],
])('%s is the file %s', (target, file) => {
	expect(askedFile(target)).toBe(file);
});

test.each([
	...['/..', '/../a', '/a/..', '/a/../b', '/%2e%2e/a', '/.%2E/a', '/..%2fa', '/./a', '/a/./b'],
	...['/a%00', '/%00', '/a\0b', '/a\\b', '/..%5ca', '/a%5c..%5cb', '//a', '/a//b', '/a/%2fb', '//'],
	...[
		'/%',
		'/%zz',
		'/%E0%A4%A',
		'/%ff',
		'*',
		'a',
		'localhost:80',
		'ftp://localhost/a',
		'\\a',
		'%2fa',
	],
])('%j is no address of a site', (target) => {
	expect(askedFile(target)).toBeUndefined();
});
