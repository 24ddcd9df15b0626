import { expect, test } from 'vitest';
import { aPhoto } from '../helpers/a-photo.ts';
import { besideLetter, DRAWING, elementsOf, htmlOf, render } from '../helpers/render.ts';

test.each(['a.svg', './a.svg', '../24/a.svg', 'a.svg?v=2', 'a.svg#x', './%61.svg'])(
	'the story’s own picture %s is shown from where it is served, with its size',
	async (src) => {
		const files = { 'articles/2022/10/24/a.svg': DRAWING };
		const { html, pictures } = await render(`![A map](${src} "Title")`, { files });
		expect(elementsOf(html, 'img').map(({ properties }) => properties)).toEqual([
			{
				src: '/media/articles/2022/10/24/a.svg',
				width: 300,
				height: 200,
				alt: 'A map',
				loading: 'lazy',
				decoding: 'async',
			},
		]);
		expect(pictures.map(({ path }) => path)).toEqual(['articles/2022/10/24/a.svg']);
	},
);

test('a picture of HTML, in a figure and with an empty description, is shown as well', async () => {
	const files = { 'articles/2022/10/24/été 1.svg': DRAWING };
	const figure = '<figure><img src="été 1.svg" onerror="x"><figcaption>b</figcaption></figure>';
	const html = await htmlOf(figure, { files });
	expect(elementsOf(html, 'img')[0]?.properties).toMatchObject({
		src: '/media/articles/2022/10/24/%C3%A9t%C3%A9%201.svg',
		alt: '',
	});
	expect(html).toContain('<figcaption>b</figcaption>');
});

test('a wide photograph is offered in smaller renderings too', async () => {
	const files = { 'articles/2022/10/24/a.png': await aPhoto(1000) };
	const [picture] = elementsOf(await htmlOf('![x](a.png)', { files }), 'img');
	const own = '/media/articles/2022/10/24/a.png';
	const small = [240, 480, 720, 960].map(
		(width) => `/media/${width}${own.slice(6)}.webp ${width}w`,
	);
	expect(String(picture?.properties.srcSet)).toBe([...small, `${own} 1000w`].join(', '));
	expect(picture?.properties.sizes).toBe('(min-width: 48rem) 39rem, 100vw');
});

test('a picture shown twice stands in both places', async () => {
	const files = { 'articles/2022/10/24/a.svg': DRAWING };
	expect(elementsOf(await htmlOf('![x](a.svg) ![y](a.svg)', { files }), 'img')).toHaveLength(2);
});

test.each([
	['![A map](https://a.example/m.png)', 'https://a.example/m.png', 'A map (a.example)'],
	['![](https://a.example/m.png)', 'https://a.example/m.png', 'Picture (a.example)'],
	['![A map](//a.example/m.png)', 'https://a.example/m.png', 'A map (a.example)'],
	['<img src="HTTP://a.example/m.png">', 'http://a.example/m.png', 'Picture (a.example)'],
])('the picture %s on another site becomes a link to it', async (markdown, href, words) => {
	const html = await htmlOf(markdown);
	expect(html).toContain(`<a href="${href}" rel="external noopener">${words}</a>`);
	expect(html).not.toContain('<img');
});

test.each([
	'[![A map](https://a.example/m.png)](https://b.example/)',
	'[**![A map](https://a.example/m.png)**](https://b.example/)',
])('%s puts no link into a link', async (markdown) => {
	const html = await htmlOf(markdown);
	expect(html.match(/<a /g)).toHaveLength(1);
	expect(html).toContain('A map');
});

test.each([
	'/wp-content/m.png',
	'{{ site.url }}/m.png',
	'data:image/png;base64,x',
	'cid:1',
	'https://',
	'm.png',
	'../../../../../m.png',
])('the picture %s, which is not there, becomes its description and is noted', async (src) => {
	const { html, remarks, wrong } = await render(`Before <img src="${src}" alt="A map"> after.`);
	expect(html.trim()).toBe('<p>Before A map after.</p>');
	expect(remarks).toEqual([{ sort: 'lostPicture', found: src }]);
	expect(wrong).toEqual([]);
});

test.each([
	['text.txt', '“text.txt” is no picture that browsers show'],
	['broken.png', 'picture “broken.png” cannot be read as a picture'],
	['live.svg', 'picture “live.svg” holds “script” on line 1, which can run code'],
])('the picture %s is reported', async (src, message) => {
	const files = { 'text.txt': 'x', 'broken.png': 'x', 'live.svg': '<svg><script>x</script></svg>' };
	const { wrong, html } = await render(`![x](${src})`, { id: '../letter', files });
	expect(wrong).toEqual([expect.stringContaining(message)]);
	expect(html).not.toContain('<img');
});

test('of a picture from elsewhere in a link the address is told, unless the link leads there', async () => {
	const told = async (link: string) =>
		(await render(`[![Ferry](https://a.example/t.jpg)](${link})`)).remarks;
	expect(await told('https://b.example/')).toEqual([
		{ sort: 'lostPicture', found: 'https://a.example/t.jpg' },
	]);
	expect(await told('https://a.example/t.jpg')).toEqual([]);
});

test.each([
	'<img src="data:image/gif;base64,R0" data-src="quay.svg">',
	'<img src="/img/spacer.gif" data-src="quay.svg"><noscript><img src="quay.svg"></noscript>',
	'<img data-src="quay.svg"><noscript><img src="quay.svg"></noscript>',
	'<img src="data:image/gif;base64,R0"><noscript><img src="quay.svg"></noscript>',
	'<img srcset="quay.svg 1x, quay2.svg 2x">',
	'<img src="loading.gif" data-src="quay.svg">',
	'<picture><source srcset="quay.svg 1x, quay2.svg 2x"></picture>',
])('%s shows its picture once', async (markdown) => {
	const { html, remarks } = await render(markdown, {
		files: besideLetter({ 'quay.svg': DRAWING }),
	});
	expect(elementsOf(html, 'img')).toHaveLength(1);
	expect(remarks).toEqual([]);
});

test('a size in the description of a picture is no description', async () => {
	const { html } = await render('![A map|300](quay.svg)', {
		files: besideLetter({ 'quay.svg': DRAWING }),
	});
	expect(html).toContain('alt="A map"');
});
