import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inOneLine } from '../../src/domain/text/terminal-text.ts';
import { aContentFolder, problemsIn, problemsOf, storyFile } from '../helpers/content-folder.ts';

const stories = (...paths: string[]) =>
	Object.fromEntries(paths.map((path) => [path, storyFile()]));

test.each([
	['letter case', 'articles/Letter.md', 'articles/letter.md', '/letter/'],
	['letter case of a folder', 'articles/A/b.md', 'articles/a/b.md', '/a/b/'],
	['Unicode form', 'articles/cafe\u0301.md', 'articles/caf\u00e9.md', '/caf%C3%A9/'],
	['a ligature', 'articles/fin.md', 'articles/\ufb01n.md', '/%EF%AC%81n/'],
	['an index file', 'articles/a/index.md', 'articles/a.md', '/a/'],
	['a page beside a story', 'pages/about.md', 'articles/about.md', '/about/'],
	['a page beside a story, by letter case', 'pages/About.md', 'articles/about.md', '/about/'],
])('two files whose addresses differ only by %s are named', async (_, taken, late, address) => {
	const problems = await problemsOf(stories(taken, late));
	const both = [
		[taken, late],
		[late, taken],
	];
	expect(problems).toHaveLength(1);
	expect(
		both.map(([a, b]) => problems[0]?.startsWith(`${a} has the same address as ${b}, /`)),
	).toContain(true);
	expect(
		decodeURI(problems[0] ?? '')
			.normalize('NFKC')
			.toLowerCase(),
	).toContain(`${decodeURI(address).normalize('NFKC')}; rename one of the two`);
});

test('three files of one address are two problems', async () => {
	expect(
		await problemsOf(stories('articles/a.md', 'articles/A.md', 'articles/a/index.md')),
	).toHaveLength(2);
});

test.each([
	['letter', 'articles/letter.md'],
	['letter/index.html', 'articles/letter.md'],
	['2022/cv.pdf/index.html', 'articles/2022/cv.pdf.md'],
	['about/index.html', 'pages/about.md'],
])('public/%s and %s want one address', async (file, story) => {
	const publicDir = aContentFolder({ [file]: '' });
	const folder = aContentFolder({ ...stories('articles/ok.md', story) });
	expect(await problemsIn(folder, { publicDir })).toEqual([
		`${story} has the address of ${join(publicDir, file)}; rename one of the two`,
	]);
});

test('a folder of files in public does not take the address of a story', async () => {
	const publicDir = aContentFolder({ 'letter/picture.png': '' });
	expect(await problemsIn(aContentFolder(stories('articles/letter.md')), { publicDir })).toEqual(
		[],
	);
});

test.each([
	'search',
	'Archive/2022',
	'topics/x',
	'media/a',
	'search-index',
	'404',
	'index',
	'_astro/a',
])('the address /%s/ belongs to the site itself', async (id) => {
	const top = id.split('/')[0];
	expect(await problemsOf(stories('articles/ok.md', `articles/${id}.md`))).toEqual([
		`articles/${id}.md would have the address /${id}/, but /${top}/ belongs to the site itself; move or rename it`,
	]);
});

test('a name of the site’s further down is no problem, nor are long paths of other scripts', async () => {
	const paths = ['articles/2022/search.md', 'articles/新聞/日本語.md', 'articles/a b/it’s (1).md'];
	expect(await problemsOf(stories(...paths, `articles/${'x'.repeat(200)}.md`))).toEqual([]);
});

test.each([
	['a?b', 'has "?" in its path, which no address can hold; rename it'],
	['a#b', 'has "#" in its path, which no address can hold; rename it'],
	['50%', 'has "%" in its path, which no address can hold; rename it'],
	['a\nb', 'has "\\n" in its path, which no address can hold; rename it'],
	[
		'a ',
		'has a folder or file name that starts or ends with a space or ends with a dot; rename it',
	],
	[
		'b./c',
		'has a folder or file name that starts or ends with a space or ends with a dot; rename it',
	],
	['x'.repeat(201), 'has a name longer than 200 bytes; shorten it'],
	['語'.repeat(67), 'has a name longer than 200 bytes; shorten it'],
])('no address can be made of %j', async (id, message) => {
	const path = `articles/${id}.md`;
	expect(await problemsOf(stories('articles/ok.md', path))).toEqual([
		`${inOneLine(path)} ${message}`,
	]);
});

test.each([
	['authors/Jane Doe.md', 'is never found by that name; rename it to jane-doe.md'],
	['authors/desk/jane.md', 'is never found by that name; rename it to desk-jane.md'],
	['sections/World.md', 'is never found by that name; rename it to world.md'],
	['topics/!.md', 'is never found by that name; rename it to a-name.md'],
	['topics/a-z.md', 'has a name that the site itself uses; rename it'],
])('the profile %s is refused', async (path, message) => {
	const profile = storyFile(path.startsWith('authors') ? 'name: A' : 'title: A');
	expect(await problemsOf({ ...stories('articles/a.md'), [path]: profile })).toEqual([
		`${path} ${message}`,
	]);
});

test.each(['topics', 'authors'])(
	'a name among the %s that the site uses is refused',
	async (field) => {
		const files = { 'articles/a.md': storyFile(`title: A\n${field}: [B, A-Z]`) };
		expect(await problemsOf(files)).toEqual([
			`articles/a.md:3 ${field}: “A-Z” has an address that the site itself uses; choose another name`,
		]);
	},
);

test('a standing page in a folder is told where pages go', async () => {
	const files = { 'articles/a.md': storyFile(), 'pages/more/about.md': storyFile('title: About') };
	expect(await problemsOf(files)).toEqual([
		'pages/more/about.md is in a folder; put it right into pages/',
	]);
});

test('two files that describe one author are a problem', async () => {
	const files = {
		'articles/a.md': storyFile(),
		'authors/desk.md': storyFile('name: Desk'),
		'authors/desk/index.md': storyFile('name: Another desk'),
	};
	expect(await problemsOf(files)).toEqual([
		'authors/desk.md describes the same as authors/desk/index.md; keep one of the two',
	]);
});

test('a story that is wrong in itself still holds its address', async () => {
	const files = {
		'articles/a.md': storyFile('title: A\npubDate: 2023-02-30'),
		'articles/A.md': storyFile('title: Another'),
	};
	const problems = await problemsOf(files);
	expect(problems).toContainEqual(expect.stringContaining('has the same address as'));
	expect(problems).toContainEqual(expect.stringContaining('2023-02-30'));
});
