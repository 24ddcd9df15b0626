/** Builds of search indexes, one after another. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { writeSearchIndex } from '../../src/build/search/write-search-index.ts';
import type { SearchDocument } from '../../src/domain/search/document.ts';
import {
	type SearchEngine,
	type SearchManifest,
	searchFiles,
} from '../../src/domain/search/manifest.ts';
import { aDocument, entryOf, textsOf } from './a-search-document.ts';
import { aFolder } from './content-folder.ts';
import { filesIn } from './pages.ts';

/** Three years with two stories each, newest first. */
export const YEARS = ['2022', '2021', '2020'].map((year) =>
	['12-24', '03-01'].map((day) =>
		aDocument({ id: `${year}-${day}`, date: `${year}-${day}`, text: `Snow fell in ${year}.` }),
	),
);

/**
 * Builds the index of these shards; tells which stood there already, and the texts it read.
 * @param places where an index was built before, else new ones.
 */
export async function buildIndex(
	shards: SearchDocument[][] = YEARS,
	places = { dir: aFolder(), memoryDir: aFolder() },
) {
	const { dir, memoryDir } = places;
	const kept: boolean[] = [];
	const read: string[] = [];
	const textOf = textsOf(shards.flat());
	const { manifest, warnings } = await writeSearchIndex(
		shards.map((documents) => ({ stemmer: 'en', entries: documents.map(entryOf) })),
		{
			dir,
			memoryDir,
			language: 'en-GB',
			textOf: (id) => {
				read.push(id);
				return textOf(id);
			},
			onShard: ({ place, isKept }) => {
				kept[place] = isKept;
			},
		},
	);
	return { dir, memoryDir, manifest, warnings, kept, read };
}

/** All files below a folder with what is in them. */
export const contentOf = (dir: string) =>
	Object.fromEntries(
		filesIn(dir)
			.sort()
			.map((file) => [file, readFileSync(join(dir, file)).toString('latin1')]),
	);

/** What searches the shards in the language of the newspaper. */
export const engineOf = ({ engines }: SearchManifest) => engines.en as SearchEngine;

/** Folders of the shards of an index. */
export const shardFolders = (dir: string, { shards }: SearchManifest) =>
	shards.map(({ folder }) => join(dir, dirname(searchFiles.rows(folder))));
