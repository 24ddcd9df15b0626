import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SearchDocument } from '../../domain/search/document.ts';
import { type SearchManifest, type ShardEntry, searchFiles } from '../../domain/search/manifest.ts';
import { WordCounter } from '../../domain/search/spelling/word-counter.ts';
import { wordListFiles } from '../../domain/search/spelling/word-list.ts';
import { type SuggestionFile, suggestionFiles } from '../../domain/search/suggestion-files.ts';
import { indexedWords } from '../../domain/search/words.ts';
import { authorUrl, topicUrl } from '../../domain/urls.ts';
import { stopWordsOf } from '../../loader/related/stop-words.ts';
import {
	indexShard,
	keyOfShard,
	PAGEFIND_VERSION,
	type PagefindIndex,
	shardSource,
} from './index-shard.ts';
import { KeptShards, linkFolder } from './kept-shards.ts';

/** Folder of the programs that search all shards; they change with Pagefind. */
const ENGINE = `pagefind-${PAGEFIND_VERSION}`;

/** What is said of the index of an edition without stories, in which nothing is searched. */
const NO_INDEX = { version: PAGEFIND_VERSION, wasm: 'unknown', includeCharacters: [] };

/** “1987-03-01--1987-03-12-0123456789ab”, which tells people and caches what is in a shard. */
function folderName(documents: SearchDocument[], key: string): string {
	const dates = documents.flatMap(({ date }) => date ?? []);
	const period = dates.length > 0 ? `${dates.at(-1)}--${dates[0]}` : 'undated';
	return `${period}-${key}`;
}

function writeFile(dir: string, address: string, content: string): void {
	const file = join(dir, address);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, content);
}

/** Writes the words of the archive. @returns the first letters of the files. */
function writeWordLists(dir: string, counter: WordCounter) {
	const { common, rare } = wordListFiles(counter.words());
	for (const [slice, file] of common) writeFile(dir, searchFiles.common(slice), file);
	for (const [slice, file] of rare) writeFile(dir, searchFiles.rare(slice), file);
	return { common: [...common.keys()], rare: [...rare.keys()] };
}

function writeSuggestions(dir: string, files: Map<string, SuggestionFile>): void {
	writeFile(dir, searchFiles.suggestionSlices, JSON.stringify([...files.keys()]));
	for (const [slice, file] of files) {
		writeFile(dir, searchFiles.suggestions(slice), JSON.stringify(file));
	}
}

interface Settings {
	/** Folder of the built site. */
	dir: string;
	/** Folder in which shards are kept from build to build. */
	memoryDir: string;
	language: string;
	onShard?: (done: { stories: number; isKept: boolean }) => void;
}

/**
 * Writes the search index of a site.
 * @param shards the documents of each as JSON, newest first, as the loader has written them.
 */
export async function writeSearchIndex(
	shards: Iterable<string>,
	{ dir, memoryDir, language, onShard }: Settings,
): Promise<SearchManifest> {
	const kept = new KeptShards(join(memoryDir, 'search'));
	const entries: ShardEntry[] = [];
	const keys = new Set<string>();
	let index: PagefindIndex | undefined;
	const counter = new WordCounter();
	const headlines: Parameters<typeof suggestionFiles>[0] = [];
	/** Pages of names by the addresses that the names would make. */
	const ownPages: Record<string, string> = {};
	let [stories, words] = [0, 0];
	for (const json of shards) {
		const documents = JSON.parse(json) as SearchDocument[];
		const source = shardSource(documents, language);
		const key = keyOfShard(source);
		const name = folderName(documents, key);
		const folder = join(dir, searchFiles.shard(name));
		const known = kept.take(key, folder);
		index = known ?? (await indexShard(source, { folder, programs: kept.programs }));
		if (!known) kept.keep(key, folder, index);
		keys.add(key);
		const dates = documents.flatMap(({ date }) => date ?? []);
		entries.push({
			...{ folder: name, hash: index.hash, stories: documents.length },
			...{ first: dates.at(-1), last: dates[0] },
		});
		stories += documents.length;
		for (const { headline, text, url, date, topics, authors, pages } of documents) {
			Object.assign(ownPages, pages);
			words += indexedWords(text).length;
			counter.add([headline, ...topics, ...authors, text].join('\n'));
			headlines.push({ headline, url, date, topics, authors });
		}
		onShard?.({ stories: documents.length, isKept: known !== undefined });
	}
	kept.keepOnly(keys);
	if (index) linkFolder(kept.programs, join(dir, searchFiles.engine(ENGINE)));
	const { common, rare } = writeWordLists(dir, counter);
	const { version, wasm, includeCharacters } = index ?? NO_INDEX;
	const stopWords = stopWordsOf(new Intl.Locale(language).language);
	const pageOf = (address: string) => ownPages[address] ?? address;
	const urlOf = {
		topic: (name: string) => pageOf(topicUrl(name)),
		author: (name: string) => pageOf(authorUrl(name)),
	};
	writeSuggestions(dir, suggestionFiles(headlines, urlOf, new Set(stopWords)));
	const manifest: SearchManifest = {
		engine: { folder: ENGINE, version, wasm, includeCharacters },
		shards: entries,
		stories,
		averageLength: Math.max(1, Math.round(words / Math.max(1, stories))),
		stopWords,
		common,
		rare,
	};
	writeFile(dir, searchFiles.manifest, JSON.stringify(manifest));
	return manifest;
}
