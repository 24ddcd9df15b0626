/** Calls of the operating system that Node has no function for. */
import { closeSync, openSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getSystemErrorName } from 'node:util';

type Koffi = typeof import('koffi');

/** Number of `renameat2` among Linux’s system calls, by processor; some C libraries have no function of this name. */
const RENAMEAT2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276 };
/** Paths are from the working folder (Linux, include/uapi/linux/fcntl.h). */
const AT_FDCWD = -100;
/** Two paths change places in one step (Linux, include/uapi/linux/fs.h). */
const RENAME_EXCHANGE = 2;
/** The same for `renamex_np` (macOS, sys/stdio.h). */
const RENAME_SWAP = 2;

/** What calls functions of the system's libraries; undefined where it has no build for this machine. */
function libraries(): Koffi | undefined {
	try {
		return createRequire(import.meta.url)('koffi') as Koffi;
	} catch {
		return undefined;
	}
}

/**
 * Has two folders of one disk change places in one step: whoever opens either path finds one or the
 * other, at any moment.
 * @returns whether it was done; Windows and some network disks have no such step.
 */
export function exchangeFolders(first: string, second: string): boolean {
	const koffi = libraries();
	if (!koffi) return false;
	const system = process.platform;
	try {
		const library = koffi.load(null);
		if (system === 'darwin') {
			const call = library.func('int renamex_np(const char *, const char *, unsigned int)');
			return call(first, second, RENAME_SWAP) === 0;
		}
		const number = system === 'linux' ? RENAMEAT2[process.arch] : undefined;
		if (number === undefined) return false;
		const call = library.func('long syscall(long, ...)');
		const place = ['int', AT_FDCWD, 'const char *'] as const;
		const flags = ['unsigned int', RENAME_EXCHANGE] as const;
		return call(number, ...place, first, ...place, second, ...flags) === 0;
	} catch {
		// A C library without these functions.
		return false;
	}
}

/**
 * Has the disk that a folder is on write all that it still holds back (`syncfs`).
 * @returns whether it was done; only Linux has this call.
 * @throws if the disk could not write something.
 */
export function flushDisk(folder: string): boolean {
	const koffi = process.platform === 'linux' ? libraries() : undefined;
	if (!koffi) return false;
	const call = koffi.load(null).func('int syncfs(int)');
	const opened = openSync(folder, 'r');
	try {
		if (call(opened) === 0) return true;
		const code = getSystemErrorName(-koffi.errno());
		throw Object.assign(new Error(`${code}: the disk of ${folder} could not write`), { code });
	} finally {
		closeSync(opened);
	}
}
