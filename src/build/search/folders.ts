import { mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';

/** Where a file or folder is made before it takes its place. */
const partOf = (path: string) => `${path}.part`;

/** Begins a folder that is to take its place as a whole. @returns the folder to be filled. */
export function beginFolder(folder: string): string {
	const part = partOf(folder);
	rmSync(part, { recursive: true, force: true });
	mkdirSync(part, { recursive: true });
	return part;
}

/** Puts a folder that is filled in its place. */
export function endFolder(folder: string): void {
	rmSync(folder, { recursive: true, force: true });
	renameSync(partOf(folder), folder);
}

/** Writes a file as a whole. */
export function replaceFile(file: string, content: string): void {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(partOf(file), content);
	renameSync(partOf(file), file);
}

/** Removes what is in a folder but these files and folders. */
export function removeOthers(folder: string, wanted: string[]): void {
	for (const name of readdirSync(folder)) {
		const path = join(folder, name);
		if (wanted.includes(path)) continue;
		if (wanted.some((each) => each.startsWith(path + sep))) removeOthers(path, wanted);
		else rmSync(path, { recursive: true });
	}
}
