import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { STORY_LIMITS } from './story-limits.ts';

/** Stands for the bytes of a content file. */
export const digestOf = (bytes: Uint8Array): string => hash('sha1', bytes);

/**
 * A file's text with line ends as `\n` and without byte-order mark, and what stands for its bytes;
 * or what keeps it from being read, as the end of a sentence.
 */
export function readText(path: string): { text: string; digest: string } | { wrong: string } {
	let bytes: Buffer;
	try {
		// Threads that wait for the file system would be idle.
		bytes = readFileSync(path);
	} catch (error) {
		return {
			wrong: `cannot be read (${(error as NodeJS.ErrnoException).code}); mend its permissions`,
		};
	}
	if (bytes.length > STORY_LIMITS.fileBytes) {
		const size = (bytes.length / 1e6).toFixed(1);
		return {
			wrong: `is ${size} MB long; split it, a story may have ${STORY_LIMITS.fileBytes / 1e6} MB`,
		};
	}
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
