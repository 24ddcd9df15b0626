import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemLine } from '../../src/domain/content/problem.ts';
import { addressesIn, rememberAddresses } from '../../src/loader/addresses-file.ts';
import { aContentFolder, readFolder, storyFile } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';

const FERRY = 'title: The ferry\ntopics: [Ships]\nsection: City';
const FILES = {
	'articles/ferry.md': storyFile(`${FERRY}\naliases: [/old/]`, 'It sails at ten.'),
	'articles/bridge.md': storyFile('title: The bridge\nauthors: [Ann Lee]', 'It is shut.'),
	'pages/about.md': storyFile('title: About us'),
	'redirects.yaml': '/untrue/: {gone: It was untrue.}\n',
};

const read = (folder: string) => readFolder(folder, { remembered: addressesIn(folder) });

/** A folder that was published once. */
async function aPublishedFolder() {
	const folder = aContentFolder(FILES);
	rememberAddresses(folder, (await read(folder)).addresses);
	return folder;
}

/** What is wrong with a folder, and what it is warned of. */
async function saidOf(folder: string) {
	const { problems, warnings } = await read(folder);
	return {
		problems: problems.map((each) => problemLine(each).replace(/^\S*(addresses\.txt:)\d+/, '$1')),
		warnings: warnings.flatMap(({ lines }) => lines),
	};
}

test('all addresses of a published folder are remembered in it', async () => {
	const folder = await aPublishedFolder();
	expect([...addressesIn(folder).addresses.keys()]).toEqual([
		'/about/',
		'/authors/ann-lee/',
		'/bridge/',
		'/ferry/',
		'/old/',
		'/sections/city/',
		'/topics/ships/',
		'/untrue/',
	]);
	expect(await saidOf(folder)).toEqual({ problems: [], warnings: [] });
});

test('a story that was moved is a problem, which its alias mends', async () => {
	const folder = await aPublishedFolder();
	const moved = join(folder, 'articles/the-bridge.md');
	renameSync(join(folder, 'articles/bridge.md'), moved);
	const { problems } = await saidOf(folder);
	expect(problems).toEqual([
		`addresses.txt: “/bridge/” was “The bridge”, which is at /the-bridge/ now; write “aliases: [/bridge/]” into ${moved}`,
	]);
	writeFileSync(
		moved,
		storyFile('title: The bridge\nauthors: [Ann Lee]\naliases: [/bridge/]', 'It is shut.'),
	);
	expect(await saidOf(folder)).toEqual({ problems: [], warnings: [] });
});

test.each<[string, string, string | undefined, string]>([
	['a story that is taken out', 'articles/bridge.md', undefined, '“/bridge/” was “The bridge”'],
	['a page that is taken out', 'pages/about.md', undefined, '“/about/” was “About us”'],
	[
		'a withdrawn page of which no more is said',
		'redirects.yaml',
		undefined,
		'“/untrue/” was “It was untrue.”',
	],
	[
		'an alias that is taken out',
		'articles/ferry.md',
		storyFile(FERRY, 'It sails at ten.'),
		'“/old/” was “The ferry”',
	],
	[
		'a story that is a draft again',
		'articles/bridge.md',
		storyFile('title: The bridge\ndraft: true\nauthors: [Ann Lee]'),
		'“/bridge/” was “The bridge”, which is a draft again',
	],
])('%s is a problem', async (_, file, text, said) => {
	const folder = await aPublishedFolder();
	if (text) writeFileSync(join(folder, file), text);
	else rmSync(join(folder, file));
	const { problems } = await saidOf(folder);
	expect(problems).toEqual([expect.stringContaining(`addresses.txt: ${said}`)]);
});

test('a story whose time is over is missed by nobody, and its lists are told of', async () => {
	const folder = await aPublishedFolder();
	writeFileSync(
		join(folder, 'articles/ferry.md'),
		storyFile(`${FERRY}\naliases: [/old/]\nexpiryDate: 2001-01-01`, 'It sailed at ten.'),
	);
	const { problems, warnings } = await saidOf(folder);
	expect(problems).toEqual([]);
	expect(warnings.join()).toContain('“/sections/city/”');
	expect(warnings.join()).toContain('“/topics/ships/”');
});

test('a line that is none is told', async () => {
	const folder = await aPublishedFolder();
	const file = join(folder, 'addresses.txt');
	writeFileSync(file, `${readFileSync(file, 'utf8')}=======\n`);
	expect((await saidOf(folder)).problems).toEqual([
		'addresses.txt: is no address; take the line out, or restore the file as a build wrote it',
	]);
});

test('what was published stays remembered beside what is added', async () => {
	const folder = await aPublishedFolder();
	const file = join(folder, 'addresses.txt');
	const before = readFileSync(file, 'utf8');
	rememberAddresses(folder, [{ address: '/new/', title: 'New', words: '' }]);
	expect(readFileSync(file, 'utf8')).toBe(before.replace('/old/', '/new/\t\tNew\n/old/'));
});

test('a site that has no address yet has none that is remembered', () => {
	const folder = aContentFolder(FILES);
	rememberAddresses(folder, []);
	expect(filesIn(folder)).not.toContain('addresses.txt');
});

test('what a build that was killed has left is no file of the folder', async () => {
	const folder = await aPublishedFolder();
	writeFileSync(join(folder, '.addresses.txt.part'), '/a');
	expect(await saidOf(folder)).toEqual({ problems: [], warnings: [] });
	rememberAddresses(folder, [{ address: '/new/', title: 'New', words: '' }]);
	expect(filesIn(folder).filter((path) => path.includes('part'))).toEqual([]);
});
