import { existsSync, readdirSync, readFileSync, statSync, symlinkSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { DISK, flushEach } from '../../../src/build/publication/disk.ts';
import { exchangeFolders, flushDisk } from '../../../src/build/publication/system-calls.ts';
import { aContentFolder, aFolder } from '../../helpers/content-folder.ts';

const hasLinuxCalls = process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);

/** How many files and folders were flushed, and are still open, and what the system says to each flush. */
const flushing = vi.hoisted(() => ({ count: 0, open: 0, error: '' }));

// A file that is named after an error of the system has no other name, for that reason.
vi.mock('node:fs', async (original) => {
	const fs = await original<typeof import('node:fs')>();
	return {
		...fs,
		linkSync: (from: string, to: string) => {
			const [code] = /E[A-Z]{2,}$/.exec(from) ?? [];
			if (!code) return fs.linkSync(from, to);
			throw Object.assign(new Error(code), { code });
		},
		openSync: (path: string, flags: string) => {
			flushing.open++;
			return fs.openSync(path, flags);
		},
		closeSync: (file: number) => {
			flushing.open--;
			fs.closeSync(file);
		},
		fsyncSync: (file: number) => {
			flushing.count++;
			const code = flushing.error;
			if (code) throw Object.assign(new Error(code), { code });
			fs.fsyncSync(file);
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

test('file by file, every file and every folder is flushed, and a disk that cannot is told of', () => {
	const folder = aContentFolder({ 'a/b/c.html': 'c', 'd.css': 'd' });
	symlinkSync('nowhere', join(folder, 'link'));
	Object.assign(flushing, { count: 0, open: 0 });
	flushEach(folder);
	expect(flushing).toMatchObject({ count: 5, open: 0 });
	onTestFinished(() => {
		flushing.error = '';
	});
	flushing.error = 'EIO';
	expect(() => flushEach(folder)).toThrow('EIO');
	expect(() => DISK.flushNames(folder)).toThrow('EIO');
	expect(flushing.open).toBe(0);
	// Windows says so of folders, which it keeps by itself.
	flushing.error = 'EPERM';
	expect(() => flushEach(folder)).not.toThrow();
});

test('a site is flushed with its whole disk where the system has a call for that, and else one by one', () => {
	const folder = aContentFolder({ 'a/b/c.html': 'c', 'd.css': 'd' });
	flushing.count = 0;
	DISK.flush(folder);
	expect(flushing.count).toBe(process.platform === 'linux' ? 0 : 5);
	const platform = vi.spyOn(process, 'platform', 'get').mockReturnValue('win32');
	onTestFinished(() => platform.mockRestore());
	flushing.count = 0;
	DISK.flush(folder);
	expect(flushing.count).toBe(5);
});

test('what is put on a disk can be taken off it again, whatever is in it', () => {
	const folder = aContentFolder({ 'a/b/c.html': 'c' });
	DISK.makeFolder(join(folder, 'd/e'));
	DISK.makeFolder(join(folder, 'd/e'));
	expect([DISK.exists(join(folder, 'd/e')), DISK.exists(join(folder, 'f'))]).toEqual([true, false]);
	for (const name of ['a', 'd', 'nothing']) DISK.remove(join(folder, name));
	expect(readdirSync(folder)).toEqual([]);
});

test('a file has two names on one disk', () => {
	const folder = aContentFolder({ a: 'text' });
	expect(DISK.place(join(folder, 'a'), join(folder, 'b'))).toBe(true);
	expect(statSync(join(folder, 'b')).ino).toBe(statSync(join(folder, 'a')).ino);
});

test.each(['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EINVAL'])(
	'a file that cannot have another name (%s) is copied, with its time',
	(code) => {
		const folder = aContentFolder({ [code]: 'text' });
		utimesSync(join(folder, code), 1e9, 1e9);
		expect(DISK.place(join(folder, code), join(folder, 'b'))).toBe(false);
		const { mtimeMs, atimeMs } = statSync(join(folder, 'b'));
		expect(mtimeMs).toBe(1e12);
		expect(atimeMs).toBeLessThan(Date.now() + 1000);
		expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('text');
	},
);

test('a disk that is broken is told of, and nothing is copied', () => {
	const folder = aContentFolder({ EIO: 'text' });
	expect(() => DISK.place(join(folder, 'EIO'), join(folder, 'b'))).toThrow('EIO');
	expect(existsSync(join(folder, 'b'))).toBe(false);
});

test('a file that is not there is told of, and not copied', () => {
	expect(() => DISK.place(join(aFolder(), 'a'), join(aFolder(), 'b'))).toThrow('ENOENT');
});
