import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SearchManifest, searchFiles } from '../../domain/search/manifest.ts';

/**
 * Makes sure that every story of a site can be found.
 * @param dir folder of the index, or of the built site.
 * @throws if the search index lacks some, or has some too many.
 */
export function requireAllIndexed(dir: string, built: number): void {
	const indexed = indexedStories(dir);
	if (indexed !== built) {
		throw new Error(`Search knows ${indexed} of ${built} stories; nothing was published.`);
	}
}

/** Number of stories in a search index; 0 if there is none. */
export function indexedStories(dir: string): number {
	const file = join(dir, searchFiles.manifest);
	if (!existsSync(file)) return 0;
	const { shards } = JSON.parse(readFileSync(file, 'utf8')) as SearchManifest;
	return shards.reduce((sum, { stories }) => sum + stories, 0);
}
