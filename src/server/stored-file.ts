import {
	closeSync,
	constants,
	fstatSync,
	openSync,
	readSync,
	realpathSync,
	type Stats,
} from 'node:fs';
import { sep } from 'node:path';

/** A file as it was when it was asked for. */
export interface StoredFile {
	size: number;
	modified: Date;
	/** Stands for its content, in quotes as in the header. */
	etag: string;
	stat: Stats;
	/** All of it, or for a large file a descriptor that whoever has asked for it closes. */
	content: Buffer | number;
}

/** Bytes up to which a file is read at once, which takes less time than to wait for it. */
const AT_ONCE = 256 * 1024;
/** Where there is nothing, or nothing that may be read. */
const NOT_THERE = /^(ENOENT|ENOTDIR|ELOOP|ENAMETOOLONG|EACCES|EPERM|ENXIO|EINVAL)$/;
/** A pipe must not wait for somebody who writes to it. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** What `find` finds; undefined if there is nothing. @throws what else is wrong with the disk. */
export function ifThere<T>(find: () => T): T | undefined {
	try {
		return find();
	} catch (error) {
		if (NOT_THERE.test((error as NodeJS.ErrnoException).code ?? '')) return undefined;
		throw error;
	}
}

/** What tells files apart: any change gives one another time, or another file its place. */
const TOLD_BY = ['dev', 'ino', 'size', 'mtimeMs'] as const;

/** Whether two looks at the disk have seen the same content. */
export const isSame = (one: Stats, other: Stats): boolean =>
	TOLD_BY.every((name) => one[name] === other[name]);

const etagOf = (stat: Stats) => `"${TOLD_BY.map((name) => stat[name].toString(36)).join('-')}"`;

/**
 * Opens a file within a folder.
 * @returns `'folder'` for a folder; undefined for what is not there, is no file, or is elsewhere: links
 * that lead out of the folder are not followed.
 */
export function openStored(folder: string, path: string): StoredFile | 'folder' | undefined {
	const root = ifThere(() => realpathSync.native(folder));
	const file = ifThere(() => realpathSync.native(path));
	if (root === undefined || !file?.startsWith(root + sep)) return undefined;
	const fd = ifThere(() => openSync(file, READ));
	if (fd === undefined) return undefined;
	let isKept = false;
	try {
		const stat = fstatSync(fd);
		if (stat.isDirectory()) return 'folder';
		if (!stat.isFile()) return undefined;
		isKept = stat.size > AT_ONCE;
		const content = isKept ? fd : readWhole(fd, stat.size);
		const size = typeof content === 'number' ? stat.size : content.length;
		return { size, modified: stat.mtime, etag: etagOf(stat), stat, content };
	} finally {
		if (!isKept) closeSync(fd);
	}
}

/** The bytes of a file, fewer than its size if it has become shorter since. */
function readWhole(fd: number, size: number): Buffer {
	const bytes = Buffer.allocUnsafe(size);
	let read = 0;
	for (let more = -1; more !== 0 && read < size; read += more) {
		more = readSync(fd, bytes, read, size - read, read);
	}
	return bytes.subarray(0, read);
}

/** Ends what has been opened of a file of which nothing is sent. */
export function closeStored({ content }: StoredFile): void {
	if (typeof content === 'number') closeSync(content);
}
