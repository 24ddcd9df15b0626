import { toText } from 'hast-util-to-text';
import { expect, test } from 'vitest';
import { figcaption } from '../../src/markdown/picture-caption.ts';
import { ALONE } from '../helpers/given-notes.ts';
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

test.each([
	[
		'![Boats](quay.svg "At dusk | Ann Lee")',
		'<figure><img><figcaption>At dusk <small>Picture: Ann Lee</small></figcaption></figure>',
	],
	[
		'![Boats](quay.svg "| Ann Lee")',
		'<figure><img><figcaption><small>Picture: Ann Lee</small></figcaption></figure>',
	],
	[
		'![Boats](quay.svg "Boats | Ann Lee")',
		'<figure><img><figcaption><small>Picture: Ann Lee</small></figcaption></figure>',
	],
	[
		'Boats: ![Boats](quay.svg "At dusk | Ann Lee")',
		'<p>Boats: <img><small> (At dusk Picture: Ann Lee)</small></p>',
	],
	['![Boats](quay.svg "A|B")', '<figure><img><figcaption>A|B</figcaption></figure>'],
	['![Boats](quay.svg "At dusk |")', '<figure><img><figcaption>At dusk |</figcaption></figure>'],
])('who made a picture is said behind its caption: %s', async (markdown, html) => {
	expect(await shape(markdown)).toBe(html);
});

test('who made a picture is said in the language of the story', async () => {
	const words = { ...ALONE.words, pictureBy: 'Bild: {credit}' };
	const caption = figcaption({ words: '', credit: 'Ann Lee' }, words);
	expect(toText(caption)).toBe('Bild: Ann Lee');
});

test('a caption is text, searched and never markup', async () => {
	const { html, text } = await render('![Boats](quay.svg "At <b>dusk</b> &amp; dawn")', {
		files: FILES,
	});
	expect(elementsOf(html, 'b')).toEqual([]);
	expect(text).toContain('At <b>dusk</b> & dawn');
});
