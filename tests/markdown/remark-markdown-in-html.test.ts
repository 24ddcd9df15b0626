import { expect, test } from 'vitest';
import { besideLetter, DRAWING, elementsOf, render } from '../helpers/render.ts';

const FILES = besideLetter({ 'map.svg': DRAWING });
const partsOf = async (markdown: string) => {
	const { html, remarks } = await render(markdown, { files: FILES });
	expect(remarks).toEqual([]);
	return { pictures: elementsOf(html, 'img'), links: elementsOf(html, 'a'), html };
};

test.each([
	'<center>\n![A map](map.svg)\n</center>',
	'<figure>\n![A map](map.svg)\n<figcaption>A</figcaption>\n</figure>',
	'<p align="center">![A map](map.svg)</p>',
	'<div>\n![A map](map.svg "The new route")\n</div>',
	'<div>![A map](map.svg =300x200)</div>',
	'<a href="https://a.example/">\n![A map](map.svg)\n</a>',
	'- <div>![A map](map.svg)</div>',
])('the picture of Markdown in %j is shown', async (markdown) => {
	const { pictures, html } = await partsOf(markdown);
	expect(pictures.map(({ properties: { alt } }) => alt)).toEqual(['A map']);
	expect(html).not.toContain('](');
});

test('the title of such a picture is its caption', async () => {
	const { html } = await partsOf('<p>![A map](map.svg "The &quot;new&quot; route")</p>');
	expect(html).toContain('<figcaption>The "new" route</figcaption>');
});

test('a link of Markdown in HTML leads where it says, with a picture in it too', async () => {
	const { links, pictures } = await partsOf(
		'<div>\n[a](https://a.example/?b&amp;c) [![A map](map.svg)](https://b.example/)\n</div>',
	);
	expect(links.map(({ properties: { href } }) => href)).toEqual([
		'https://a.example/?b&c',
		'https://b.example/',
	]);
	expect(pictures).toHaveLength(1);
});

test.each([
	'<pre>![A map](map.svg)</pre>',
	'<p><code>[a](https://a.example/)</code></p>',
	'<p>Write `![A map](map.svg)`.</p>',
	'<p title="[a](https://a.example/)">Words</p>',
	'<!-- [a](https://a.example/) -->',
	'<p>He wrote [sic](emphasis).</p>',
])('%s has no link or picture', async (markdown) => {
	const { links, pictures } = await partsOf(markdown);
	expect([...links, ...pictures]).toEqual([]);
});

test('strong words of Markdown in HTML are strong', async () => {
	const { html } = await partsOf('<div>\n**By [Ann](https://a.example/)**: 2 ** 3 ** 4\n</div>');
	expect(html).toMatch(/<strong>By <a [^>]+>Ann<\/a><\/strong>: 2 \*\* 3 \*\* 4/);
});

test('what a picture says can carry no code', async () => {
	const { html } = await render('<p>![" onerror="x()](map.svg "\\" onload=\\"x()")</p>', {
		files: FILES,
	});
	expect(Object.keys(elementsOf(html, 'img')[0]?.properties ?? {})).not.toContain('onError');
});
