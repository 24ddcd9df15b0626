import { createHash, hash } from 'node:crypto';
import { closeSync, lstatSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import { filesInside } from './files-inside.ts';

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

/** Stands for the files below a folder, by their paths there, and what is in them; for links as such. */
export function digestOfFolder(folder: string): string {
	const digestAt = (file: string) => (lstatSync(file).isFile() ? digestOfFile(file) : 'no file');
	const files = filesInside(folder).sort();
	return digestOf(files.map((path) => `${path}\0${digestAt(join(folder, path))}`).join('\n'));
}
