import { expect, test } from 'vitest';
import { absoluteHtml } from '../../src/markdown/absolute-html.ts';

const PAGE = 'https://news.example/2024/ferry/';
const absolute = (html: string) => absoluteHtml(html, PAGE);

test.each([
	['a page of the site', '/a/', 'https://news.example/a/'],
	['a place on its page', '#text-fn-1', `${PAGE}#text-fn-1`],
	['a page elsewhere', 'https://b.example/', 'https://b.example/'],
	['a letter box', 'mailto:a@b.example', 'mailto:a@b.example'],
])('a link to %s leads there from anywhere', (_, address, wanted) => {
	expect(absolute(`<a href="${address}">a</a>`)).toBe(`<a href="${wanted}">a</a>`);
});

test('a picture is the one that was served with the page, in its full size', () => {
	const picture =
		'<img src="/media/c.png" srcset="/media/480/c.png.webp 480w" data-tint="#25a" alt="">';
	expect(absolute(picture)).toBe('<img src="https://news.example/media/c.png" alt="">');
});

test('every address of a text changes, and nothing else does', () => {
	expect(absolute('<p>a: <a href="/a/">/a/</a> <a class="b" href="/b/">b</a></p>')).toBe(
		'<p>a: <a href="https://news.example/a/">/a/</a> ' +
			'<a class="b" href="https://news.example/b/">b</a></p>',
	);
});

test('below a path, addresses from the root of the site get it, and others do not', () => {
	const page = 'https://u.example/paper/2024/ferry/';
	const placed = (address: string) => absoluteHtml(`<a href="${address}">a</a>`, page, '/paper');
	expect(placed('/a/')).toContain('"https://u.example/paper/a/"');
	expect(placed('/paper/')).toContain('"https://u.example/paper/paper/"');
	expect(placed('../a/')).toContain('"https://u.example/paper/2024/a/"');
	expect(placed('//b.example/a/')).toContain('"https://b.example/a/"');
});
