/** All that a publication does to a disk, so that a test can end it after any step. */
import {
	closeSync,
	constants,
	copyFileSync,
	existsSync,
	fsyncSync,
	linkSync,
	mkdirSync,
	openSync,
	readdirSync,
	renameSync,
	rmSync,
	statSync,
	utimesSync,
} from 'node:fs';
import { join } from 'node:path';
import { exchangeFolders, flushDisk } from './system-calls.ts';

export interface Disk {
	exists(path: string): boolean;
	makeFolder(path: string): void;
	/** Puts a file in a second place, as a copy where it cannot be a link. @returns whether it is a link. */
	place(from: string, to: string): boolean;
	rename(from: string, to: string): void;
	/** Has two folders change places in one step. @returns whether it was done. */
	exchange(first: string, second: string): boolean;
	/** Waits until all files below a folder, and their names, would survive a loss of power. */
	flush(folder: string): void;
	/** Waits until the names in a folder would survive a loss of power. */
	flushNames(folder: string): void;
	remove(path: string): void;
}

/** What keeps a file from having a second name: another disk, one without links, or too many of them. */
const NO_LINK = new Set(['EXDEV', 'EPERM', 'ENOTSUP', 'ENOSYS', 'EMLINK', 'EINVAL']);

function place(from: string, to: string): boolean {
	try {
		linkSync(from, to);
		return true;
	} catch (error) {
		if (!NO_LINK.has((error as NodeJS.ErrnoException).code ?? '')) throw error;
		copyFileSync(from, to, constants.COPYFILE_FICLONE);
		const { atimeMs, mtimeMs } = statSync(from);
		// Whoever copies the site on goes by sizes and times.
		utimesSync(to, atimeMs / 1000, mtimeMs / 1000);
		return false;
	}
}

function flushOne(path: string): void {
	const opened = openSync(path, 'r');
	try {
		fsyncSync(opened);
	} catch (error) {
		// Windows flushes no folders, nor files that are opened for reading.
		if ((error as NodeJS.ErrnoException).code !== 'EPERM') throw error;
	} finally {
		closeSync(opened);
	}
}

/** File by file, and folder by folder after all that is in them. */
export function flushEach(folder: string): void {
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) flushEach(path);
		else if (entry.isFile()) flushOne(path);
	}
	flushOne(folder);
}

export const DISK: Disk = {
	exists: existsSync,
	makeFolder: (path) => void mkdirSync(path, { recursive: true }),
	place,
	rename: renameSync,
	exchange: exchangeFolders,
	flush: (folder) => {
		if (!flushDisk(folder)) flushEach(folder);
	},
	flushNames: flushOne,
	remove: (path) => rmSync(path, { recursive: true, force: true }),
};
