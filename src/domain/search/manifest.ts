import type { PartialDate } from '../partial-date.ts';

/** Address below which all files of the static search stand. */
export const SEARCH_FILES = '/search-index/';

/** One part of the index: the stories of a period. */
export interface ShardEntry {
	/** Folder below `shards/`; its name changes with its content. */
	folder: string;
	/** Pagefind's name for the index in it. */
	hash: string;
	stories: number;
	/** Dates of its oldest and its newest story; undated stories have none. */
	first?: PartialDate | undefined;
	last?: PartialDate | undefined;
}

/** What is loaded first: which files there are. */
export interface SearchManifest {
	/** Folder of Pagefind's own files, and what its indexes were made with. */
	engine: { folder: string; version: string; wasm: string; includeCharacters: string[] };
	/** Newest first; undated stories last. */
	shards: ShardEntry[];
	stories: number;
	/** Words of a story, on average. */
	averageLength: number;
	/** Words that are left out of a query that has others. */
	stopWords: string[];
	/** Words and names that mean the same. */
	synonyms: string[][];
	/** First letters of the slices of the word lists. */
	common: string[];
	rare: string[];
	tails: string[];
}

/** Names of the files below {@link SEARCH_FILES}. */
export const searchFiles = {
	manifest: `${SEARCH_FILES}manifest.json`,
	shard: (folder: string) => `${SEARCH_FILES}shards/${folder}/`,
	rows: (folder: string) => `${searchFiles.shard(folder)}rows.json`,
	/** What Pagefind loads of a shard first, and its program. */
	meta: ({ folder, hash }: ShardEntry) => `${searchFiles.shard(folder)}pagefind.${hash}.pf_meta`,
	program: ({ folder, wasm }: SearchManifest['engine']) =>
		`${searchFiles.engine(folder)}wasm.${wasm}.pagefind`,
	engine: (folder: string) => `${SEARCH_FILES}${folder}/`,
	pagefind: (folder: string) => `${searchFiles.engine(folder)}pagefind.js`,
	common: (slice: string) => `${SEARCH_FILES}words/${sliceName(slice)}.txt`,
	rare: (slice: string) => `${SEARCH_FILES}rare-words/${sliceName(slice)}.txt`,
	tails: (slice: string) => `${SEARCH_FILES}word-tails/${sliceName(slice)}.txt`,
	/** First letters of the slices of the suggestions, which are many. */
	suggestionSlices: `${SEARCH_FILES}suggestions/slices.json`,
	suggestions: (slice: string) => `${SEARCH_FILES}suggestions/${sliceName(slice)}.json`,
};

/** Addresses of what every search loads before its first answer: programs, and the newest stories. */
export function firstFiles({ engine, shards }: SearchManifest): string[] {
	const newest = shards.slice(0, 1);
	return [
		searchFiles.pagefind(engine.folder),
		searchFiles.program(engine),
		...newest.flatMap((shard) => [searchFiles.rows(shard.folder), searchFiles.meta(shard)]),
	];
}

/** Code points of a slice's letters, since file systems disagree about letters of other scripts. */
const sliceName = (slice: string) =>
	slice === ''
		? 'all'
		: Array.from(slice, (letter) => letter.codePointAt(0)?.toString(16)).join('-');
