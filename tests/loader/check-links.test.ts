import { expect, test } from 'vitest';
import { aContentFolder, readFolder, storyFile, warningsOf } from '../helpers/content-folder.ts';

const DEAD = /^Links within the site that lead nowhere/;
const NO_PART = /^Links to a part of a story that is not there/;

/** What is told of a story whose text is this, in an edition of two more stories and a page. */
const toldOf = (text: string) =>
	warningsOf({
		'articles/2022/letter.md': storyFile('title: Letter', text),
		'articles/2022/ferry.md': storyFile(
			'title: Ferry',
			'## The crossing\n\nWords.\n\n<a name="fares"></a>Fares. <a name="r&amp;d"></a>Ships.\n\n## Été',
		),
		'articles/2021/kept.md': storyFile('title: Kept\ndraft: true'),
		'pages/about.md': storyFile('title: About', '## Who we are\n\nWords.'),
	});

test.each([
	'/2022/gone/',
	'/2022/gone/?from=letter#part',
	'../gone/',
	'gone.html',
	'/wp-content/ferry.pdf',
	'https://paper.example/gone/',
	'/2021/kept/',
	'/topics/nothing/',
])('a link to %s, where the site has nothing, is told of with its line', async (href) => {
	expect(await toldOf(`Words.\n\nSee [this](${href}).`)).toEqual([
		expect.stringMatching(DEAD),
		`articles/2022/letter.md:7  “${href}”`,
	]);
});

test.each([
	['/2022/ferry.html', '/2022/ferry/'],
	['/2022/FERRY.php', '/2022/ferry/'],
	['../ferry.aspx', '/2022/ferry/'],
	['/about.htm', '/about/'],
])('of a link to %s it is said that %s is there', async (href, url) => {
	expect(await toldOf(`See [this](${href}).`)).toEqual([
		expect.stringMatching(DEAD),
		`articles/2022/letter.md:5  “${href}” (${url} is there)`,
	]);
});

test.each([
	'/2022/ferry/',
	'/2022/Ferry',
	'../ferry/',
	'/2022/ferry/#the-crossing',
	'ferry.md#the-crossing',
	'/2022/ferry/#fares',
	'/2022/ferry/#r&d',
	'/2022/ferry/#%C3%A9t%C3%A9',
	'/about/#who-we-are',
	'https://paper.example/2022/ferry/#fares',
	'https://other.example/2022/gone/',
	'mailto:desk@paper.example',
])('a link to %s is right', async (href) => {
	expect(await toldOf(`See [this](${href}).`)).toEqual([]);
});

test.each(['/2022/ferry/#the-return', 'ferry.md#the-return', '/about/#crossing'])(
	'a link to %s, a part that is not there, is told of',
	async (href) => {
		expect(await toldOf(`Words.\n\nSee [this](${href}).`)).toEqual([
			expect.stringMatching(NO_PART),
			`articles/2022/letter.md:7  “${href}”`,
		]);
	},
);

test('a link to a content file that is not there is told of once', async () => {
	expect(await toldOf('See [this](./gone.md).')).toEqual([
		'Links that cannot be followed: 1 in 1 file; their words stay; mend the address or take the link off',
		'articles/2022/letter.md:5  “./gone.md”',
	]);
});

test('links of standing pages and of profiles are checked too', async () => {
	const link = (front: string) => storyFile(front, 'See [this](/gone/).');
	const warnings = await warningsOf({
		'articles/a.md': storyFile(),
		'pages/about.md': link('title: About'),
		'authors/ann-lee.md': link('name: Ann Lee'),
	});
	expect(warnings).toEqual([
		'Links within the site that lead nowhere: 2 in 2 files; they stay as they are; mend the address or take the link off',
		...['authors/ann-lee.md:5  “/gone/”', 'pages/about.md:5  “/gone/”'],
	]);
});

test('links of a story that is kept back are nobody’s business', async () => {
	expect(
		await warningsOf({
			'articles/a.md': storyFile(),
			'articles/b.md': storyFile('title: B\ndraft: true', 'See [this](/gone/).'),
		}),
	).toEqual([]);
});

test('where a story is wrong, links are checked when it is right', async () => {
	const folder = aContentFolder({
		'articles/a.md': storyFile('title: A', 'See [b](/b/).'),
		'articles/b.md': storyFile('title: B\npubDate: 2022-13-01'),
	});
	const { problems, warnings } = await readFolder(folder);
	expect(problems).toHaveLength(1);
	expect(warnings).toEqual([]);
});
