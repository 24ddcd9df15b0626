import type { Edition } from '../../domain/edition.ts';
import { searchEntries } from '../../domain/search/entries.ts';
import type { SearchManifest } from '../../domain/search/manifest.ts';
import { shardsOf } from '../../domain/search/shards.ts';
import { countLabel } from '../../domain/text/labels.ts';
import type { LoadedEdition } from '../../loader/loaded-edition.ts';
import { memoryDir, searchDir } from '../../paths.ts';
import { site } from '../../site.ts';
import { writeSearchIndex } from './write-search-index.ts';

export interface IndexedStories {
	/** What was done, in words. */
	line: string;
	/** Which files the index has; undefined if a server answers searches. */
	manifest?: SearchManifest | undefined;
	/** What is worth knowing and stops nothing. */
	warnings: string[];
}

/**
 * Brings the search index in `searchDir` up to date with an edition, if readers search one.
 * @param onProgress told how many of how many shards are there.
 * @param loaded `bodyOf` is asked for texts of the shards that are indexed anew, and of no others.
 * @throws if the index could not be built; the cause says why.
 */
export async function indexStories(
	edition: Edition,
	{ bodyOf, synonyms }: Pick<LoadedEdition, 'bodyOf' | 'synonyms'>,
	onProgress?: (done: number, all: number) => void,
): Promise<IndexedStories> {
	if (site.search.engine !== 'static') return { line: 'a server answers searches', warnings: [] };
	let kept = 0;
	let done = 0;
	try {
		const shards = shardsOf(searchEntries(edition, site.timeZone), site.language);
		const { manifest, warnings } = await writeSearchIndex(shards, {
			dir: searchDir,
			memoryDir,
			language: site.language,
			synonyms,
			textOf: (id) => bodyOf(id).text,
			onShard: ({ isKept }) => {
				if (isKept) kept++;
				onProgress?.(++done, shards.length);
			},
		});
		const { length } = manifest.shards;
		const line = `${countLabel(manifest.stories)} in ${countLabel(length, 'shard', 'shards')}, ${kept} of them as before`;
		return { line, manifest, warnings };
	} catch (cause) {
		throw new Error(`The search index could not be built: ${(cause as Error).message}`, { cause });
	}
}
