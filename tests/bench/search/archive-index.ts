/** The index of an archive, as a build makes it: the texts apart, so that memory holds few of them. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeSearchIndex } from '../../../src/build/search/write-search-index.ts';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import type { SearchEntry } from '../../../src/domain/search/entries.ts';
import { shardsOf } from '../../../src/domain/search/shards.ts';
import { EditionStore, storedBodies, storyBodyId } from '../../../src/loader/edition-store.ts';
import { site } from '../../../src/site.ts';
import { entryOf } from '../../helpers/a-search-document.ts';

/** Where an archive is for the process that indexes it. */
const archiveIn = (folder: string) => ({
	entries: join(folder, 'entries.jsonl'),
	texts: join(folder, 'texts.sqlite'),
});

export function writeArchive(documents: SearchDocument[], folder: string): void {
	mkdirSync(folder, { recursive: true });
	const { entries, texts } = archiveIn(folder);
	writeFileSync(entries, documents.map((each) => JSON.stringify(entryOf(each))).join('\n'));
	const store = EditionStore.open(texts, '');
	store.keep(
		documents.map(({ id, text }) => ({
			path: storyBodyId(id),
			digest: '',
			reading: '',
			html: '',
			text,
		})),
	);
	store.close();
}

/** Indexes the archive that {@link writeArchive} wrote to `folder`, for a site in `dir`. */
export function indexArchive(folder: string, dir: string) {
	const { entries: file, texts } = archiveIn(folder);
	const lines = readFileSync(file, 'utf8').split('\n');
	const entries = lines.map((line) => JSON.parse(line) as SearchEntry);
	const { bodyOf } = storedBodies(texts);
	return writeSearchIndex(shardsOf(entries, site.language), {
		dir,
		memoryDir: join(folder, 'memory'),
		language: site.language,
		textOf: (id) => bodyOf(id).text,
	});
}
