/**
 * What the loader tells the search index of the stories: a file for each shard, so that no step
 * has all texts in memory. The two run in separate module graphs of one process.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { arrangeEdition } from '../domain/edition.ts';
import { type SearchDocument, searchDocuments } from '../domain/search/document.ts';
import { shardsOf } from '../domain/search/shards.ts';
import type { LoadedEdition } from './loaded-edition.ts';

const folderIn = (cacheDir: URL) => fileURLToPath(new URL('search-documents/', cacheDir));

/** What search is told of the stories of an edition, newest first. */
export function documentsOf(
	{ articles, profiles }: Pick<LoadedEdition, 'articles' | 'profiles'>,
	settings: { language: string; timeZone: string },
): SearchDocument[] {
	const recommendations = { related: [], versions: [] };
	const stories = articles.map(({ id, data, html }) => ({ ...data, id, html, recommendations }));
	return searchDocuments(arrangeEdition(stories, profiles, settings), settings.timeZone);
}

/** Writes the documents of an edition, a file a shard, in the order of the shards. */
export function writeSearchDocuments(cacheDir: URL, documents: SearchDocument[]): void {
	const folder = folderIn(cacheDir);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	shardsOf(documents).forEach((shard, place) => {
		const name = `${String(place).padStart(6, '0')}.json`;
		writeFileSync(join(folder, name), JSON.stringify(shard));
	});
}

/** The documents of each shard as they were written, newest first. */
export function* readSearchDocuments(cacheDir: URL): Generator<string> {
	const folder = folderIn(cacheDir);
	for (const name of readdirSync(folder).sort()) yield readFileSync(join(folder, name), 'utf8');
}
