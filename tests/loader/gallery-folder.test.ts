import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	aContentFolder,
	aStore,
	problemsOf,
	readFolder,
	storyFile,
} from '../helpers/content-folder.ts';
import { DRAWING } from '../helpers/render.ts';

const STORY = storyFile('title: A\ngallery: quay');
const SAID = '10.svg: {alt: Ten}\n2.svg: {alt: Two, caption: At dusk, credit: Ann}\n';

const files = (more: Record<string, string> = {}, said = SAID) => ({
	'articles/x.md': STORY,
	'articles/quay/10.svg': DRAWING,
	'articles/quay/2.svg': DRAWING,
	...(said && { 'articles/quay/gallery.yaml': said }),
	...more,
});

test('a folder of pictures is a gallery, in the order of their names', async () => {
	const { articles, problems, warnings } = await readFolder(aContentFolder(files()));
	expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
	expect(articles[0]?.data.gallery).toMatchObject([
		{ src: { url: '/media/articles/quay/2.svg' }, alt: 'Two', caption: 'At dusk', credit: 'Ann' },
		{ src: { url: '/media/articles/quay/10.svg' }, alt: 'Ten' },
	]);
});

test.each([
	[
		'has pictures of which nothing is said',
		files({ 'articles/quay/3.svg': DRAWING, 'articles/quay/4.svg': DRAWING }),
		'quay/gallery.yaml has nothing of “3.svg”, “4.svg”; describe each as “NAME: {alt: …}”',
	],
	[
		'has no descriptions',
		files({}, ''),
		'quay/gallery.yaml has nothing of “2.svg”, “10.svg”; describe each as “NAME: {alt: …}”',
	],
	[
		'has a description of what is not there',
		files({}, `${SAID}3.svg: {alt: Three}\n`),
		'quay/gallery.yaml speaks of “3.svg”, which is not in the folder; did you mean “2.svg”?',
	],
	[
		'is not there',
		{ 'articles/x.md': STORY },
		'“quay” is no folder beside the story; write its name, or a list of pictures',
	],
	[
		'is elsewhere',
		{ 'articles/x.md': storyFile('title: A\ngallery: ../quay'), 'quay/1.svg': DRAWING },
		'“../quay” is no folder beside the story; write its name, or a list of pictures',
	],
	[
		'has no pictures',
		{ 'articles/x.md': STORY, 'articles/quay/notes.pdf': '' },
		'“quay” has no pictures; put them into the folder',
	],
])('a folder that %s is refused with the line of the story', async (_, content, problem) => {
	expect(await problemsOf(content)).toEqual([`articles/x.md:3 gallery: ${problem}`]);
});

test('what is wrong with a picture of a folder is told at the line that names the folder', async () => {
	expect(await problemsOf(files({}, '2.svg: {caption: Two}\n10.svg: {alt: Ten}\n'))).toEqual([
		'articles/x.md:3 gallery[1].alt: is missing; describe the picture, or write "" if it only decorates',
	]);
});

test('descriptions that are no YAML are told of with their line', async () => {
	const [problem] = await problemsOf(files({}, '2.svg: {alt: Two}\n10.svg: {alt: "Ten}\n'));
	expect(problem).toMatch(/^articles\/x\.md:3 gallery: quay\/gallery\.yaml:[23] /);
});

describe('a folder is looked at again when', () => {
	test.each([
		['a picture comes', (folder: string) => writeFileSync(join(folder, '3.svg'), DRAWING)],
		['a picture goes', (folder: string) => rmSync(join(folder, '2.svg'))],
		[
			'a description is changed',
			(folder: string) => writeFileSync(join(folder, 'gallery.yaml'), '2.svg: {alt: Two}\n'),
		],
	])('%s', async (_, change) => {
		const folder = aContentFolder(files());
		const store = aStore();
		expect((await readFolder(folder, { store })).problems).toEqual([]);
		change(join(folder, 'articles/quay'));
		expect((await readFolder(folder, { store })).problems).toHaveLength(1);
	});
});
