import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { memoryDir } from '../paths.ts';

/** A file of a published site. */
export interface SiteFile {
	size: number;
	mtimeMs: number;
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

const recordFile = (outDir: string) =>
	join(memoryDir, 'sites', `${hash('sha1', outDir).slice(0, 12)}.json`);

/** What is remembered of the site in a folder, if anything is. */
export function readRecord(outDir: string): SiteRecord | undefined {
	try {
		const { id, files } = JSON.parse(readFileSync(recordFile(outDir), 'utf8')) as {
			id: string;
			files: [string, SiteFile][];
		};
		return { id, files: new Map(files) };
	} catch {
		// Without it all pages are made anew.
		return undefined;
	}
}

/** @throws what the file system does where the folder may not be written to. */
export function writeRecord(outDir: string, { id, files }: SiteRecord): void {
	const file = recordFile(outDir);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(`${file}.new`, JSON.stringify({ id, files: [...files] }));
	renameSync(`${file}.new`, file);
}

/** Whether a file of a published site is as it was left. */
export function isIntact(outDir: string, path: string, { size, mtimeMs }: SiteFile): boolean {
	const stat = statSync(join(outDir, path), { throwIfNoEntry: false });
	return stat?.size === size && stat.mtimeMs === mtimeMs;
}
