import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import {
	aContentFolder,
	aStore,
	problemsIn,
	problemsOf,
	readFolder,
	storyFile,
	warningsOf,
	writeFiles,
} from '../helpers/content-folder.ts';

const linkTo = (address: string) => storyFile('title: A', `Read [this](${address}).`);

/** A folder of one story with a link, and files beside it. */
const aStoryLinking = (address: string, files: Record<string, string> = {}) => ({
	'articles/2022/a.md': linkTo(address),
	...files,
});

test('a file beside a story is published with it, also one that other stories link to', async () => {
	const folder = aContentFolder({
		...aStoryLinking('minutes.pdf', { 'articles/2022/minutes.pdf': 'x'.repeat(3000) }),
		'articles/b.md': linkTo('2022/minutes.pdf'),
	});
	const { articles, problems, warnings, bodyOf } = await readFolder(folder);
	expect([problems, warnings]).toEqual([[], []]);
	for (const { id, data } of articles) {
		expect(data.attachments).toEqual([
			{
				label: 'PDF',
				path: 'articles/2022/minutes.pdf',
				size: 3000,
				url: '/media/articles/2022/minutes.pdf',
				version: expect.any(String),
			},
		]);
		expect(bodyOf(id).html).toContain('href="/media/articles/2022/minutes.pdf"');
	}
});

test('a file whose name a Mac wrote is served under one address, and found on its disk', async () => {
	const folder = aContentFolder(
		aStoryLinking('%C3%A9t%C3%A9.csv', { 'articles/2022/e\u0301te\u0301.csv': 'x' }),
	);
	const { articles, problems } = await readFolder(folder);
	expect(problems).toEqual([]);
	expect(articles[0]?.data.attachments).toMatchObject([
		{
			path: 'articles/2022/e\u0301te\u0301.csv',
			url: '/media/articles/2022/%C3%A9t%C3%A9.csv',
		},
	]);
});

test.each([
	['gone.pdf', 'the file “gone.pdf” is not there; put it beside the story or mend the link'],
	[
		'../../../gone.pdf',
		'the file “../../../gone.pdf” is not there; put it beside the story or mend the link',
	],
])('a link to %s is an error where files lie beside the story', async (address, message) => {
	expect(await problemsOf(aStoryLinking(address, { 'articles/2022/other.csv': 'x' }))).toEqual([
		`articles/2022/a.md:5 ${message}`,
	]);
});

test('a link to a file of a kind that is not published is an error that says which are', async () => {
	expect(await problemsOf(aStoryLinking('run.exe', { 'articles/2022/run.exe': 'x' }))).toEqual([
		expect.stringMatching(
			/^articles\/2022\/a\.md:5 the file “run\.exe” is of no kind that is published; use pdf csv .*vtt$/,
		),
	]);
});

test.each([{}, { 'articles/2022/b.md': storyFile() }, { 'articles/2022/.DS_Store': 'x' }])(
	'where only texts came (%j), a link to a file is told of once for all and stops nothing',
	async (files) => {
		const warnings = await warningsOf(aStoryLinking('gone.pdf', files));
		expect(warnings).toEqual([
			'Links to a file that is not there: 1 in 1 file; their words stay; put the file beside the story or take the link off',
			'articles/2022/a.md:5  “gone.pdf”',
		]);
	},
);

test('a link to a folder, or to an ending no file has, is left to the check of addresses', async () => {
	const folder = aContentFolder(aStoryLinking('v1.2'));
	mkdirSync(join(folder, 'articles/2022/v1.2'));
	expect(await problemsIn(folder)).toEqual([]);
	expect(await problemsOf(aStoryLinking('a.example'))).toEqual([]);
});

test('a file that comes later is found, though the story is as before', async () => {
	const folder = aContentFolder(aStoryLinking('minutes.pdf'));
	const store = aStore();
	expect((await readFolder(folder, { store })).warnings).toHaveLength(1);
	writeFiles(folder, { 'articles/2022/minutes.pdf': 'x' });
	const { warnings, articles } = await readFolder(folder, { store });
	expect(warnings).toEqual([]);
	expect(articles[0]?.data.attachments).toHaveLength(1);
});
