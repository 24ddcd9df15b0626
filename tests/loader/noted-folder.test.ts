import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readNote, writeNote } from '../../src/loader/noted-folder.ts';
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

/** A folder with a file in it and its note, of which `read` tells what is damaged. */
function aNotedFolder() {
	const [folder, file] = [join(aFolder(), 'kept'), join(aFolder(), 'note')];
	writeFiles(folder, { 'a/b.txt': 'text' });
	writeNote(file, folder, { key: 'first', pages: 3 });
	const damaged: string[] = [];
	const read = (key: string) => readNote(file, folder, key, (path) => void damaged.push(path));
	return { folder, file, damaged, read };
}

test('what is noted of a folder is read as it was written', () => {
	const { read, damaged } = aNotedFolder();
	expect(read('first')).toEqual({ key: 'first', pages: 3 });
	expect(damaged).toEqual([]);
});

test('a folder of something else, or none, has no note, and nobody is told', () => {
	const { read, folder, damaged } = aNotedFolder();
	expect(read('second')).toBeUndefined();
	rmSync(folder, { recursive: true });
	expect(read('first')).toBeUndefined();
	expect(damaged).toEqual([]);
});

test.each<[string, (folder: string) => void]>([
	['is other than it was', (folder) => writeFileSync(join(folder, 'a/b.txt'), 'TEXT')],
	['is new', (folder) => writeFileSync(join(folder, 'c.txt'), '')],
	['is gone', (folder) => rmSync(join(folder, 'a/b.txt'))],
])('a folder in which a file %s is damaged', (_, change) => {
	const { read, folder, damaged } = aNotedFolder();
	change(folder);
	expect(read('first')).toBeUndefined();
	expect(damaged).toEqual([folder]);
});

test('a note that was changed is damaged', () => {
	const { read, file, damaged } = aNotedFolder();
	writeFileSync(file, '{"key":"first"}');
	expect(read('first')).toBeUndefined();
	expect(damaged).toEqual([file]);
});

test('a folder in which a link or a pipe has taken a place is damaged, and nothing waits for it', () => {
	for (const put of [
		(path: string) => symlinkSync('/dev/zero', path),
		(path: string) => void spawnSync('mkfifo', [path]),
		(path: string) => symlinkSync('..', path),
	]) {
		const { read, folder, damaged } = aNotedFolder();
		rmSync(join(folder, 'a/b.txt'));
		put(join(folder, 'a/b.txt'));
		expect(read('first')).toBeUndefined();
		expect(damaged).toEqual([folder]);
	}
});
