import { createHash, hash } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { relative } from 'node:path';
import { filesBelow } from './fingerprint.ts';

const ALGORITHM = 'sha256';
/** Bytes of a file that are read at a time: a film may be larger than memory. */
const PIECE = 1 << 20;

/** Stands for bytes, or for a text. */
export function digestOf(content: Uint8Array | string): string {
	return hash(ALGORITHM, content, 'base64');
}

/** Stands for the bytes of a file. @throws if it cannot be read. */
export function digestOfFile(path: string): string {
	const digest = createHash(ALGORITHM);
	const piece = Buffer.alloc(PIECE);
	const opened = openSync(path, 'r');
	try {
		for (let length = readSync(opened, piece); length > 0; length = readSync(opened, piece)) {
			digest.update(piece.subarray(0, length));
		}
	} finally {
		closeSync(opened);
	}
	return digest.digest('base64');
}

/** Stands for the files below a folder, by their paths there, and what is in them. */
export function digestOfFolder(folder: string): string {
	const files = filesBelow(folder);
	return digestOf(
		files.map((file) => `${relative(folder, file)}\0${digestOfFile(file)}`).join('\n'),
	);
}
