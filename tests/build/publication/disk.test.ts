import { existsSync, readFileSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { DISK, flushEach } from '../../../src/build/publication/disk.ts';
import { exchangeFolders, flushDisk } from '../../../src/build/publication/system-calls.ts';
import { aContentFolder, aFolder } from '../../helpers/content-folder.ts';

const hasLinuxCalls = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);

vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>();
	return {
		...fs,
		linkSync: (from: string, to: string) => {
			if (!from.includes('another-disk')) return fs.linkSync(from, to);
			throw Object.assign(new Error('EXDEV'), { code: 'EXDEV' });
		},
	};
});

test('two folders change places in one step where the system has one, and else stay', () => {
	const folder = aContentFolder({ 'a/old': '', 'b/new': '' });
	const done = exchangeFolders(join(folder, 'a'), join(folder, 'b'));
	expect(existsSync(join(folder, 'a/new'))).toBe(done);
	expect(existsSync(join(folder, 'b/old'))).toBe(done);
	if (hasLinuxCalls) expect(done).toBe(true);
});

test('what cannot change places stays as it is', () => {
	const folder = aContentFolder({ 'a/old': '' });
	expect(exchangeFolders(join(folder, 'a'), join(folder, 'nothing'))).toBe(false);
	expect(existsSync(join(folder, 'a/old'))).toBe(true);
});

test('a whole disk is flushed in one call on Linux, and file by file elsewhere', () => {
	const folder = aContentFolder({ 'a/b/c.html': 'c', 'd.css': 'd' });
	expect(flushDisk(folder)).toBe(process.platform === 'linux');
	expect(() => flushEach(folder)).not.toThrow();
	expect(() => flushEach(join(folder, 'nothing'))).toThrow('ENOENT');
});

test('a file has two names on one disk', () => {
	const folder = aContentFolder({ a: 'text' });
	expect(DISK.place(join(folder, 'a'), join(folder, 'b'))).toBe(true);
	expect(statSync(join(folder, 'b')).ino).toBe(statSync(join(folder, 'a')).ino);
});

test('a file that is on another disk is copied, with its time', () => {
	const folder = aContentFolder({ 'another-disk': 'text' });
	utimesSync(join(folder, 'another-disk'), 1e9, 1e9);
	expect(DISK.place(join(folder, 'another-disk'), join(folder, 'b'))).toBe(false);
	expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('text');
	expect(statSync(join(folder, 'b')).mtimeMs).toBe(1e12);
});

test('a file that is not there is told of, and not copied', () => {
	expect(() => DISK.place(join(aFolder(), 'a'), join(aFolder(), 'b'))).toThrow('ENOENT');
});
