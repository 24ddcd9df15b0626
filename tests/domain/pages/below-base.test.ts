import { expect, test } from 'vitest';
import { belowBase } from '../../../src/domain/pages/below-base.ts';

const placed = (html: string) =>
	belowBase(html, '/paper', (address) => address.startsWith('/paper/_astro/'));

test.each([
	['a link', '<a class="b" href="/a/">', '<a class="b" href="/paper/a/">'],
	['a link to the front page', '<a href="/">', '<a href="/paper/">'],
	['a link to what is called like the path', '<a href="/paper/">', '<a href="/paper/paper/">'],
	['a link in other quotes', "<a href='/a/'>", "<a href='/paper/a/'>"],
	['a picture', '<img alt="" src="/media/a.jpg">', '<img alt="" src="/paper/media/a.jpg">'],
	[
		'a list of pictures',
		'<source srcset="/media/320/a.webp 320w, /media/640/a.webp 640w">',
		'<source srcset="/paper/media/320/a.webp 320w, /paper/media/640/a.webp 640w">',
	],
	[
		'a film',
		'<video poster="/p.jpg" src="/f.mp4">',
		'<video poster="/paper/p.jpg" src="/paper/f.mp4">',
	],
	[
		'a link to a page in another language, which has its whole path',
		'<a hreflang="fr" href="/fr/">',
		'<a hreflang="fr" href="/fr/">',
	],
	['a form', '<form action="/search/">', '<form action="/paper/search/">'],
	['where a quotation is from', '<blockquote cite="/a/">', '<blockquote cite="/paper/a/">'],
	['what a script saves', '<button data-url="/a/">', '<button data-url="/paper/a/">'],
	[
		'where a page leads on to',
		'<meta http-equiv="refresh" content="0;url=/a/">',
		'<meta http-equiv="refresh" content="0;url=/paper/a/">',
	],
	['the file of a script', '<script src="/a.js"></script>', '<script src="/paper/a.js"></script>'],
	[
		'a link behind a sign that ends tags',
		'<a title="a > b" href="/a/">',
		'<a title="a > b" href="/paper/a/">',
	],
])('the path stands before %s', (_, html, wanted) => {
	expect(placed(html)).toBe(wanted);
});

test.each([
	['an address of another site', '<a href="https://b.example/a/">'],
	['an address without a protocol', '<a href="//b.example/a/">'],
	['a place on the page', '<a href="#a">'],
	['an address that starts from the page', '<a href="../a/">'],
	['what is bundled, which has the path', '<script src="/paper/_astro/a.js"></script>'],
	['a text that looks like a tag', '<p>&lt;a href="/a/"></p>'],
	['a script that is written out', '<script>x = \'<a href="/a/">\'</script>'],
	['a style that is written out', '<style>a[href="/a/"] {}</style>'],
	['a comment', '<!-- <a href="/a/"> -->'],
	['a text', 'see href="/a/"'],
	['another attribute', '<p title="/a/" data-path="/a/">'],
])('%s stays as it is', (_, html) => {
	expect(placed(html)).toBe(html);
});
