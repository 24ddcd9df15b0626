import { closeSync, constants, fstatSync, lstatSync, openSync, readSync, statSync } from 'node:fs';
import { digestOf } from './digest.ts';
import { wrongKind } from './special-files.ts';
import { STORY_LIMITS } from './story-limits.ts';

const tooLong = (bytes: number, most: number) => {
	const size = (bytes / 1e6).toFixed(1);
	const what = most === STORY_LIMITS.fileBytes ? 'split it, a story may have' : 'it may have';
	return `is ${size} MB long; ${what} ${most / 1e6} MB`;
};

/** What a file that has been opened holds, if it is no longer than it may be. */
function bytesOf(descriptor: number, most: number): Buffer | { wrong: string } {
	const stats = fstatSync(descriptor);
	if (!stats.isFile()) return { wrong: wrongKind(stats) ?? 'is a folder and no file; rename it' };
	if (stats.size > most) return { wrong: tooLong(stats.size, most) };
	const bytes = Buffer.alloc(stats.size + 1);
	let length = 0;
	for (let read = 1; read > 0 && length < bytes.length; length += read) {
		read = readSync(descriptor, bytes, length, bytes.length - length, null);
	}
	const { size, mtimeMs } = fstatSync(descriptor);
	if (length !== stats.size || size !== stats.size || mtimeMs !== stats.mtimeMs) {
		return { wrong: 'was changed while it was read; build again when nobody writes to it' };
	}
	return bytes.subarray(0, length);
}

/**
 * The bytes of a content file, or what keeps it from being read, as the end of a sentence.
 * @param most bytes that it may have.
 */
export function readBytes(
	path: string,
	most: number = STORY_LIMITS.fileBytes,
): Buffer | { wrong: string } {
	let descriptor: number | undefined;
	try {
		const wrong = wrongKind(lstatSync(path)) ?? wrongKind(statSync(path));
		if (wrong) return { wrong };
		// Threads that wait for the file system would be idle. What has become a pipe since is not waited for.
		descriptor = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
		return bytesOf(descriptor, most);
	} catch (error) {
		// Node has put U+FFFD in the place of bytes that are no UTF-8, so there is no file of this name.
		if (path.includes('\uFFFD')) {
			return { wrong: 'has a name with bytes that are not UTF-8; rename it' };
		}
		return {
			wrong: `cannot be read (${(error as NodeJS.ErrnoException).code}); mend its permissions`,
		};
	} finally {
		if (descriptor !== undefined) closeSync(descriptor);
	}
}

/**
 * A file's text with line ends as `\n` and without byte-order mark, and what stands for its bytes;
 * or what keeps it from being read, as the end of a sentence.
 * @param most bytes that it may have.
 */
export function readText(
	path: string,
	most?: number,
): { text: string; digest: string } | { wrong: string } {
	const bytes = readBytes(path, most);
	if ('wrong' in bytes) return bytes;
	const mark = bytes.subarray(0, 2).toString('hex');
	if (mark === 'fffe' || mark === 'feff') return { wrong: 'is in UTF-16; save it as UTF-8' };
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		if (text.includes('\0'))
			return { wrong: 'holds a NUL character; it is no text file, or broken' };
		return { text: text.replace(/\r\n?/g, '\n'), digest: digestOf(bytes) };
	} catch {
		return { wrong: `is not UTF-8 (first at line ${lineOfBadByte(bytes)}); save it as UTF-8` };
	}
}

function lineOfBadByte(bytes: Buffer): number {
	const replaced = bytes.toString('utf8');
	return replaced.slice(0, replaced.indexOf('\uFFFD')).split('\n').length;
}
