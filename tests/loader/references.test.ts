import { expect, test } from 'vitest';
import {
	aContentFolder,
	problemsOf,
	readFolder,
	storyFile,
	warningsIn,
} from '../helpers/content-folder.ts';

const LETTER = '2022/10/24/letter';
const files = (front: string) => ({
	[`articles/${LETTER}.md`]: storyFile(),
	'articles/1969/café.md': storyFile(),
	'articles/1969/moon.md': storyFile(`title: A\n${front}`),
});

const fieldsOf = async (front: string) => {
	const { articles, problems } = await readFolder(aContentFolder(files(front)));
	expect(problems).toEqual([]);
	return articles.find(({ id }) => id === '1969/moon')?.data;
};

test.each([
	`/${LETTER}/`,
	`/${LETTER}`,
	LETTER,
	`${LETTER}.md`,
	`articles/${LETTER}.md`,
	`content/articles/${LETTER}.md`,
	`../${LETTER}.md`,
	`./../${LETTER}.md`,
	'/2022/10/24/LETTER/',
])('a story is related by %s', async (reference) => {
	expect(await fieldsOf(`related: [${reference}]`)).toMatchObject({ related: [LETTER] });
});

test.each(['café.md', './café.md', '/1969/caf%C3%A9/', '1969/cafe\u0301', 'articles/1969/café.md'])(
	'a story whose name has an accent is related by %s',
	async (reference) => {
		expect(await fieldsOf(`related: ["${reference}"]`)).toMatchObject({ related: ['1969/café'] });
	},
);

test('stories stay in the order they were chosen in, each once', async () => {
	const data = await fieldsOf(
		`related: [./café.md, /${LETTER}/, 1969/café]\nexclude: [/${LETTER}/]`,
	);
	expect(data).toMatchObject({ related: ['1969/café', LETTER], exclude: [LETTER] });
});

test.each([
	[
		'related: [/2022/10/24/leter/]',
		'3 related[1]: there is no story “/2022/10/24/leter/”; did you mean /2022/10/24/letter/?',
	],
	[
		'exclude:\n  - ./café.md\n  - /x/',
		'5 exclude[2]: there is no story “/x/”; write the address of a story, such as /2022/10/24/letter/',
	],
	[
		'related: [https://a.example/]',
		'3 related[1]: there is no story “https://a.example/”; write the address of a story, such as /2022/10/24/letter/',
	],
	['related: [/1969/moon/]', '3 related[1]: names the story itself; remove it'],
	['exclude: [./MOON.md]', '3 exclude[1]: names the story itself; remove it'],
])('%j is refused', async (front, problem) => {
	expect(await problemsOf(files(front))).toEqual([`articles/1969/moon.md:${problem}`]);
});

test('a topic that starts with an unknown story is refused, with a hint', async () => {
	const topic = { 'topics/space.md': storyFile('start:\n  - /1969/mooon/') };
	expect(await problemsOf({ ...files(''), ...topic })).toEqual([
		'topics/space.md:3 start[1]: there is no story “/1969/mooon/”; did you mean /1969/moon/?',
	]);
});

test('a chosen story that is not published is left out and told of, and shown in a preview', async () => {
	const folder = aContentFolder({
		'articles/a.md': storyFile('title: A\nrelated: [/b/, /c/]'),
		'articles/b.md': storyFile('title: B\ndraft: true'),
		'articles/c.md': storyFile(),
		'topics/t.md': storyFile('start: [/b/, /c/]'),
	});
	const { articles, profiles } = await readFolder(folder);
	expect(articles[0]?.data.related).toEqual(['c']);
	expect(profiles.topics[0]?.data.start).toEqual(['c']);
	expect((await warningsIn(folder)).slice(1)).toEqual([
		'articles/a.md:3  “/b/”',
		'topics/t.md:2  “/b/”',
	]);
	const preview = await readFolder(folder, { preview: true });
	expect(preview.articles[0]?.data.related).toEqual(['b', 'c']);
	expect(preview.warnings).toEqual([]);
});

test('a link to a file that is not there, or not out, is told of and becomes words', async () => {
	const folder = aContentFolder({
		'articles/2022/a.md': storyFile(
			'title: A',
			'See [this](./nope.md), [that](./b.md), [it](c.md).',
		),
		'articles/2022/b.md': storyFile('title: B', 'Back to [the page](../../pages/about.md).'),
		'articles/2022/c.md': storyFile('title: C\ndraft: true'),
		'pages/about.md': storyFile('title: About', 'Start with [b](../articles/2022/b.md).'),
	});
	const { articles, profiles, bodyOf } = await readFolder(folder);
	expect((await warningsIn(folder)).slice(1)).toEqual([
		'articles/2022/a.md:5  “./nope.md”, “c.md”',
	]);
	expect(articles.map(({ id }) => bodyOf(id).html)).toEqual([
		'<p>See this, <a href="/2022/b/">that</a>, it.</p>',
		'<p>Back to <a href="/about/">the page</a>.</p>',
	]);
	expect(profiles.pages[0]?.html).toContain('href="/2022/b/"');
});

test('a story that is wrong in itself is still there for those that relate to it', async () => {
	const files = {
		'articles/a.md': storyFile('title: A\nrelated: [/b/]'),
		'articles/b.md': storyFile('title: B\npubDate: 2023-02-30'),
	};
	expect(await problemsOf(files)).toEqual([expect.stringContaining('articles/b.md:3 pubDate')]);
});

test('of very many references that lead nowhere the first are told of, and how many more there are', async () => {
	const many = Array.from({ length: 400 }, (_, i) => `/nowhere-${i}/`);
	const lines = await problemsOf({
		'articles/a.md': storyFile(`title: A\nrelated: [${many.join(', ')}]`),
	});
	expect(lines).toHaveLength(21);
	expect(lines).toContain(
		'articles/a.md:3 related: names 380 more stories that it cannot; mend them too',
	);
});
