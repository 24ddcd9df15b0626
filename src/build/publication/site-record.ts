import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../../loader/sealed-file.ts';
import { memoryDir } from '../../paths.ts';

/** A file as the file system tells of it. */
export interface FileState {
	/** Bytes. */
	size: number;
	mtimeMs: number;
}

/** A file of a published site. */
export interface SiteFile extends FileState {
	/** Stands for its bytes. */
	digest: string;
	/** Of a page: stands for all it was made of. */
	key?: string | undefined;
}

/** What a build remembers of the site it has published in a folder. */
export interface SiteRecord {
	/** Stands for all that the site is made of. */
	id: string;
	/** By their paths below the folder. */
	files: Map<string, SiteFile>;
}

const recordFile = (outDir: string) => join(memoryDir, 'sites', hash('sha1', outDir).slice(0, 12));

/**
 * What is remembered of the site in a folder, if anything is; without it all pages are made anew.
 * @param onDamage told of a record that is not as it was written.
 */
export function readRecord(
	outDir: string,
	onDamage: (file: string) => void,
): SiteRecord | undefined {
	const bytes = readSealed(recordFile(outDir), onDamage);
	if (!bytes) return undefined;
	const { id, files } = JSON.parse(bytes.toString()) as {
		id: string;
		files: [string, SiteFile][];
	};
	return { id, files: new Map(files) };
}

/** @throws what the file system does where the folder may not be written to. */
export function writeRecord(outDir: string, { id, files }: SiteRecord): void {
	writeSealed(recordFile(outDir), [JSON.stringify({ id, files: [...files] })]);
}

/** The state of a file; undefined if there is none. */
export function stateOf(path: string): FileState | undefined {
	const stat = lstatSync(path, { throwIfNoEntry: false });
	return stat?.isFile() ? { size: stat.size, mtimeMs: stat.mtimeMs } : undefined;
}

/** Whether a file of a published site is as it was left, as far as the file system tells. */
export function isIntact(outDir: string, path: string, { size, mtimeMs }: FileState): boolean {
	const state = stateOf(join(outDir, path));
	return state?.size === size && state.mtimeMs === mtimeMs;
}
