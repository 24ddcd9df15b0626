import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesInside } from './files-inside.ts';

/** A file that a folder is to have. */
export interface WantedFile {
	/** Path below the folder. */
	path: string;
	/** Of a text that is made only when it is asked for, a getter does. */
	readonly bytes: Uint8Array | string;
}

/** Brings a folder to these files and nothing else. What is as it should be is left as it is. */
export function fillExactly(folder: string, files: readonly WantedFile[]): void {
	const wanted = new Set(files.map(({ path }) => path));
	mkdirSync(folder, { recursive: true });
	const left = filesInside(folder);
	for (const path of left) if (!wanted.has(path)) rmSync(join(folder, path));
	const there = new Set(left);
	for (const each of files) {
		const file = join(folder, each.path);
		const bytes = Buffer.from(each.bytes);
		if (there.has(each.path) && readFileSync(file).equals(bytes)) continue;
		mkdirSync(dirname(file), { recursive: true });
		// What is published may be the same file, and stays as it is; of a folder that was there only that is left.
		rmSync(file, { recursive: true, force: true });
		writeFileSync(file, bytes);
	}
}
