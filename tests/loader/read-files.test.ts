import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	aContentFolder,
	aStore,
	readFolder,
	storyFile,
	writeFiles,
} from '../helpers/content-folder.ts';
import { DRAWING } from '../helpers/render.ts';

/** A content folder and a store in which it has been read. */
async function aReadFolder(files: Record<string, string>) {
	const folder = aContentFolder(files);
	const store = aStore();
	const readAgain = (options: Parameters<typeof readFolder>[1] = {}) =>
		readFolder(folder, { store, ...options });
	await readAgain();
	return { folder, store, readAgain };
}

/** What is known of an edition, texts included, but how it came to be known. */
async function known(edition: Awaited<ReturnType<typeof readFolder>>) {
	const { kept, taken, bodyOf, ...rest } = edition;
	return { ...rest, bodies: edition.articles.map(({ id }) => bodyOf(id)) };
}

const STORIES = {
	'articles/a.md': storyFile('title: A', 'See [b](./b.md).'),
	'articles/b.md': storyFile('title: B', 'Words.'),
	'pages/about.md': storyFile('title: About', 'See [b](../articles/b.md).'),
};

test('files that are as they were are not read again', async () => {
	const { readAgain } = await aReadFolder(STORIES);
	expect((await readAgain()).kept).toBe(3);
});

test('a file that has changed is read, and only it', async () => {
	const { folder, readAgain } = await aReadFolder(STORIES);
	writeFiles(folder, { 'articles/b.md': storyFile('title: B2', 'Other words.') });
	const edition = await readAgain();
	expect(edition.kept).toBe(2);
	expect(edition.articles.map(({ data }) => data.title)).toEqual(['A', 'B2']);
	expect(edition.bodyOf('b').text).toBe('Other words.');
});

test('a file that is only touched is as it was', async () => {
	const { folder, readAgain } = await aReadFolder(STORIES);
	utimesSync(join(folder, 'articles/a.md'), new Date(), new Date());
	expect((await readAgain()).kept).toBe(3);
});

test.each<[string, (folder: string) => void]>([
	['deleted', (folder) => rmSync(join(folder, 'articles/b.md'))],
	[
		'moved',
		(folder) => {
			mkdirSync(join(folder, 'articles/2022'));
			renameSync(join(folder, 'articles/b.md'), join(folder, 'articles/2022/b.md'));
		},
	],
	[
		'made a draft',
		(folder) => writeFiles(folder, { 'articles/b.md': storyFile('title: B\ndraft: true') }),
	],
	[
		'put off',
		(folder) => writeFiles(folder, { 'articles/b.md': storyFile('title: B\npubDate: 2999') }),
	],
	['added beside it', (folder) => writeFiles(folder, { 'articles/c.md': storyFile('title: C') })],
])(
	'a story that links to another is what it would be read anew when that is %s',
	async (_, change) => {
		const { folder, readAgain } = await aReadFolder({
			...STORIES,
			'articles/d.md': storyFile('title: D', 'See [c](c.md), not there yet.'),
		});
		change(folder);
		expect(await known(await readAgain())).toEqual(await known(await readFolder(folder)));
	},
);

test('a link that leads somewhere again after its story was away is a link again', async () => {
	const { folder, readAgain } = await aReadFolder(STORIES);
	rmSync(join(folder, 'articles/b.md'));
	expect((await readAgain()).bodyOf('a').html).toBe('<p>See b.</p>');
	writeFiles(folder, { 'articles/b.md': STORIES['articles/b.md'] });
	expect((await readAgain()).bodyOf('a').html).toBe('<p>See <a href="/b/">b</a>.</p>');
});

test('a story with a picture is read again when the picture changes, goes or comes', async () => {
	const { folder, readAgain } = await aReadFolder({
		...STORIES,
		'articles/p.md': storyFile('title: P', '![x](p.svg)'),
		'articles/p.svg': DRAWING,
	});
	expect((await readAgain()).kept).toBe(4);
	writeFileSync(join(folder, 'articles/p.svg'), DRAWING.replace('width="300"', 'width="40"'));
	const edition = await readAgain();
	expect(edition.kept).toBe(3);
	expect(edition.bodyOf('p').html).toContain('width="40"');
	rmSync(join(folder, 'articles/p.svg'));
	expect((await readAgain()).bodyOf('p').html).toBe(
		'<figure><figcaption><strong>Picture</strong> x</figcaption></figure>',
	);
	expect((await readAgain()).kept).toBe(4);
	writeFileSync(join(folder, 'articles/p.svg'), DRAWING);
	expect((await readAgain()).bodyOf('p').html).toContain('width="300"');
});

test.each<[string, string, string]>([
	['its main picture', 'image: {src: p.svg, alt: ""}', 'Words.'],
	['the picture of its video', 'video: {url: "https://a.example/", poster: p.svg}', 'Words.'],
	['a picture in its text', '', 'Words. ![x](p.svg)'],
	['a file it links to', '', 'See [this](p.pdf).'],
])('a story is read again when %s changes', async (_, field, text) => {
	const { folder, readAgain } = await aReadFolder({
		...STORIES,
		'articles/p.md': storyFile(`title: P\n${field}`, text),
		'articles/p.svg': DRAWING,
		'articles/p.pdf': 'words',
	});
	expect((await readAgain()).kept).toBe(4);
	const smaller = DRAWING.replace('width="300"', 'width="40"');
	writeFiles(folder, { 'articles/p.svg': smaller, 'articles/p.pdf': 'more words' });
	const edition = await readAgain();
	expect(edition.kept).toBe(3);
	expect(await known(edition)).toEqual(await known(await readFolder(folder)));
});

test('what is wrong with a file is said again until it is mended', async () => {
	const { folder, readAgain } = await aReadFolder({
		...STORIES,
		'articles/w.md': storyFile('title: W\npubDate: 2023-02-30'),
	});
	expect((await readAgain()).problems).toHaveLength(1);
	writeFiles(folder, { 'articles/w.md': storyFile('title: W\npubDate: 2023-02-28') });
	expect((await readAgain()).problems).toEqual([]);
});

test.each<[string, Record<string, string>]>([
	['its date', { 'articles/w.md': storyFile('title: W\npubDate: 2023-02-30') }],
	['its picture', { 'articles/w.md': storyFile('title: W\nimage: {src: gone.png, alt: ""}') }],
	[
		'a broken picture in its text',
		{ 'articles/w.md': storyFile('title: W', 'Words. ![x](w.png)'), 'articles/w.png': '' },
	],
	['a comment that has no end', { 'articles/w.md': storyFile('title: W', 'A.\n\n<!-- b') }],
	['having no text', { 'articles/w.md': storyFile('title: W', '') }],
	['its depth', { 'articles/w.md': storyFile('title: W', `${'> '.repeat(300)}words`) }],
	[
		'a passage that is not in it',
		{ 'articles/w.md': storyFile('title: W\npullQuotes: [{text: Not there}]') },
	],
	['a profile’s field', { 'topics/w.md': storyFile('title: [W]') }],
	['a page’s text', { 'pages/w.md': storyFile('title: W', 'A.\n\n<!-- b') }],
])('what is refused for %s is refused by every later build too', async (_, wrong) => {
	const folder = aContentFolder({ ...STORIES, ...wrong });
	const store = aStore();
	const first = await readFolder(folder, { store });
	expect(first.problems).not.toEqual([]);
	expect(first.articles.map(({ id }) => id)).toEqual(['a', 'b']);
	for (let build = 2; build < 4; build++) {
		expect(await known(await readFolder(folder, { store }))).toEqual(await known(first));
	}
});

test('of a file that is gone nothing is kept', async () => {
	const { folder, store, readAgain } = await aReadFolder(STORIES);
	expect(store.find('articles/b')).toBeDefined();
	rmSync(join(folder, 'articles/b.md'));
	await readAgain();
	expect([...store.all().keys()].sort()).toEqual(['articles/a.md', 'pages/about.md']);
	expect(store.find('articles/b')).toBeUndefined();
});

test('a scheduled story is read when its time has come', async () => {
	const { readAgain } = await aReadFolder({
		...STORIES,
		'articles/s.md': storyFile('title: S\npubDate: 2026-12-01'),
	});
	expect((await readAgain()).articles).toHaveLength(2);
	const later = await readAgain({ now: new Date('2026-12-02') });
	expect(later.bodyOf('s').text).toBe('A story has a text.');
	expect((await readAgain()).articles).toHaveLength(2);
});

test('threads read of many files what is read of few here', async () => {
	const files = Array.from({ length: 230 }, (_, i) => [
		`articles/${i}.md`,
		storyFile(`title: Story ${i}`, `See [the last](${i - 1}.md), *${i}* times.`),
	]);
	const { folder, readAgain } = await aReadFolder(Object.fromEntries(files.slice(0, 150)));
	writeFiles(folder, Object.fromEntries(files.slice(150)));
	const few = await readAgain();
	expect(few.kept).toBe(150);
	const many = await readFolder(folder);
	expect(many.kept).toBe(0);
	expect(await known(many)).toEqual(await known(few));
	expect(many.bodyOf('7').html).toBe('<p>See <a href="/6/">the last</a>, <em>7</em> times.</p>');
});
