import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SearchManifest, searchFiles } from '../domain/search/manifest.ts';
import { outDir, searchDir } from '../paths.ts';

/** Which files the search index has: that of this build, or in development that of the last. */
export function searchManifest(): SearchManifest | undefined {
	const file = join(import.meta.env.DEV ? outDir : searchDir, searchFiles.manifest);
	if (!existsSync(file)) return undefined;
	return JSON.parse(readFileSync(file, 'utf8')) as SearchManifest;
}
