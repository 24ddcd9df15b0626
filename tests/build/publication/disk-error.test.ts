import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { expect, test } from 'vitest';
import { diskFault } from '../../../src/build/publication/disk-error.ts';
import { aFolder } from '../../helpers/content-folder.ts';

const errorOf = (act: () => void): Error => {
	try {
		act();
	} catch (error) {
		return error as Error;
	}
	throw new Error('Nothing was thrown.');
};
const coded = (code: string, more = {}) => Object.assign(new Error(code), { code, ...more });

test('what the disk refuses is told in one sentence: the file, what is wrong, what to do', () => {
	expect(diskFault(coded('ENOSPC', { path: '/site/a.html' }))).toBe(
		'/site/a.html cannot be written (ENOSPC): the disk is full; make room on it.',
	);
	expect(diskFault(coded('EBUSY', { path: '/next', dest: '/site' }))).toMatch(
		/^\/site cannot .*mounted/,
	);
	expect(diskFault(coded('EDQUOT'))).toMatch(
		/^A file cannot be written \(EDQUOT\): .*; make some\.$/,
	);
});

test.each([
	...['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM', 'EBUSY', 'ENOTDIR', 'EEXIST'],
	...['ENOTEMPTY', 'EISDIR', 'ELOOP', 'EXDEV', 'EMFILE', 'ENFILE', 'EIO'],
])('of %s it is told what is wrong, and what to do', (code) => {
	expect(diskFault(coded(code))).toMatch(
		new RegExp(`^A file cannot be written \\(${code}\\): [a-z].+; [a-z].+\\.$`),
	);
});

test('it is told wherever it stands among what caused an error', () => {
	const error = new Error('The index could not be built.', {
		cause: coded('EROFS', { path: '/x' }),
	});
	expect(diskFault(error)).toMatch(/^\/x cannot be written \(EROFS\)/);
});

test('a store on a full disk is told of as one', () => {
	const database = new DatabaseSync(join(aFolder(), 'full.sqlite'));
	database.exec('PRAGMA max_page_count = 2; CREATE TABLE t (x)');
	const error = errorOf(() => database.prepare('INSERT INTO t VALUES (?)').run('x'.repeat(99_999)));
	expect(diskFault(error)).toBe(
		'A file cannot be written (ENOSPC): the disk is full; make room on it.',
	);
});

test.each([
	[8, 'EROFS'],
	[10, 'EIO'],
	[13, 'ENOSPC'],
	[14, 'EACCES'],
	[10 + (3 << 8), 'EIO'],
])('the result %i of a store is told of as %s', (errcode, code) => {
	expect(diskFault(coded('ERR_SQLITE_ERROR', { errcode }))).toContain(`(${code})`);
});

test('a store that cannot be read for another reason than the disk is left as it is', () => {
	expect(diskFault(coded('ERR_SQLITE_ERROR', { errcode: 1 }))).toBeUndefined();
	expect(diskFault(coded('ERR_SQLITE_ERROR'))).toBeUndefined();
});

test('a compiler that tells of a full disk in its own words is understood', () => {
	const error = new Error('Something went wrong.\nNo space left on device (os error 28)');
	expect(diskFault(Object.assign(error, { code: 'UNHANDLEABLE_ERROR' }))).toBe(
		'A file cannot be written (ENOSPC): the disk is full; make room on it.',
	);
});

test('an error that is none of the disk’s is left as it is', () => {
	expect(diskFault(new Error('No page.'))).toBeUndefined();
	expect(diskFault(errorOf(() => writeFileSync(join(aFolder(), 'a', 'b'), '')))).toBeUndefined();
});

test('what stands in the way of a file or folder is told with its place', () => {
	const folder = aFolder();
	expect(diskFault(errorOf(() => mkdirSync(folder)))).toBe(
		`${folder} cannot be written (EEXIST): something else is there already; remove it, or choose another folder.`,
	);
	const file = join(folder, 'file');
	writeFileSync(file, '');
	expect(diskFault(errorOf(() => mkdirSync(join(file, 'inner'))))).toMatch(
		/ENOTDIR.*a file is where a folder/,
	);
});
