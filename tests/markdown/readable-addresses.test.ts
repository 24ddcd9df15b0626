import { expect, test } from 'vitest';
import { besideLetter, DRAWING, elementsOf, htmlOf, render } from '../helpers/render.ts';

const FILES = besideLetter({
	'the old quay.svg': DRAWING,
	'quay.svg': DRAWING,
	'old/quay.svg': DRAWING,
	'quay (1).svg': DRAWING,
	'tide table 2.csv': 'x',
});
const MEDIA = '/media/articles/2022/10/24';

test.each([
	'![The quay](the old quay.svg)',
	'![The quay]( ./the old quay.svg )',
	'![The quay](the old quay.svg "The quay")',
	'Boats ![The quay](the old quay.svg) in rows.',
	'- **![The quay](the old quay.svg)**',
])('%s is a picture whose name has spaces', async (markdown) => {
	const { html, text, wrong } = await render(markdown, { files: FILES });
	expect(elementsOf(html, 'img').map(({ properties: { src, alt } }) => [src, alt])).toEqual([
		[`${MEDIA}/the%20old%20quay.svg`, 'The quay'],
	]);
	expect(text).not.toContain('](');
	expect(wrong).toEqual([]);
});

test('a link to a file whose name has spaces leads there, and the words around it stay', async () => {
	const html = await htmlOf('See [tides](tide table 2.csv), ![x](the old quay.svg).', {
		files: FILES,
	});
	expect(html).toMatch(/^<p>See <a href="[^"]+tide%20table%202\.csv">tides/);
	expect(html).toMatch(/<\/a>, <img .*>\.<\/p>$/);
});

test('the title of such a picture is its caption', async () => {
	const html = await htmlOf('![Boats](the old quay.svg "The quay at dusk")', { files: FILES });
	expect(html).toContain('<figcaption>The quay at dusk</figcaption>');
});

test.each([
	'He wrote [sic] (and the rest).',
	'See [the note](in the margin).',
	'See [the note](notes/> the note.pdf).',
	'See [a](b c) and d.pdf.',
	'`![The quay](the old quay.svg)`',
])('%s is words', async (markdown) => {
	const { html } = await render(markdown, { files: FILES });
	expect(elementsOf(html, 'a').concat(elementsOf(html, 'img'))).toEqual([]);
	expect(elementsOf(html, 'p')).toHaveLength(1);
});

test('a link on another site keeps its spaces out of the way of no other link', async () => {
	const html = await htmlOf('[a](/a/) and [b](/b/) and [tides](tide table 2.csv)', {
		files: FILES,
	});
	expect(elementsOf(html, 'a').map(({ properties }) => properties.href)).toEqual([
		'/a/',
		'/b/',
		`${MEDIA}/tide%20table%202.csv`,
	]);
});

test.each([
	['![The quay](quay (1).svg)', `${MEDIA}/quay%20(1).svg`],
	['![The quay](quay.svg =300x200)', `${MEDIA}/quay.svg`],
	['![The quay](quay.svg =300x "The quay")', `${MEDIA}/quay.svg`],
	['![The quay](quay.svg "The quay" =300x200)', `${MEDIA}/quay.svg`],
	['![The quay](quay.svg "The "old" quay")', `${MEDIA}/quay.svg`],
	["![The quay](quay.svg 'The harbour's quay')", `${MEDIA}/quay.svg`],
	['![The quay](quay.svg “The quay”)', `${MEDIA}/quay.svg`],
	['![The quay](old\\quay.svg)', `${MEDIA}/old/quay.svg`],
])('%s shows the picture that is meant', async (markdown, address) => {
	const { html, remarks } = await render(markdown, { files: FILES });
	expect(elementsOf(html, 'img').map(({ properties: { src } }) => src)).toEqual([address]);
	expect(remarks).toEqual([]);
});

test.each([
	['[a](Other Story.md)', '/2022/10/24/Other%20Story/'],
	['[a](https://a.example/my page)', 'https://a.example/my%20page'],
	['[a](mailto:a@b.example?subject=Hi there)', 'mailto:a@b.example?subject=Hi%20there'],
	['[a](tel:+1 555)', 'tel:+1555'],
	['[a](www.a.example/b)', 'https://www.a.example/b'],
	['[a](https://a.example/A_(b))', 'https://a.example/A_(b)'],
])('%s leads where it is meant to', async (markdown, address) => {
	const { html } = await render(markdown);
	expect(elementsOf(html, 'a').map(({ properties: { href } }) => href)).toEqual([address]);
});

test('a file with spaces in its name that is not there is told as it is written', async () => {
	expect((await render('[a](no such file.pdf)')).remarks).toEqual([
		{ sort: 'lostFile', found: 'no such file.pdf' },
	]);
});

test('brackets that are escaped are words', async () => {
	expect((await render('\\[a\\](tide table 2.csv) is so', { files: FILES })).html).toContain(
		'[a](tide table 2.csv)',
	);
});
