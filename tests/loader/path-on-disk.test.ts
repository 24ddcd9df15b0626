import { join } from 'node:path';
import { expect, test } from 'vitest';
import { pathFinder } from '../../src/loader/path-on-disk.ts';
import { aContentFolder } from '../helpers/content-folder.ts';

/** A name as a Mac writes it, and as others do. */
const [MAC, OTHERS] = ['re\u0301gate', 'r\u00E9gate'];

test.each([
	['a folder and a file', `${MAC}/${MAC}.txt`, `${OTHERS}/${OTHERS}.txt`],
	['a folder', `${MAC}/a.txt`, `${OTHERS}/a.txt`],
	['the other way round', `${OTHERS}/a.txt`, `${MAC}/a.txt`],
	['a name in one spelling', 'a/b.txt', 'a/b.txt'],
	['Korean syllables', '\u1112\u1161\u11AB.txt', '한.txt'],
])('%s: %j is found by %j', async (_, onDisk, wanted) => {
	const folder = aContentFolder({ [onDisk]: 'x', 'other/c.txt': 'x' });
	expect(await pathFinder()(join(folder, wanted))).toBe(join(folder, onDisk));
});

test.each(['gone.txt', 'a/gone.txt', 'gone/b.txt', 'a/b.txt/c', 'A/b.txt', 'regate.txt'])(
	'there is nothing at %s',
	async (wanted) => {
		const folder = aContentFolder({ 'a/b.txt': 'x', [`${MAC}.txt`]: 'x' });
		expect(await pathFinder()(join(folder, wanted))).toBeUndefined();
	},
);

test('of two files whose names are spelled both ways, each is found by its own', async () => {
	const folder = aContentFolder({ [MAC]: 'x', [OTHERS]: 'x' });
	for (const name of [MAC, OTHERS]) {
		expect(await pathFinder()(join(folder, name))).toBe(join(folder, name));
	}
});
