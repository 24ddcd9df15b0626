import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	aContentFolder,
	problemsIn,
	problemsOf,
	readFolder,
	storyFile,
	warningsOf,
} from '../helpers/content-folder.ts';
import { DRAWING } from '../helpers/render.ts';

const EMPTY = 'has no text below its front matter; write it, or set “draft: true”';
const unseen = (found = '') =>
	`has no text that readers would see${found && `; readers do not see “${found}”`}; write it as Markdown, or set “draft: true”`;

test.each([
	['nothing', '', EMPTY],
	['empty lines', ' \n\n\t', EMPTY],
	['a script', '<script>\nalert("words");\n</script>', unseen('<script>')],
	['a style sheet', '<style>p {}</style>', unseen()],
	['a comment', '<!-- words -->', unseen()],
	['a frame that plays from nowhere', '<iframe srcdoc="words"></iframe>', unseen('<iframe>')],
	['a picture that is not there', '![](gone.jpg)', unseen('gone.jpg')],
	['code of another system', '{{< youtube abc >}}', unseen('{{< youtube abc >}}')],
])('a story of %s is refused', async (_, body, message) => {
	const files = { 'articles/a.md': `---\ntitle: A\n---\n${body}` };
	expect(await problemsOf(files)).toEqual([`articles/a.md:4 ${message}`]);
});

test('a brief may be its standfirst alone, and nothing less', async () => {
	const brief = (front: string) => ({
		'articles/a.md': storyFile(`title: A\nkind: brief\n${front}`, ''),
	});
	expect(await problemsOf(brief('description: One sentence.'))).toEqual([]);
	expect(await problemsOf(brief('section: World'))).toEqual([`articles/a.md:6 ${EMPTY}`]);
});

test('a draft may be empty, and so may a profile', async () => {
	const files = {
		'articles/ok.md': storyFile(),
		'articles/a.md': storyFile('title: A\ndraft: true', ''),
		'authors/a.md': storyFile('name: A', ''),
	};
	expect(await problemsOf(files)).toEqual([]);
});

test.each([
	['![x](gone.png)', '“gone.png”'],
	['![x](été.png)', '“été.png”'],
	['![x](a%20b.png)', '“a b.png”'],
	['![x](<a b.png>)', '“a b.png”'],
	['<img src="gone.png">', '“gone.png”'],
	['<figure>\n<img src="gone.png"></figure>', '“gone.png”', 9],
])('%s is named with the line it stands on', async (markdown, quoted, line = 8) => {
	const body = `One.\n\nTwo.\n${markdown}\n\nThree.`;
	const [, place] = await warningsOf({ 'articles/a.md': storyFile('title: A', body) });
	expect(place).toBe(`articles/a.md:${line}  ${quoted}`);
});

const CODE = `{% include map.html points="${'5,3;'.repeat(60)}" %}`;

test.each([
	['<input name="q" value="1">', '“<input>”'],
	['<FORM METHOD="post">\n</FORM>', '“<form>”'],
	[CODE, `“${CODE.slice(0, 80)}…”`],
	[
		'{{< figure src="a_b.jpg"\ncaption="A *new* quay" >}}',
		'“{{< figure src="a_b.jpg" caption="A new quay" >}}”',
	],
	['```js\nlet words;', '“```js”'],
])('%s is named with the line on which it begins', async (markdown, quoted) => {
	const files = { 'articles/a.md': storyFile('title: A', `One.\n\nTwo.\n\n${markdown}`) };
	expect((await warningsOf(files))[1]).toBe(`articles/a.md:9  ${quoted}`);
});

test('a picture whose address cannot be decoded is named without a wrong line', async () => {
	const files = { 'articles/a.md': storyFile('title: A', 'One.\n\n![x](%E0%A4%A)') };
	expect((await warningsOf(files))[1]).toBe('articles/a.md  “%E0%A4%25A”');
});

test('a pull quote that is not in the text is named with its line', async () => {
	const quote = 'It took eleven minutes, and nobody said a word of it all the way across.';
	const story = (body: string) => ({
		'articles/a.md': storyFile(`title: A\npullQuotes:\n  - text: ${quote}`, body),
	});
	expect(await problemsOf(story(`He was brief: ${quote}`))).toEqual([]);
	expect(await problemsOf(story('It took eleven minutes.'))).toEqual([
		`articles/a.md:4 pullQuotes[1].text: “${quote}” stands in no paragraph of the text; copy the words as they are`,
	]);
});

test('a text that cannot be rendered is named in one line, and the others are rendered', async () => {
	const files = {
		'articles/a.md': storyFile('title: A', `${'<b>'.repeat(5000)}words`),
		'articles/b.md': storyFile('title: B', '![x](b.txt)'),
		'articles/b.txt': 'x',
	};
	expect(await problemsOf(files)).toEqual([
		expect.stringMatching(
			/^articles\/a\.md:4 has Markdown that cannot be rendered \(.+\); mend or simplify it$/,
		),
		expect.stringMatching(/^articles\/b\.md:5 “b\.txt” is no picture/),
	]);
});

test('a text of so many elements in each other that no parser reads it is told what is wrong', async () => {
	const files = { 'articles/a.md': storyFile('title: A', `${'<b>'.repeat(50_000)}words`) };
	expect(await problemsOf(files)).toEqual([
		'articles/a.md:4 has Markdown that cannot be rendered (its elements lie too deep in each other); mend or simplify it',
	]);
});

test('a picture that is a link to nowhere, or to itself, is told of as that', async () => {
	const folder = aContentFolder({
		'articles/a.md': storyFile('title: A', '![x](a.png) ![y](b.png)'),
	});
	symlinkSync('nowhere.png', join(folder, 'articles/a.png'));
	symlinkSync('b.png', join(folder, 'articles/b.png'));
	expect(await problemsIn(folder)).toEqual([
		'articles/a.png is a link that leads nowhere; remove it or mend it',
		'articles/b.png is a link that leads nowhere; remove it or mend it',
	]);
});

test('every lost picture of a story is named, in profiles and pages too', async () => {
	const body = '![x](a.png) ![y](b.png)';
	const files = {
		'articles/a.md': storyFile('title: A', body),
		'authors/a.md': storyFile('name: A', body),
		'pages/about.md': storyFile('title: About', body),
	};
	expect((await warningsOf(files)).slice(1)).toEqual(
		Object.keys(files).map((file) => `${file}:5  “a.png”, “b.png”`),
	);
});

test('a story lists each picture it shows once', async () => {
	const folder = aContentFolder({
		'articles/a.md': storyFile(
			'title: A\nimage: {src: a.svg, alt: x, credit: B}\nvideo: {poster: b.svg}',
			'Words. ![x](a.svg) ![y](c.svg)',
		),
		'articles/a.svg': DRAWING,
		'articles/b.svg': DRAWING,
		'articles/c.svg': DRAWING,
	});
	const { articles, problems } = await readFolder(folder);
	expect(problems).toEqual([]);
	const data = articles[0]?.data;
	expect(data?.pictures.map(({ path }) => path)).toEqual(
		['a', 'b', 'c'].map((name) => `articles/${name}.svg`),
	);
	const shown = { width: 300, height: 200, variants: [] };
	const src = { ...shown, url: '/media/articles/a.svg' };
	expect(data?.image).toEqual({ src, alt: 'x', credit: 'B' });
	expect(data?.video).toEqual({ poster: { ...shown, url: '/media/articles/b.svg' } });
});

test('a story of one picture and no words is a story', async () => {
	const files = {
		'articles/cartoon.md': storyFile('title: A cartoon', '![](./cartoon.svg)'),
		'articles/cartoon.svg': DRAWING,
	};
	expect(await problemsOf(files)).toEqual([]);
});
