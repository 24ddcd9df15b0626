import { dirname, join } from 'node:path';
import type { SearchEntry } from '../../domain/search/entries.ts';
import {
	type SearchManifest,
	type ShardEntry,
	sealed,
	searchFiles,
} from '../../domain/search/manifest.ts';
import type { ShardStories } from '../../domain/search/shards.ts';
import { memoized } from '../../domain/text/memoized.ts';
import { damageLine } from '../../loader/damage-line.ts';
import { stopWordsOf } from '../../loader/related/stop-words.ts';
import { IndexParts } from './index-parts.ts';
import type { IndexedShard } from './index-shard.ts';
import { PAGEFIND_VERSION } from './pagefind-index.ts';
import { partKeys } from './part-keys.ts';
import { placeSuggestions, placeWords } from './place-lists.ts';
import { placeShards, type Shard, type ShardSettings } from './place-shards.ts';

const datesOf = (entries: SearchEntry[]) => entries.flatMap(({ date }) => date ?? []);

const newestFirst = (shards: ShardStories[]) =>
	shards
		.flatMap(({ entries }) => entries)
		.sort((a, b) => (a.order < b.order ? 1 : a.order > b.order ? -1 : 0));

/** “1987-03-01--1987-03-12-0123456789ab”, which tells people and caches what is in a shard. */
function folderName(entries: SearchEntry[], key: string): string {
	const dates = datesOf(entries);
	const period = dates.length > 0 ? `${dates.at(-1)}--${dates[0]}` : 'undated';
	return `${period}-${key}`;
}

/** A shard with what is known of it once it is in the index. */
type KnownShard = Shard & IndexedShard & { name: string; engine: string };

function manifestOf(
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
		engines: Object.fromEntries(
			shards.map(({ stemmer, engine, pagefind }) => [stemmer, { folder: engine, ...pagefind }]),
		),
		shards: shards.map(({ name, stemmer, rows, entries }): ShardEntry => {
			const dates = datesOf(entries);
			return {
				folder: name,
				stemmer,
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
 * @param divided the stories of each shard.
 * @throws if Pagefind reports an error, or what the file system does where `dir` may not be written to.
 */
export async function writeSearchIndex(
	divided: ShardStories[],
	{ dir, memoryDir, synonyms = [], ...settings }: IndexSettings,
): Promise<WrittenIndex> {
	const { language } = settings;
	const parts = new IndexParts(dir, join(memoryDir, 'search'));
	const keyOf = partKeys();
	/** The programs that search the shards of a language; made otherwise, they have another address. */
	const programsOf = memoized((stemmer: string) => {
		const key = keyOf('programs', stemmer);
		const engine = `pagefind-${PAGEFIND_VERSION}-${key}`;
		return { engine, programs: { key, address: dirname(searchFiles.pagefind(engine)) } };
	});
	const shards = divided.map(({ stemmer, entries }) => {
		const key = keyOf('shard', language, stemmer, entries);
		const name = folderName(entries, key);
		const address = dirname(searchFiles.rows(name));
		return { key, name, address, stemmer, entries, ...programsOf(stemmer) };
	});
	const stopWords = stopWordsOf(new Intl.Locale(language).language);
	const suggest = async () => placeSuggestions(newestFirst(divided), stopWords, parts, keyOf);
	// Threads index while this one is at the suggestions.
	const working = [placeShards(parts, shards, settings), suggest()] as const;
	// What is begun is ended before an error is told.
	await Promise.allSettled(working);
	const [indexed, suggestions] = await Promise.all(working);
	const known = shards.map((shard, at) => ({ ...shard, ...(indexed[at] as IndexedShard) }));
	const manifest = manifestOf(known, {
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
