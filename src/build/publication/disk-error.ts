import { getSystemErrorName } from 'node:util';

/** Codes of errors of the file system, each with what is wrong and what to do. */
const FAULTS: Record<string, string> = {
	ENOSPC: 'the disk is full; make room on it',
	EDQUOT: 'all the room that you may use on this disk is used; make some',
	EFBIG: 'a file would be larger than this system allows; raise the limit (ulimit -f)',
	EROFS: 'this disk can only be read; choose a folder on another',
	EACCES: 'this user may not write there; change the permissions, or choose another folder',
	EPERM: 'this user may not do that there; change the permissions, or choose another folder',
	EBUSY: 'it is in use, or a disk of its own is mounted there; choose a folder in it',
	ENOTDIR: 'a file is where a folder is to be; remove it, or choose another folder',
	EEXIST: 'something else is there already; remove it, or choose another folder',
	ENOTEMPTY: 'something else writes there at the same time; end it, and build again',
	EISDIR: 'a folder is where a file is to be; remove it, or choose another folder',
	ELOOP: 'links there lead to each other; remove them, or choose another folder',
	EXDEV: 'it is on another disk than its files; remove it, or choose another folder',
	EMFILE: 'too many files are open; raise the limit (ulimit -n)',
	ENFILE: 'too many files are open on this machine; end other programs',
	EIO: 'the disk reports that it is broken; check it',
};

/** Results of SQLite that say the same (sqlite.org/rescode.html): READONLY, IOERR, FULL, CANTOPEN. */
const OF_SQLITE: Record<number, string> = { 8: 'EROFS', 10: 'EIO', 13: 'ENOSPC', 14: 'EACCES' };

/** How programs in Rust, such as the compiler that Astro uses, tell of the system's errors. */
const OF_RUST = /\(os error (\d+)\)/;

/** The code of an error of the file system, whoever tells of it. */
function codeOf({ code, errcode = 0, message }: Error & { code?: string; errcode?: number }) {
	if (code === 'ERR_SQLITE_ERROR') return OF_SQLITE[errcode & 0xff];
	const [, number] = OF_RUST.exec(message) ?? [];
	return number ? getSystemErrorName(-Number(number)) : code;
}

/**
 * What the disk keeps a build from, as a sentence that says what to do; undefined of errors that
 * are none of the disk's.
 */
export function diskFault(error: unknown): string | undefined {
	const { path, dest, cause } = error as NodeJS.ErrnoException & { dest?: string };
	const name = codeOf(error as Error);
	const fault = FAULTS[name ?? ''];
	if (!fault) return cause instanceof Error ? diskFault(cause) : undefined;
	const place = dest ?? path;
	return `${place ? `${place} cannot be written (${name})` : `A file cannot be written (${name})`}: ${fault}.`;
}
