import { expect, test } from 'vitest';
import { aContentFolder, readFolder, storyFile } from '../helpers/content-folder.ts';
import { DRAWING } from '../helpers/render.ts';

/** The one story of a folder, which must be without fault. */
async function storyOf(content: string, files: Record<string, string> = {}) {
	const folder = aContentFolder({ 'articles/2022/10/24/letter.md': content, ...files });
	const { articles, problems, warnings } = await readFolder(folder);
	expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
	const story = articles.find(({ id }) => id === '2022/10/24/letter');
	if (!story) throw new Error('The folder has no such story.');
	return story;
}

const EVERY_FIELD = `title: "A headline: with a colon"
description: A standfirst.
pubDate: 2022-10-24
updatedDate: 2022-10-25T09:00:00+01:00
section: World
topics: [United Nations, C++, 日本]
authors: [abigail-williams, Åse Ødegård]
contributors: [Somebody Else]
dateline: WASHINGTON
kind: explainer
source: {name: The Paper, url: https://paper.example/1, license: CC BY 4.0}
image: {src: ./a.svg, alt: "", caption: A caption., credit: Somebody}
video: {title: A film, date: 2022-10, duration: 1:51, url: https://films.example/1, poster: a.svg}
keyPoints: [One, Two, Three, Four, Five]
related: [/1969/moon/]
exclude: [articles/1969/moon.md]
series: {name: Moon, part: 2}
corrections: [{date: 2022-11, text: It was Monday.}]
lang: pt-br
draft: false`;

test('a story may have every field of the content model', async () => {
	const story = await storyOf(storyFile(EVERY_FIELD), {
		'articles/2022/10/24/a.svg': DRAWING,
		'articles/1969/moon.md': storyFile(),
	});
	const url = '/media/articles/2022/10/24/a.svg';
	const drawing = { url, width: 300, height: 200, variants: [] };
	expect(story.data).toMatchObject({
		title: 'A headline: with a colon',
		description: 'A standfirst.',
		section: 'World',
		pubDate: '2022-10-24',
		updatedDate: '2022-10-25T08:00:00Z',
		kind: 'explainer',
		topics: ['United Nations', 'C++', '日本'],
		authors: ['abigail-williams', 'Åse Ødegård'],
		contributors: ['Somebody Else'],
		dateline: 'WASHINGTON',
		lang: 'pt-BR',
		draft: false,
		source: { name: 'The Paper', url: 'https://paper.example/1', license: 'CC BY 4.0' },
		image: { src: drawing, alt: '', caption: 'A caption.', credit: 'Somebody' },
		video: { title: 'A film', date: '2022-10', url: 'https://films.example/1', poster: drawing },
		keyPoints: ['One', 'Two', 'Three', 'Four', 'Five'],
		series: { name: 'Moon', part: 2 },
		related: ['1969/moon'],
		exclude: ['1969/moon'],
		corrections: [{ date: '2022-11', text: 'It was Monday.' }],
	});
});

test('a title is all that a story needs, and one story is an archive', async () => {
	const story = await storyOf('---\ntitle: A\n---\nWords.');
	expect(story).toMatchObject({
		data: { title: 'A', kind: 'article', topics: [], summary: 'Words.' },
	});
	expect(story.data.pubDate).toBeUndefined();
});

test.each([
	['2022', '2022'],
	['"2022"', '2022'],
	['2022-10', '2022-10'],
	['2022-10-24', '2022-10-24'],
	['"2022-10-24"', '2022-10-24'],
	['2024-02-29', '2024-02-29'],
	['"0999"', '0999'],
	['2022-10-24T18:30:00+01:00', '2022-10-24T17:30:00Z'],
	['2022-10-24T18:30Z', '2022-10-24T18:30:00Z'],
	['2022-10-24 18:30:00.5 -0700', '2022-10-25T01:30:00Z'],
])('the date %s is taken as %s', async (written, date) => {
	expect((await storyOf(storyFile(`title: A\npubDate: ${written}`))).data.pubDate).toBe(date);
});

test('fields without a value are as if they were left out', async () => {
	const empty = EVERY_FIELD.split('\n')
		.slice(1)
		.map((line) => `${line.split(':')[0]}:`);
	const story = await storyOf(storyFile(['title: A', ...empty].join('\n')));
	expect(story.data).toEqual((await storyOf(storyFile('title: A'))).data);
	const inside = 'title: A\nimage: {src: a.svg, alt: "", caption: null, credit: ~}';
	const image = (await storyOf(storyFile(inside), { 'articles/2022/10/24/a.svg': DRAWING })).data
		.image;
	expect(image).not.toHaveProperty('caption');
});

test.each([
	['a byte-order mark', `\uFEFF${storyFile()}`],
	['line ends of Windows', storyFile('title: A headline').replaceAll('\n', '\r\n')],
	['both', `\uFEFF${storyFile().replaceAll('\n', '\r\n')}`],
	['empty lines before it', `\n\n${storyFile()}`],
])('a file with %s is read as one without', async (_, content) => {
	expect(await storyOf(content)).toEqual(await storyOf(storyFile()));
});

test('profiles and pages are read with all their fields', async () => {
	const folder = aContentFolder({
		'articles/a.md': storyFile(),
		'authors/jane-doe.md': storyFile(
			'name: Jane Doe\nrole: Editor\nemail: j@a.example\nlinks: [https://a.example/]',
			'A *life*.',
		),
		'sections/world.md': storyFile('title: World\norder: 1\ndescription: Far away.', ''),
		'topics/日本.md': storyFile('start: [a]', 'A country.'),
		'pages/about.md': storyFile('title: About\ndescription: Us.', '## Who'),
	});
	const { profiles, problems, warnings } = await readFolder(folder);
	expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
	expect(profiles).toMatchObject({
		authors: [
			{
				id: 'jane-doe',
				data: { role: 'Editor', links: ['https://a.example/'] },
				html: '<p>A <em>life</em>.</p>',
			},
		],
		sections: [
			{ id: 'world', data: { title: 'World', order: 1, description: 'Far away.' }, html: '' },
		],
		topics: [{ id: '日本', data: { start: ['a'] } }],
		pages: [{ id: 'about', data: { title: 'About' }, html: '<h2 id="text-who">Who</h2>' }],
	});
});
