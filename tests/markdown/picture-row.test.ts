import { describe, expect, test } from 'vitest';
import { aPhoto } from '../helpers/a-photo.ts';
import { besideLetter, DRAWING, elementsOf, htmlOf, render } from '../helpers/render.ts';

const FILES = besideLetter({ 'quay.svg': DRAWING });

/** HTML with its pictures and links shortened to their tags. */
const shape = async (markdown: string) =>
	(await htmlOf(markdown, { files: FILES })).replace(/<(img|a) [^>]*>/g, '<$1>');

const figure = (inside: string) => `<figure data-ratio="1.5">${inside}</figure>`;
const PLAIN = figure('<img>');

describe('pictures that have a paragraph to themselves stand in a row', () => {
	test.each([
		['![A](quay.svg) ![B](quay.svg)', PLAIN + PLAIN],
		['![A](quay.svg)\n![B](quay.svg)\n![C](quay.svg)', PLAIN.repeat(3)],
		['![A](quay.svg)<br>\n![B](quay.svg)', PLAIN + PLAIN],
		['![A](quay.svg)  \n[![B](quay.svg)](https://b.example/)', PLAIN + figure('<a><img></a>')],
		[
			'![A](quay.svg "One") ![B](quay.svg "Two | Bo Day")',
			figure('<img><figcaption>One</figcaption>') +
				figure('<img><figcaption>Two <small>Picture: Bo Day</small></figcaption>'),
		],
	])('%s', async (markdown, figures) => {
		expect(await shape(markdown)).toBe(`<div class="pictures">${figures}</div>`);
	});
});

describe('no row are', () => {
	test.each([
		['one picture', '![A](quay.svg)', '<p><img></p>'],
		['pictures among words', '![A](quay.svg) and ![B](quay.svg)', '<p><img> and <img></p>'],
		[
			'pictures of which one is gone',
			'![A](quay.svg "One") ![B](gone.svg "Two")',
			'<p><img><small> (One)</small> B<small> (Two)</small></p>',
		],
		[
			'pictures of other sites',
			'![A](https://a.example/a.png) ![B](https://a.example/b.png)',
			'<p><a>A (a.example)</a> <a>B (a.example)</a></p>',
		],
	])('%s', async (_, markdown, html) => {
		expect(await shape(markdown)).toBe(html);
	});
});

test('in a row, each picture says how wide it is for its height, between extremes', async () => {
	const files = besideLetter({ 'quay.svg': DRAWING, 'long.png': await aPhoto(1000) });
	const html = await htmlOf('![A](quay.svg) ![B](long.png)', { files });
	const ratios = elementsOf(html, 'figure').map(({ properties }) => properties.dataRatio);
	expect(ratios).toEqual(['1.5', '4']);
});

test('captions in a row are searched, and begin no summary', async () => {
	const { text, sentences } = await render('![A](quay.svg "One") ![B](quay.svg)\n\nThe text.', {
		files: FILES,
	});
	expect(text).toContain('One');
	expect(sentences).toBe('The text.');
});

test('in a row, browsers are told how little of it a picture takes', async () => {
	const files = besideLetter({ 'quay.svg': DRAWING, 'long.png': await aPhoto(1000) });
	const html = await htmlOf('![A](quay.svg) ![B](long.png)\n\n![C](long.png)', { files });
	const sizes = elementsOf(html, 'img').map((image) => image.properties.sizes);
	expect(sizes).toEqual([
		undefined,
		'(min-width: 48rem) 29rem, 60vw',
		'(min-width: 48rem) 39rem, 100vw',
	]);
});
