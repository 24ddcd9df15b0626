import { expect, test } from 'vitest';
import { besideLetter, DRAWING, elementsOf, htmlOf, render } from '../helpers/render.ts';

const FILES = besideLetter({ 'quay.svg': DRAWING, 'old quay.svg': DRAWING });
const htmlBeside = (markdown: string) => htmlOf(markdown, { files: FILES });

/** HTML with its pictures and links shortened to their tags. */
const shape = async (markdown: string) =>
	(await htmlBeside(markdown)).replace(/<(img|a) [^>]*>/g, '<$1>');

test.each([
	[
		'![Boats](quay.svg "The quay at dusk. Photo: Ann Lee")',
		'<figure><img><figcaption>The quay at dusk. Photo: Ann Lee</figcaption></figure>',
	],
	[
		'[![Boats](quay.svg "At dusk")](https://a.example/)',
		'<figure><a><img></a><figcaption>At dusk</figcaption></figure>',
	],
	[
		'Boats: ![Boats](quay.svg "At dusk") in rows.',
		'<p>Boats: <img><small> (At dusk)</small> in rows.</p>',
	],
	[
		'<figure><img src="quay.svg" title="At dusk"></figure>',
		'<figure><img><small> (At dusk)</small></figure>',
	],
	[
		'<figure><img src="quay.svg" title="At dusk"><figcaption>At dusk, 2022</figcaption></figure>',
		'<figure><img><figcaption>At dusk, 2022</figcaption></figure>',
	],
])('the title in %s is shown', async (markdown, html) => {
	expect(await shape(markdown)).toBe(html);
});

test.each([
	'![Boats](quay.svg)',
	'![Boats](quay.svg "")',
	'![Boats](quay.svg " ")',
	'![Boats at noon](quay.svg "Boats, at noon.")',
	'![Boats](quay.svg "quay")',
	'![Boats](old%20quay.svg "Old-Quay")',
])('the title in %s, which says nothing new, is no caption', async (markdown) => {
	expect(await shape(markdown)).toBe('<p><img></p>');
});

test('two pictures of one paragraph have their captions beside them', async () => {
	expect(await shape('![A](quay.svg "One") ![B](quay.svg "Two")')).toBe(
		'<p><img><small> (One)</small> <img><small> (Two)</small></p>',
	);
});

test('a caption is text, searched and never markup', async () => {
	const { html, text } = await render('![Boats](quay.svg "At <b>dusk</b> &amp; dawn")', {
		files: FILES,
	});
	expect(elementsOf(html, 'b')).toEqual([]);
	expect(text).toContain('At <b>dusk</b> & dawn');
});

test('the caption of a picture that is lost stays with its description', async () => {
	expect(await htmlBeside('![Boats](/old/quay.jpg "At dusk")')).toBe(
		'<figure>Boats<figcaption>At dusk</figcaption></figure>',
	);
});
