import { expect, test } from 'vitest';
import { fileAddresses } from '../../../src/domain/portable/file-address.ts';

const FILES = new Set([
	...['index.html', 'about/index.html', '2020/x/index.html', 'rss.xml', '1969/moon.html'],
	...['media/a, b.jpg', 'R&D “now”/it’s/index.html', '50% #1?/index.html', 'a:b/index.html'],
]);
const address = (given: string, page = 'archive/2020/index.html', isLoaded = false) =>
	fileAddresses(page, { url: 'https://a.example/my/paper', has: (path) => FILES.has(path) })(
		given,
		isLoaded,
	);

test.each([
	['a page', '/my/paper/2020/x/', '../../2020/x/index.html'],
	['a place on it', '/my/paper/2020/x/#part', '../../2020/x/index.html#part'],
	['what it is asked', '/my/paper/2020/x/?a=b', '../../2020/x/index.html?a=b'],
	['a page without its slash', '/my/paper/about', '../../about/index.html'],
	['the front page', '/my/paper/', '../../index.html'],
	['the front page without its slash', '/my/paper', '../../index.html'],
	['a file', '/my/paper/rss.xml', '../../rss.xml'],
	['a page that is a file', '/my/paper/1969/moon.html', '../../1969/moon.html'],
	['a picture', '/my/paper/media/a,%20b.jpg', '../../media/a,%20b.jpg'],
	['a page near by', '../../2020/x/', '../../2020/x/index.html'],
	['signs that are escaped', '/my/paper/50%25%20%231%3F/', '../../50%25%20%231%3F/index.html'],
	[
		'signs that are not',
		'/my/paper/R&D “now”/it’s/',
		'../../R&D%20%E2%80%9Cnow%E2%80%9D/it%E2%80%99s/index.html',
	],
])('%s is led to by a relative address', (_, given, wanted) => {
	expect(address(given)).toBe(wanted);
});

test('an address from the front page cannot be read as one with a scheme', () => {
	expect(address('/my/paper/a:b/', 'index.html')).toBe('./a:b/index.html');
});

test('an address from a page with odd signs is relative to it', () => {
	expect(address('../../about/', '50% #1?/x/index.html')).toBe('../../about/index.html');
});

test.each([
	'',
	'#part',
	'https://b.example/2020/x/',
	'mailto:desk@example.org',
	'data:image/png;base64,AA==',
	'//[no host/',
])('%j stays as it is', (given) => {
	expect(address(given)).toBe(given);
});

test.each(['//b.example/about/', '/\\b.example/about/'])(
	'%s, a host without a scheme, gets that of the site',
	(given) => {
		expect(address(given)).toBe('https://b.example/about/');
	},
);

test.each([
	['/my/paper/saved/', 'https://a.example/my/paper/saved/'],
	['/other/', 'https://a.example/other/'],
	['/my/papers/', 'https://a.example/my/papers/'],
	['/my/paper/%E0%A4/', 'https://a.example/my/paper/%E0%A4/'],
])('what the copy lacks (%s) is led to where the site is published', (given, wanted) => {
	expect(address(given)).toBe(wanted);
});

test('what a page loads is never led to elsewhere', () => {
	expect(address('/my/paper/media/lost.jpg', 'index.html', true)).toBe('./media/lost.jpg');
});
