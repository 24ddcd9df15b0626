import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../src/loader/read-text.ts';
import { aContentFolder, aFolder, problemsIn, storyFile } from '../helpers/content-folder.ts';
import { makePipe, makeSocket } from '../helpers/special-files.ts';

const OK = {
	'articles/ok.md': storyFile('title: Ok', '![A ferry](./x.jpg) and [minutes](x.pdf).'),
};

test.each([
	'articles/x.md',
	'articles/x/index.md',
	'articles/x.jpg',
	'articles/x.pdf',
	'articles/notes',
	'authors/x.md',
	'pages/x.md',
	'synonyms.txt',
	'_redirects',
])('a named pipe called %s is refused and never opened', async (path) => {
	const folder = aContentFolder(OK);
	makePipe(join(folder, path));
	expect(await problemsIn(folder)).toContain(`${path} is a named pipe and no file; remove it`);
});

test('a link to a named pipe is refused and never opened', async () => {
	const folder = aContentFolder(OK);
	makePipe(join(folder, 'pipe'));
	symlinkSync(join(folder, 'pipe'), join(folder, 'articles/x.md'));
	expect(await problemsIn(folder)).toEqual([
		'articles/x.md is a named pipe and no file; remove it',
		'pipe is a named pipe and no file; remove it',
	]);
});

test('a socket and a link to a device are refused', async () => {
	const folder = aContentFolder(OK);
	await makeSocket(join(folder, 'articles/s.md'));
	symlinkSync('/dev/zero', join(folder, 'articles/z.md'));
	expect(await problemsIn(folder)).toEqual([
		'articles/s.md is a socket and no file; remove it',
		'articles/z.md is a device and no file; remove it',
	]);
});

test('a file that has become a named pipe since it was listed is not waited for', () => {
	const folder = aFolder();
	makePipe(join(folder, 'x.md'));
	expect(readText(join(folder, 'x.md'))).toEqual({
		wrong: 'is a named pipe and no file; remove it',
	});
});

test('files that are served untouched are looked at too', async () => {
	const folder = aContentFolder(OK);
	const publicDir = aContentFolder({ 'robots.txt': '', 'a/b.txt': '' });
	makePipe(join(publicDir, 'a/x.jpg'));
	symlinkSync('..', join(publicDir, 'a/loop'));
	symlinkSync('nowhere', join(publicDir, 'a/lost'));
	symlinkSync('b.txt', join(publicDir, 'a/c.txt'));
	expect(
		(await problemsIn(folder, { publicDir })).map((line) => line.replace(`${publicDir}/`, '')),
	).toEqual([
		'a/loop is a link to a folder it is in itself; remove it',
		'a/lost is a link that leads nowhere; remove it or mend it',
		'a/x.jpg is a named pipe and no file; remove it',
	]);
});
