import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesInside } from '../files-inside.ts';
import type { LookFile } from './look-file.ts';

/** Brings a folder to these files and nothing else. What is as it should be is left as it is. */
export function writeLookFiles(folder: string, files: readonly LookFile[]): void {
	const wanted = new Set(files.map(({ path }) => path));
	mkdirSync(folder, { recursive: true });
	const left = filesInside(folder);
	for (const path of left) if (!wanted.has(path)) rmSync(join(folder, path));
	const there = new Set(left);
	for (const { path, bytes } of files) {
		const file = join(folder, path);
		if (there.has(path) && readFileSync(file).equals(bytes)) continue;
		mkdirSync(dirname(file), { recursive: true });
		// What is published may be the same file, and stays as it is.
		rmSync(file, { force: true });
		writeFileSync(file, bytes);
	}
}
