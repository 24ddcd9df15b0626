import { realpathSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { fileBeside } from '../../src/loader/file-beside.ts';
import { pathFinder } from '../../src/loader/path-on-disk.ts';
import { aContentFolder } from '../helpers/content-folder.ts';

/** A content folder with files beside a story, and elsewhere. */
const aFolderWithFiles = () =>
	aContentFolder({
		'articles/2022/ferry.md': '',
		'articles/2022/tides.pdf': 'x',
		'articles/2022/tide table.pdf': 'x',
		'articles/2022/100%.pdf': 'x',
		'articles/2022/e\u0301te\u0301.pdf': 'x',
		'shared/map.pdf': 'x',
	});

/** What an address in that folder's story means. */
const besideFerry = (folder: string, address: string) =>
	fileBeside(folder, address, join(folder, 'articles/2022/ferry.md'), pathFinder());

test.each([
	['tides.pdf', 'articles/2022/tides.pdf'],
	['./tides.pdf?v=1#page=2', 'articles/2022/tides.pdf'],
	['tide%20table.pdf', 'articles/2022/tide table.pdf'],
	['tide table.pdf', 'articles/2022/tide table.pdf'],
	['%C3%A9t%C3%A9.pdf', 'articles/2022/e\u0301te\u0301.pdf'],
	['../../shared/map.pdf', 'shared/map.pdf'],
])('%s means the file %s', async (address, path) => {
	const folder = aFolderWithFiles();
	const root = realpathSync(folder);
	const url = `/media/${encodeURI(path.normalize('NFC'))}`;
	expect(await besideFerry(folder, address)).toEqual({ file: join(root, path), path, url });
});

test.each([
	['100%.pdf', { sign: '%' }],
	['gone.pdf', { missing: 'articles/2022/gone.pdf' }],
	['../gone/a.pdf', { missing: 'articles/gone/a.pdf' }],
	['../../../gone.pdf', { outside: true }],
	['../../../../../../../../etc/hosts', { outside: true }],
	['..%2F..%2F..%2Fgone.pdf', { outside: true }],
])('%s means no file: %j', async (address, none) => {
	expect(await besideFerry(aFolderWithFiles(), address)).toEqual(none);
});

test('a link that leads outside the content folder means no file', async () => {
	const elsewhere = aContentFolder({ 'secret.pdf': 'x' });
	const folder = aFolderWithFiles();
	symlinkSync(join(elsewhere, 'secret.pdf'), join(folder, 'articles/2022/open.pdf'));
	expect(await besideFerry(folder, 'open.pdf')).toEqual({ outside: true });
});
