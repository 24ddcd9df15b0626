import { expect, test } from 'vitest';
import { articleSchema } from '../../src/domain/content/article.ts';
import { placesOf, valuesAt } from '../../src/domain/content/noted-fields.ts';
import {
	aContentFolder,
	problemsOf,
	readFolder,
	storyFile,
	warningsOf,
} from '../helpers/content-folder.ts';
import { DRAWING } from '../helpers/render.ts';

/** A story with these lines in its gallery. */
const story = (...pictures: string[]) =>
	storyFile(['title: A', 'gallery:', ...pictures.map((line) => `  - ${line}`)].join('\n'));

const FILES = { 'articles/a.svg': DRAWING, 'articles/b.svg': DRAWING };

test('a gallery has its pictures in the order of its list, and the site has their files', async () => {
	const text = story(
		'{src: b.svg, alt: B, caption: "At dusk", credit: Ann}',
		'{src: a.svg, alt: ""}',
	);
	const { articles, problems } = await readFolder(
		aContentFolder({ ...FILES, 'articles/x.md': text }),
	);
	expect(problems).toEqual([]);
	const { gallery, pictures } = articles[0]?.data ?? {};
	expect(gallery).toMatchObject([
		{ src: { url: '/media/articles/b.svg' }, alt: 'B', caption: 'At dusk', credit: 'Ann' },
		{ src: { url: '/media/articles/a.svg' }, alt: '' },
	]);
	expect(pictures?.map(({ path }) => path)).toEqual(['articles/b.svg', 'articles/a.svg']);
});

test.each([
	[
		'a file that is not there',
		['{src: a.svg, alt: A}', '{src: c.svg, alt: C}'],
		'5 gallery[2].src: there is no picture “c.svg”; put the file there or mend the path',
	],
	[
		'a picture without description',
		['{src: a.svg}'],
		'4 gallery[1].alt: is missing; describe the picture, or write "" if it only decorates',
	],
	[
		'a picture that is there twice',
		['{src: a.svg, alt: A}', '{src: b.svg, alt: B}', '{src: a.svg, alt: A}'],
		'6 gallery[3].src: “a.svg” is picture 1 already; remove one of them',
	],
	[
		'the name of a picture alone',
		['a.svg'],
		'4 gallery[1]: must be a group of fields: src, alt, caption, credit, focus',
	],
])('in a gallery, %s is refused with its line', async (_, pictures, problem) => {
	const files = { ...FILES, 'articles/x.md': story(...pictures) };
	expect(await problemsOf(files)).toEqual([`articles/x.md:${problem}`]);
});

test('what is no field of a picture in a gallery is told of', async () => {
	const files = {
		...FILES,
		'articles/x.md': story('{src: a.svg, alt: A, captoin: C, width: full}'),
	};
	const warnings = (await warningsOf(files)).join('\n');
	expect(warnings).toContain('“gallery[1].captoin” (did you mean “caption”?)');
	expect(warnings).toContain('“gallery[1].width”');
});

test('a gallery of which nothing is written is left out', async () => {
	const files = { 'articles/x.md': storyFile('title: A\ngallery: []') };
	const { articles } = await readFolder(aContentFolder(files));
	expect(articles[0]?.data).not.toHaveProperty('gallery');
});

test('a story may be its gallery alone', async () => {
	const text = story('{src: a.svg, alt: A}').replace('A story has a text.', '');
	expect(await problemsOf({ ...FILES, 'articles/x.md': text })).toEqual([]);
});

test('a search finds a story by what is said below the pictures of its gallery', () => {
	const fields = articleSchema.parse({
		title: 'A',
		gallery: [
			{ src: 'a.svg', alt: 'A' },
			{ src: 'b.svg', alt: 'B', caption: 'At dusk' },
		],
	});
	const places = placesOf(articleSchema, ({ searched }) => searched === 'afterText');
	expect(valuesAt(fields, places).map(({ value }) => value)).toEqual(['At dusk']);
});
