import { hash } from 'node:crypto';
import { lstatSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { readSealed, writeSealed } from '../../loader/sealed-file.ts';
import { memoryDir } from '../../paths.ts';
import { SITE_MARK } from '../site-mark.ts';

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

/** Where the record of the site in a folder is, and that of the one about to take its place. */
function recordFiles(outDir: string) {
	const record = join(memoryDir, 'sites', hash('sha1', outDir).slice(0, 12));
	return { record, next: `${record}.next` };
}

/**
 * What is remembered of the site that is in a folder, if anything is; without it all pages are made
 * anew. A build that was killed may have left the record of another site: the mark of a site is
 * written anew each time, so its time tells which is which.
 * @param onDamage told of a record that is not as it was written.
 */
export function readRecord(
	outDir: string,
	onDamage: (file: string) => void,
): SiteRecord | undefined {
	const { record, next } = recordFiles(outDir);
	for (const file of [record, next]) {
		const bytes = readSealed(file, onDamage);
		if (!bytes) continue;
		const { id, files } = JSON.parse(bytes.toString()) as {
			id: string;
			files: [string, SiteFile][];
		};
		const found = new Map(files);
		const mark = found.get(SITE_MARK);
		if (mark && isIntact(outDir, SITE_MARK, mark)) return { id, files: found };
	}
	return undefined;
}

/**
 * Writes the record of a site that is about to take its place.
 * @throws what the file system does where the folder may not be written to.
 */
export function writeNextRecord(outDir: string, { id, files }: SiteRecord): void {
	writeSealed(recordFiles(outDir).next, [JSON.stringify({ id, files: [...files] })]);
}

/** Has the record of a site that has taken its place do so too. */
export function takeRecord(outDir: string): void {
	const { record, next } = recordFiles(outDir);
	try {
		renameSync(next, record);
	} catch {
		// The site is published, and the next build finds its record under either name.
	}
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
