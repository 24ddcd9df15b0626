import type { PartialDate } from '../dates/partial-date.ts';
import { checksumOfText } from './checksum.ts';
import type { PackedFiles } from './packs.ts';

/** Address below which all files of the static search stand. */
export const SEARCH_FILES = '/search-index/';

/** What searches shards: Pagefind's own files. */
export interface SearchEngine {
	folder: string;
	/** Checksum of its JavaScript. */
	script: string;
	version: string;
	/** The program that knows the language. */
	wasm: string;
	includeCharacters: string[];
}

/** One part of the index: the stories of a period in one language. */
export interface ShardEntry {
	/** Folder below `shards/`; its name changes with its content. */
	folder: string;
	/** The language whose rules for the forms of words hold in it (ISO 639). */
	stemmer: string;
	/** Checksum of its table of rows; all other files tell by themselves whether they are whole. */
	rows: string;
	stories: number;
	/** Dates of its oldest and its newest story; undated stories have none. */
	first?: PartialDate | undefined;
	last?: PartialDate | undefined;
}

/** What is loaded first: which files there are, and how each is known to be whole. */
export interface SearchManifest {
	/** What searches the shards, by their stemmers. */
	engines: Record<string, SearchEngine>;
	/** Those of the newspaper's language first; of each language newest first, undated stories last. */
	shards: ShardEntry[];
	stories: number;
	/** Words of a story, on average. */
	averageLength: number;
	/** Words that are left out of a query that has others. */
	stopWords: string[];
	/** Words and names that mean the same. */
	synonyms: string[][];
	/** The word lists, by the first letters of their words; the tails by their second ones. */
	common: PackedFiles;
	rare: PackedFiles;
	tails: PackedFiles;
	/** Folder of the suggestions, and the checksum of the file that says which there are. */
	suggestions: { folder: string; names: string };
	/** Checksum of all the above. */
	check: string;
}

const checkOf = (unsealed: Omit<SearchManifest, 'check'>) =>
	checksumOfText(JSON.stringify(unsealed));

/** A manifest that tells whether it is whole. */
export const sealed = (unsealed: Omit<SearchManifest, 'check'>): SearchManifest => ({
	...unsealed,
	check: checkOf(unsealed),
});

/** @throws if a text is not a whole manifest. */
export function readManifest(text: string): SearchManifest {
	const { check, ...unsealed } = JSON.parse(text) as SearchManifest;
	if (check !== checkOf(unsealed)) throw new Error('The manifest is not as it was written.');
	return { ...unsealed, check };
}

/** Names of the files below {@link SEARCH_FILES}. All but the manifest stay what they are. */
export const searchFiles = {
	manifest: `${SEARCH_FILES}manifest.json`,
	shard: (folder: string) => `${SEARCH_FILES}shards/${folder}/`,
	rows: (folder: string) => `${searchFiles.shard(folder)}rows.json`,
	/** What Pagefind loads of a shard first. */
	meta: (folder: string) => `${searchFiles.shard(folder)}meta.bin`,
	/** Packs of Pagefind's words, and of the texts of the stories. */
	words: (folder: string, pack: number) => `${searchFiles.shard(folder)}words-${pack}.bin`,
	texts: (folder: string, pack: number) => `${searchFiles.shard(folder)}texts-${pack}.bin`,
	engine: (folder: string) => `${SEARCH_FILES}${folder}/`,
	pagefind: (folder: string) => `${searchFiles.engine(folder)}pagefind.js`,
	program: ({ folder, wasm }: Pick<SearchEngine, 'folder' | 'wasm'>) =>
		`${searchFiles.engine(folder)}wasm.${wasm}.bin`,
	/** Packs of word lists and suggestions. */
	list: (folder: string, pack: number) => `${SEARCH_FILES}${folder}/${pack}.bin`,
	/** Which suggestions are in which pack and how long, by their first letters. */
	names: (folder: string) => `${SEARCH_FILES}${folder}/names.json`,
};

/** Addresses of what every search loads before its first answer: programs, and the newest stories. */
export function firstFiles({ engines, shards: [newest] }: SearchManifest): string[] {
	const engine = newest && engines[newest.stemmer];
	if (!newest || !engine) return [];
	return [
		searchFiles.pagefind(engine.folder),
		searchFiles.program(engine),
		searchFiles.rows(newest.folder),
		searchFiles.meta(newest.folder),
	];
}
