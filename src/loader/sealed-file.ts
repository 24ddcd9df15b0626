/** Files of what builds remember. Each begins with the digest of all that follows, so that one that was changed is found out. */
import { createHash, hash } from 'node:crypto';
import {
	closeSync,
	lstatSync,
	mkdirSync,
	openSync,
	readFileSync,
	renameSync,
	rmSync,
	writeFileSync,
	writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

const ALGORITHM = 'sha256';
/** Bytes of a digest. */
export const SEAL = 32;

/** What the file system says where there is no such file. */
const NO_FILE = new Set(['ENOENT', 'ENOTDIR']);

/**
 * Writes a file as a whole: it is there with all of its parts, or as it was.
 * @throws what the file system does, as where the folder may not be written to.
 */
export function writeSealed(file: string, parts: Iterable<Uint8Array | string>): void {
	mkdirSync(dirname(file), { recursive: true });
	const part = `${file}.part`;
	const opened = openSync(part, 'w');
	try {
		const digest = createHash(ALGORITHM);
		writeFileSync(opened, Buffer.alloc(SEAL));
		for (const each of parts) {
			digest.update(each);
			writeFileSync(opened, each);
		}
		writeSync(opened, digest.digest(), 0, SEAL, 0);
	} finally {
		closeSync(opened);
	}
	renameSync(part, file);
}

/**
 * Reads what follows the digest.
 * @param onDamage told of a file that is not as it was written, or cannot be read.
 * @returns undefined if there is no such file, or only a damaged one: it is then to be made anew.
 */
export function readSealed(
	file: string,
	onDamage: (file: string) => void,
): Buffer<ArrayBuffer> | undefined {
	try {
		// A folder, a link or a pipe in its place can be neither read nor written over.
		if (!lstatSync(file).isFile()) {
			rmSync(file, { recursive: true });
			throw new Error('no file');
		}
		const bytes = readFileSync(file);
		const content = bytes.subarray(SEAL);
		if (hash(ALGORITHM, content, 'buffer').equals(bytes.subarray(0, SEAL))) return content;
	} catch (error) {
		if (NO_FILE.has((error as NodeJS.ErrnoException).code ?? '')) return undefined;
	}
	onDamage(file);
	return undefined;
}
