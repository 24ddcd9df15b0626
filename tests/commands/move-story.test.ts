import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { rememberAddresses } from '../../src/loader/addresses-file.ts';
import {
	aFolder,
	problemsIn,
	readFolder,
	storyFile,
	writeFiles,
} from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';
import { DRAWING } from '../helpers/render.ts';

const FILES = {
	'articles/2022/ferry.md': storyFile(
		'title: The ferry\nimage: {src: ferry.svg, alt: A ferry}',
		'See [the bridge](bridge.md), [the port](./port/) and ![it](ferry.svg).',
	),
	'articles/2022/ferry.svg': DRAWING,
	'articles/2022/bridge.md': storyFile(
		'title: The bridge\nrelated: [ferry.md]',
		'See [the ferry](ferry.md) and [again](/2022/ferry/).',
	),
	'articles/2022/port/index.md': storyFile(
		'title: The port',
		'![It](port.svg) by [it](../ferry.md)',
	),
	'articles/2022/port/port.svg': DRAWING,
	'pages/about.md': storyFile('title: About us'),
	'redirects.yaml': '/boat/: /2022/ferry/\n',
};

/** A content folder with these files and facts about its newspaper. */
function aNewspaper(files: Record<string, string> = {}): string {
	const folder = join(aFolder(), 'content');
	writeFiles(folder, {
		...FILES,
		...files,
		'site.yaml': 'name: A paper\ndescription: It is one.\nurl: https://paper.example\n',
	});
	return folder;
}

function move(contentDir: string, ...words: string[]) {
	const { status, stdout, stderr } = spawnSync('node', ['src/commands/move-story.ts', ...words], {
		env: { ...process.env, CONTENT_DIR: contentDir },
		encoding: 'utf8',
	});
	return { status, output: stdout + stderr };
}

const textOf = (folder: string, path: string) => readFileSync(join(folder, path), 'utf8');

test('a story that is moved is led to from its old address, and all that refers to it follows', async () => {
	const folder = aNewspaper();
	const { status, output } = move(
		folder,
		join(folder, 'articles/2022/ferry.md'),
		'2023/05/the-ferry',
	);
	expect({ status, output }).toEqual({
		status: 0,
		output: expect.stringContaining('/2022/ferry/ leads there.'),
	});
	expect(textOf(folder, 'articles/2023/05/the-ferry.md')).toBe(
		storyFile(
			'title: The ferry\nimage: {src: ../../2022/ferry.svg, alt: A ferry}\naliases: [/2022/ferry/]',
			'See [the bridge](../../2022/bridge.md), [the port](/2022/port/) and ![it](../../2022/ferry.svg).',
		),
	);
	expect(textOf(folder, 'articles/2022/bridge.md')).toBe(
		storyFile(
			'title: The bridge\nrelated: [/2023/05/the-ferry/]',
			'See [the ferry](/2023/05/the-ferry/) and [again](/2023/05/the-ferry/).',
		),
	);
	expect(textOf(folder, 'redirects.yaml')).toBe('/boat/: /2023/05/the-ferry/\n');
	const { problems, warnings } = await readFolder(folder);
	expect({ problems, warnings }).toEqual({ problems: [], warnings: [] });
});

test('a story in a folder of its own is moved with all that is in it', async () => {
	const folder = aNewspaper();
	expect(move(folder, '/2022/port/', '2023/port').status).toBe(0);
	expect(filesIn(folder).filter((path) => path.includes('port'))).toEqual([
		'articles/2023/port/index.md',
		'articles/2023/port/port.svg',
	]);
	expect(textOf(folder, 'articles/2023/port/index.md')).toContain(
		'![It](port.svg) by [it](../../2022/ferry.md)',
	);
	expect(await problemsIn(folder)).toEqual([]);
});

test('a draft that nobody has had leaves no address', () => {
	const folder = aNewspaper({ 'articles/later.md': storyFile('title: Later\ndraft: true') });
	expect(move(folder, 'later', '2024/later').status).toBe(0);
	expect(textOf(folder, 'articles/2024/later.md')).not.toContain('aliases');
	rememberAddresses(folder, [{ address: '/2024/later/', title: 'Later', words: '' }]);
	expect(move(folder, '2024/later', 'later').status).toBe(0);
	expect(textOf(folder, 'articles/later.md')).toContain('aliases: [/2024/later/]');
});

test.each([
	['where there is another', ['2022/ferry', '2022/bridge'], 'bridge.md is there already.'],
	[
		'to an address of the site itself',
		['2022/ferry', 'topics/ferry'],
		'belongs to the site itself',
	],
	[
		'that is not there',
		['2022/fery', '2022/boat'],
		'there is no story “2022/fery”; did you mean /2022/ferry/?',
	],
	['where it cannot be', ['about', 'us/about'], 'is in a folder; put it right into pages/'],
])('a story %s is not moved, and everything stays as it was', (_, words, said) => {
	const folder = aNewspaper();
	const before = filesIn(folder).map((path) => [path, textOf(folder, path)]);
	const { status, output } = move(folder, ...words);
	expect({ status, output }).toEqual({ status: 1, output: expect.stringContaining(said) });
	expect(filesIn(folder).map((path) => [path, textOf(folder, path)])).toEqual(before);
});
