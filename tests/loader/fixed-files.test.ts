import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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
const among = (files: Record<string, string | Uint8Array>) => problemsOf({ ...OK, ...files });

test('files are published as they are, in order of path', async () => {
	const folder = aContentFolder({
		...OK,
		'files/report.pdf': 'x'.repeat(2000),
		'files/2022/Été 2.csv': 'a,b',
		'files/.DS_Store': '',
	});
	const { files, problems, warnings } = await readFolder(folder);
	expect([problems, warnings]).toEqual([[], []]);
	expect(files).toEqual([
		{
			label: 'CSV',
			path: 'files/2022/Été 2.csv',
			size: 3,
			url: '/files/2022/%C3%89t%C3%A9%202.csv',
			version: expect.any(String),
		},
		expect.objectContaining({ path: 'files/report.pdf', size: 2000, url: '/files/report.pdf' }),
	]);
});

test.each([
	['files/a.html', '<p>', 'is of no kind that is published as it is; use pdf csv'],
	['files/a.svg', '<svg/>', 'is a picture, which would be published with all that cameras note'],
	['files/a.jpg', 'x', 'put it beside the story that shows it'],
	['files/a.js', 'x', 'is of no kind that is published as it is'],
	['files/a', 'x', 'is of no kind that is published as it is'],
	['files/a.md', storyFile(), 'is Markdown, of which files/ makes no page; move it into articles/'],
	['files/a.pdf', '<!doctype html><script>', 'is HTML or XML inside, which a browser could run'],
	['files/a.kml', '<!DOCTYPE x>', 'holds more than places'],
	['files/a?.pdf', 'x', 'has "?" in its path'],
	['files/ a.pdf', 'x', 'starts or ends with a space'],
	['files/NUL.pdf', 'x', 'has a name that Windows keeps for a device'],
	['files/con/a.pdf', 'x', 'has a name that Windows keeps for a device'],
	[`files/${'a/'.repeat(100)}${'b'.repeat(60)}.pdf`, 'x', 'of which Windows may hold no more than'],
	['files/Entwürfe/a.pdf', 'x', 'has “Entwürfe” in its path; rename that to “_Entwürfe”'],
	['files/Budget (DRAFT).pdf', 'x', 'rename that to “_Budget (DRAFT).pdf” to keep it back'],
	['files', 'x', 'is no folder'],
	['Files/a.pdf', 'x', 'would be passed over; rename it to files'],
])('%s is told', async (path, content, told) => {
	expect(await among({ [path]: content })).toEqual([expect.stringContaining(told)]);
});

test('files that are one on some systems are told, in folders of other case too', async () => {
	expect(await among({ 'files/A/b.pdf': 'x', 'files/a/B.pdf': 'x' })).toEqual([
		expect.stringMatching(
			/^files\/a\/B\.pdf differs from files\/A\/b\.pdf in no more than letter case/,
		),
	]);
});

test('links are followed within the folder alone', async () => {
	const folder = aContentFolder({ ...OK, 'files/a.pdf': 'x', 'b.pdf': 'x' });
	const outside = aFolder();
	writeFiles(outside, { 'c.pdf': 'x' });
	symlinkSync(join(folder, 'b.pdf'), join(folder, 'files/b.pdf'));
	symlinkSync(join(outside, 'c.pdf'), join(folder, 'files/c.pdf'));
	symlinkSync(join(folder, 'gone.pdf'), join(folder, 'files/d.pdf'));
	mkdirSync(join(folder, 'more'));
	symlinkSync(join(folder, 'more'), join(folder, 'files/e'));
	expect(await problemsIn(folder)).toEqual([
		expect.stringMatching(/^files\/c\.pdf is a link that leads out of the content folder/),
		expect.stringMatching(/^files\/d\.pdf is a link that leads nowhere/),
		expect.stringMatching(/^files\/e is a link to a folder/),
	]);
});

test('a file of the public folder has its address', async () => {
	const folder = aContentFolder({ ...OK, 'files/a.pdf': 'x', 'public/files/a.pdf': 'y' });
	expect(await problemsIn(folder, { publicDir: join(folder, 'public') })).toEqual([
		'files/a.pdf has the address of public/files/a.pdf; keep one of the two',
	]);
});

test('a page or story cannot take the folder', async () => {
	expect(await problemsOf({ ...OK, 'pages/files.md': storyFile() })).toEqual([
		expect.stringContaining('/files/ belongs to the site itself'),
	]);
});

test('links lead to files by address or by path, and are told of where there is none', async () => {
	const body = '[a](/files/a%20b.pdf) [b](../files/a%20b.pdf) [c](/files/gone.pdf) [d](/files/)';
	const files = { 'articles/ok.md': storyFile('title: A', body), 'files/a b.pdf': 'x' };
	const folder = aContentFolder(files);
	const { articles, bodyOf } = await readFolder(folder);
	expect(bodyOf(articles[0]?.id ?? '').html.split('href="/files/a%20b.pdf"')).toHaveLength(3);
	expect(await warningsOf(files)).toEqual([
		expect.stringContaining('Links within the site that lead nowhere: 2 in 1 file'),
		expect.stringContaining('“/files/gone.pdf”, “/files/”'),
	]);
});

test('files and folders that begin with an underscore are kept back, as stories are', async () => {
	const files = { 'files/_old/a.pdf': 'x', 'files/_b.html': '<p>', 'files/c.pdf': 'x' };
	const read = await readFolder(aContentFolder({ ...OK, ...files }));
	expect(read.problems).toEqual([]);
	expect(read.files.map(({ path }) => path)).toEqual(['files/c.pdf']);
});

test('a hidden file is told of', async () => {
	expect(await warningsOf({ ...OK, 'files/.secret.pdf': 'x' })).toEqual([
		expect.stringContaining('Hidden files'),
		expect.stringContaining('files/.secret.pdf'),
	]);
});
