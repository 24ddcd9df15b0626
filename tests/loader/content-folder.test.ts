import { mkdirSync, renameSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { listContent } from '../../src/loader/content-folder.ts';
import {
	aContentFolder,
	aFolder,
	problemsIn,
	problemsOf,
	readFolder,
	storyFile,
	warningsOf,
	writeFiles,
} from '../helpers/content-folder.ts';

const OK = { 'articles/ok.md': storyFile() };

test('every Markdown file of the five folders is listed by kind and path', async () => {
	const paths = [
		'articles/2022/10/24/b.md',
		'articles/a.md',
		'authors/c.md',
		'pages/d.md',
		'sections/e.md',
		'topics/日本.md',
	];
	const folder = aContentFolder(Object.fromEntries(paths.map((path) => [path, ''])));
	const { files, problems } = await listContent(folder);
	expect(files.map(({ kind, path }) => `${kind}/${path}`)).toEqual(paths);
	expect(problems).toEqual([]);
});

test.each([
	'articles/a.png',
	'articles/notes.txt',
	'README',
	'README.md',
	'LICENSE.md',
	'.git/HEAD.md',
	'articles/.draft.md',
	'articles/.obsidian/a.md',
	'import/log.json',
])('%s is left alone', async (path) => {
	expect(await problemsOf({ ...OK, [path]: '' })).toEqual([]);
});

test.each([
	'a.MD',
	'a.Md',
	'a.markdown',
	'a.MARKDOWN',
	'a.mdx',
	'a.mkd',
	'a.mdown',
	'a.mdwn',
	'a.qmd',
	'a.Rmd',
	'a.mdtext',
])('%s is not passed over in silence', async (name) => {
	expect(await problemsOf({ ...OK, [`articles/${name}`]: storyFile() })).toEqual([
		`articles/${name} would be passed over: stories end in “.md”; rename it`,
	]);
});

test.each(['a.md', 'Articles/a.md', 'stories/2022/a.md', 'drafts/articles/a.md'])(
	'%s, outside the folders that are read, is not passed over in silence',
	async (path) => {
		expect(await problemsOf({ ...OK, [path]: storyFile() })).toEqual([
			`${path} would be passed over: move it into articles/, authors/, sections/, topics/, pages/`,
		]);
	},
);

test.each([
	'articles/ferry.html',
	'articles/2022/FERRY.HTM',
	'articles/ferry.xhtml',
	'old/ferry.php',
	'articles/ferry.rst',
	'articles/ferry.adoc',
	'articles/ferry.textile',
])('%s, a page of an old site or a text of another language, is not passed over', async (path) => {
	expect(await problemsOf({ ...OK, [path]: '<p>Words.</p>' })).toEqual([
		`${path} would be passed over: write it as Markdown in a file that ends in “.md”`,
	]);
});

test.each([
	['articles/.ferry.md', 'articles/.ferry.md  “.ferry.md”'],
	['articles/.old/2021/ferry.html', 'articles/.old/2021/ferry.html  “.old”'],
	['.hidden/articles/ferry.markdown', '.hidden/articles/ferry.markdown  “.hidden”'],
])('the story %s, hidden by a dot, is told of and stops nothing', async (path, line) => {
	expect(await warningsOf({ ...OK, [path]: storyFile() })).toEqual([
		'Hidden files, which are passed over: 1 in 1 file; take the dot off their names to publish them',
		line,
	]);
});

test.each([
	'articles/._ferry.md',
	'.git/HEAD.md',
	'.gitignore',
	'.DS_Store',
	'articles/.obsidian/a.md',
	'.Trash-1000/files/a.md',
	'.vscode/notes.md',
	'articles/.ferry.png',
])('of %s, which no editor wrote or which is no story, nothing is told', async (path) => {
	expect(await warningsOf({ ...OK, [path]: '' })).toEqual([]);
});

test('a link that leads nowhere, or to itself, is a problem', async () => {
	const folder = aContentFolder(OK);
	symlinkSync('gone.md', join(folder, 'articles/a.md'));
	symlinkSync('b.md', join(folder, 'articles/b.md'));
	expect(await problemsIn(folder)).toEqual([
		'articles/a.md is a link that leads nowhere; remove it or mend it',
		'articles/b.md is a link that leads nowhere; remove it or mend it',
	]);
});

test('a link to a folder is a problem, also one that leads round in a circle', async () => {
	const folder = aContentFolder(OK);
	symlinkSync('.', join(folder, 'articles/loop'));
	symlinkSync(aFolder(), join(folder, 'topics'));
	const message = 'is a link to a folder, which is not followed; put the folder itself here';
	expect(await problemsIn(folder)).toEqual([`articles/loop ${message}`, `topics ${message}`]);
});

test('a folder that cannot be read is a problem, and the others are read all the same', async () => {
	const folder = aContentFolder({ ...OK, 'articles/z.md': 'no front matter' });
	// A path longer than the system opens stops even a user who may read everything.
	const half = Array(15).fill('x'.repeat(200)).join('/');
	const [top, bottom] = [join(folder, 'articles', half), join(folder, 'apart')];
	mkdirSync(top, { recursive: true });
	mkdirSync(join(bottom, half), { recursive: true });
	renameSync(bottom, join(top, 'apart'));
	const problems = await problemsIn(folder);
	renameSync(join(top, 'apart'), bottom);
	expect(problems).toEqual([
		expect.stringMatching(/^articles\/x+.* has a path of 410 characters/),
		expect.stringMatching(/^articles\/x+.* cannot be read \(ENAMETOOLONG\); mend its permissions$/),
		expect.stringContaining('articles/z.md:1 has no front matter'),
	]);
});

test.each([
	['is not there', 'content'],
	['is a file', 'file'],
])('a content folder that %s is a problem that names it', async (_, name) => {
	const path = join(aContentFolder({ file: '' }), name);
	expect(await problemsIn(path)).toEqual([
		`${path} is no folder; make it, or set CONTENT_DIR to the folder of your stories`,
	]);
});

test('files that may be stories are told of, unless a story leads to them', async () => {
	const told = await warningsOf({
		'articles/a.md': storyFile('title: A', 'See [the minutes](minutes.docx).'),
		'articles/minutes.docx': 'x',
		'articles/story.md.txt': 'x',
		'articles/noending': 'x',
		'articles/notes.text': 'x',
		'articles/old-site.xml': 'x',
		'articles/posts.json': 'x',
		'articles/map.png.bak': 'x',
	});
	expect(told.slice(1)).toEqual([
		'articles/noending  “noending”',
		'articles/notes.text  “notes.text”',
		'articles/old-site.xml  “old-site.xml”',
		'articles/posts.json  “posts.json”',
		'articles/story.md.txt  “story.md.txt”',
	]);
});

/** A content folder beside which another lies, `elsewhere`, with a story of its own. */
function besideElsewhere() {
	const both = aFolder();
	writeFiles(both, {
		'content/articles/ok.md': storyFile(),
		'content/.hidden/a.md': storyFile('title: Hidden'),
		'elsewhere/a.md': storyFile('title: Elsewhere'),
		'elsewhere/deep/synonyms.txt': 'ferry = boat',
	});
	return { folder: join(both, 'content'), elsewhere: join(both, 'elsewhere') };
}

const LEADS_OUT = 'is a link that leads out of the content folder; put the file itself here';

test.each(['articles', 'authors', 'sections', 'topics', 'pages'])(
	'a link in %s that leads out of the content folder is refused, and what it leads to is not read',
	async (kind) => {
		const { folder, elsewhere } = besideElsewhere();
		mkdirSync(join(folder, kind), { recursive: true });
		symlinkSync(join(elsewhere, 'a.md'), join(folder, kind, 'a.md'));
		symlinkSync('a.md', join(folder, kind, 'chain.md'));
		expect(await problemsIn(folder)).toEqual([
			`${kind}/a.md ${LEADS_OUT}`,
			`${kind}/chain.md ${LEADS_OUT}`,
		]);
		expect((await listContent(folder)).files.map(({ path }) => path)).toEqual(['ok.md']);
	},
);

test('a folder beside the content folder whose name begins as its does is outside it', async () => {
	const { folder } = besideElsewhere();
	writeFiles(`${folder}-old`, { 'a.md': storyFile() });
	symlinkSync(join(`${folder}-old`, 'a.md'), join(folder, 'articles/a.md'));
	expect(await problemsIn(folder)).toEqual([`articles/a.md ${LEADS_OUT}`]);
});

test('synonyms are not taken from outside the content folder', async () => {
	const { folder, elsewhere } = besideElsewhere();
	symlinkSync(join(elsewhere, 'deep/synonyms.txt'), join(folder, 'synonyms.txt'));
	expect(await problemsIn(folder)).toEqual([`synonyms.txt ${LEADS_OUT}`]);
});

test('no story is published twice by a link', async () => {
	const { folder } = besideElsewhere();
	symlinkSync('ok.md', join(folder, 'articles/twice.md'));
	symlinkSync('../.hidden/a.md', join(folder, 'articles/x.md'));
	symlinkSync('../.hidden/a.md', join(folder, 'articles/y.md'));
	expect(await problemsIn(folder)).toEqual([
		'articles/twice.md is a link to what is published as articles/ok.md already; keep one of the two',
		'articles/y.md is a link to what is published as articles/x.md already; keep one of the two',
	]);
});

test('links in a circle lead nowhere', async () => {
	const { folder } = besideElsewhere();
	symlinkSync('b.md', join(folder, 'articles/a.md'));
	symlinkSync('a.md', join(folder, 'articles/b.md'));
	symlinkSync('.', join(folder, 'articles/loop'));
	expect(await problemsIn(folder)).toEqual([
		'articles/a.md is a link that leads nowhere; remove it or mend it',
		'articles/b.md is a link that leads nowhere; remove it or mend it',
		'articles/loop is a link to a folder, which is not followed; put the folder itself here',
	]);
});

test('a link to a text within the content folder is a story', async () => {
	const { folder } = besideElsewhere();
	symlinkSync('../.hidden/a.md', join(folder, 'articles/a.md'));
	const { articles, problems } = await readFolder(folder);
	expect(problems).toEqual([]);
	expect(articles.map(({ data }) => data.title)).toEqual(['Hidden', 'A headline']);
});

test.each([
	['articles/2020/con.md', 'con.md'],
	['articles/aux/a.md', 'aux'],
	['articles/Nul.tar.gz', 'Nul.tar.gz'],
	['topics/Nul', 'Nul'],
])('%s is refused, since Windows has a device in the place of its name', async (path, name) => {
	const problems = await problemsOf({ ...OK, [path]: storyFile() });
	expect(problems).toEqual([expect.stringContaining('has a name that Windows keeps for a device')]);
	expect(problems[0]).toContain(name);
});

test('a folder that is not read may hold any names', async () => {
	const tool = { 'node_modules/aux.js': '', 'node_modules/A.js': '', 'node_modules/a.js': '' };
	expect(await problemsOf({ ...OK, ...tool })).toEqual([]);
});

test('pictures that are one file on other systems are told of', async () => {
	const pictures = { 'articles/Photo.JPG': 'a', 'articles/photo.jpg': 'b' };
	expect(await problemsOf({ ...OK, ...pictures })).toEqual([
		expect.stringMatching(/photo\.jpg differs from Photo\.JPG in no more than letter case/),
	]);
});

test('a path that Windows may not hold is refused with its length', async () => {
	const deep = `articles/${'a-long-folder/'.repeat(16)}a-story.md`;
	expect(await problemsOf({ ...OK, [deep]: storyFile() })).toEqual([
		expect.stringContaining(`has a path of ${deep.length} characters`),
	]);
});

test.each([
	['section: Con', 'section: “Con” would have a folder called con'],
	['topics: [Ships, AUX]', 'topics: “AUX” would have a folder called aux'],
	['authors: [Nul]', 'authors: “Nul” would have a folder called nul'],
	['series: {name: "Com 1"}', undefined],
	['series: {name: COM1}', 'series: “COM1” would have a folder called com1'],
])('of %s, a page that Windows cannot hold is told', async (fields, wrong) => {
	const files = { 'articles/a.md': storyFile(`title: A\n${fields}`) };
	expect(await problemsOf(files)).toEqual(wrong ? [expect.stringContaining(wrong)] : []);
});
