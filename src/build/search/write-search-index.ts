import { dirname, join } from 'node:path';
import type { SearchEntry } from '../../domain/search/entries.ts';
import {
	type SearchManifest,
	type ShardEntry,
	sealed,
	searchFiles,
} from '../../domain/search/manifest.ts';
import { damageLine } from '../../loader/damage-line.ts';
import { stopWordsOf } from '../../loader/related/stop-words.ts';
import { IndexParts } from './index-parts.ts';
import type { IndexedShard } from './index-shard.ts';
import { PAGEFIND_VERSION } from './pagefind-index.ts';
import { partKeys } from './part-keys.ts';
import { placeSuggestions, placeWords } from './place-lists.ts';
import { placeShards, type Shard, type ShardSettings } from './place-shards.ts';

/** What is said of the index of an edition without stories, in which nothing is searched. */
const NO_INDEX = { version: PAGEFIND_VERSION, script: '', wasm: 'unknown', includeCharacters: [] };

const datesOf = (entries: SearchEntry[]) => entries.flatMap(({ date }) => date ?? []);

/** “1987-03-01--1987-03-12-0123456789ab”, which tells people and caches what is in a shard. */
function folderName(entries: SearchEntry[], key: string): string {
	const dates = datesOf(entries);
	const period = dates.length > 0 ? `${dates.at(-1)}--${dates[0]}` : 'undated';
	return `${period}-${key}`;
}

/** A shard with what is known of it once it is in the index. */
type KnownShard = Shard & IndexedShard & { name: string };

function manifestOf(
	folder: string,
	shards: KnownShard[],
	lists: Pick<
		SearchManifest,
		'stopWords' | 'synonyms' | 'common' | 'rare' | 'tails' | 'suggestions'
	>,
): SearchManifest {
	const sumOf = (numberOf: (shard: KnownShard) => number) =>
		shards.reduce((sum, shard) => sum + numberOf(shard), 0);
	const stories = sumOf(({ entries }) => entries.length);
	const words = sumOf((shard) => shard.words);
	return sealed({
		engine: { folder, ...(shards[0]?.pagefind ?? NO_INDEX) },
		shards: shards.map(({ name, rows, entries }): ShardEntry => {
			const dates = datesOf(entries);
			return {
				folder: name,
				rows,
				stories: entries.length,
				first: dates.at(-1),
				last: dates[0],
			};
		}),
		stories,
		averageLength: Math.max(1, Math.round(words / Math.max(1, stories))),
		...lists,
	});
}

export interface IndexSettings extends Pick<ShardSettings, 'textOf' | 'language' | 'onShard'> {
	/** Folder in which the index stands from build to build. */
	dir: string;
	/** Folder in which builds remember what the index is made of. */
	memoryDir: string;
	/** Words that mean the same to a search. */
	synonyms?: string[][];
}

export interface WrittenIndex {
	manifest: SearchManifest;
	/** What is worth knowing and stops nothing. */
	warnings: string[];
}

/**
 * Brings the search index of a site up to date. It becomes the same, byte for byte, as if nothing
 * had stood there.
 * @param divided the stories of each shard, newest first, undated last.
 * @throws if Pagefind reports an error, or what the file system does where `dir` may not be written to.
 */
export async function writeSearchIndex(
	divided: SearchEntry[][],
	{ dir, memoryDir, synonyms = [], ...settings }: IndexSettings,
): Promise<WrittenIndex> {
	const { language } = settings;
	const parts = new IndexParts(dir, join(memoryDir, 'search'));
	const keyOf = partKeys();
	const shards = divided.map((entries) => {
		const key = keyOf('shard', language, entries);
		const name = folderName(entries, key);
		return { key, name, address: dirname(searchFiles.rows(name)), entries };
	});
	const key = keyOf('programs', language);
	// The programs that search all shards; a build that makes them otherwise has another address for them.
	const folder = `pagefind-${PAGEFIND_VERSION}-${key}`;
	const programs = { key, address: dirname(searchFiles.pagefind(folder)) };
	const stopWords = stopWordsOf(new Intl.Locale(language).language);
	const suggest = async () => placeSuggestions(divided.flat(), stopWords, parts, keyOf);
	// Threads index while this one is at the suggestions.
	const working = [placeShards(parts, shards, { programs, ...settings }), suggest()] as const;
	// What is begun is ended before an error is told.
	await Promise.allSettled(working);
	const [indexed, suggestions] = await Promise.all(working);
	const known = shards.map((shard, at) => ({ ...shard, ...(indexed[at] as IndexedShard) }));
	const manifest = manifestOf(folder, known, {
		stopWords,
		synonyms,
		suggestions,
		...placeWords(known, parts, keyOf),
	});
	parts.write(searchFiles.manifest, JSON.stringify(manifest));
	parts.removeOthers();
	const { problem, damaged } = parts;
	return {
		manifest,
		warnings: [
			...damaged.map(damageLine),
			...(problem ? [`the next build makes the search index from nothing: ${problem}`] : []),
		],
	};
}
