import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { relative } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { filesBelow, fingerprint } from '../../src/loader/fingerprint.ts';
import { aContentFolder } from '../helpers/content-folder.ts';

/** A folder of code, and what stands for it; paths are those of a project, which the folder is not in. */
function someCode() {
	const folder = aContentFolder({ 'src/a.ts': 'one', 'src/room/b.ts': 'two', 'lock.json': '{}' });
	const below = relative('.', folder);
	return { folder, print: () => fingerprint([`${below}/src`, `${below}/lock.json`]) };
}

test('the same files have the same fingerprint', () => {
	const { print } = someCode();
	expect(print()).toBe(print());
});

test.each<[string, (folder: string) => void]>([
	['changed', (folder) => writeFileSync(`${folder}/src/room/b.ts`, 'owt')],
	['added', (folder) => writeFileSync(`${folder}/src/c.ts`, '')],
	['deleted', (folder) => rmSync(`${folder}/src/a.ts`)],
	['renamed', (folder) => renameSync(`${folder}/src/a.ts`, `${folder}/src/c.ts`)],
	['moved', (folder) => renameSync(`${folder}/src/a.ts`, `${folder}/src/room/a.ts`)],
	['named outright and deleted', (folder) => rmSync(`${folder}/lock.json`)],
])('the fingerprint is another when a file is %s', (_, change) => {
	const { folder, print } = someCode();
	const before = print();
	change(folder);
	expect(print()).not.toBe(before);
});

test('two files that change places have another fingerprint', () => {
	const { folder, print } = someCode();
	const before = print();
	writeFileSync(`${folder}/src/a.ts`, 'two');
	writeFileSync(`${folder}/src/room/b.ts`, 'one');
	expect(print()).not.toBe(before);
});

test('the fingerprint is another for another version of Node', () => {
	const { print } = someCode();
	const before = print();
	const version = vi.spyOn(process, 'version', 'get').mockReturnValue('v99.0.0');
	onTestFinished(() => version.mockRestore());
	expect(print()).not.toBe(before);
});

test('files below a folder come in order of their paths, folders themselves do not', () => {
	const { folder } = someCode();
	mkdirSync(`${folder}/src/empty`);
	const names = filesBelow(folder).map((file) => file.slice(folder.length + 1));
	expect(names).toEqual(['lock.json', 'src/a.ts', 'src/room/b.ts']);
	expect(filesBelow(`${folder}/nothing`)).toEqual([]);
});
