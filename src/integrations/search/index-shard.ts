import { hash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { indexedContent } from '../../domain/search/content.ts';
import type { SearchDocument } from '../../domain/search/document.ts';
import { type RowsFile, rowsFile } from '../../domain/search/rows.ts';

/**
 * Bytes of words in one file of the index. Pagefind's own 20,000 lets a reader load four times as
 * much for a word; fewer make the list of files longer, which is loaded first.
 */
const CHUNK_SIZE = '2000';

/** Version of Pagefind that the files of an index are told apart by. */
export const PAGEFIND_VERSION = '1.6.0';

/** Programs that search an index, of which all shards share one set. */
const PROGRAMS = /^(?:pagefind\.js|wasm\..+\.pagefind)$/;
/** What a shard has to itself; all else that Pagefind writes are user interfaces. */
const OWN = /^(?:index|fragment|.+\.pf_meta)$/;

/** What Pagefind says of an index it has written. */
export interface PagefindIndex {
	version: string;
	/** Name of the index in its folder. */
	hash: string;
	/** Program that knows the language. */
	wasm: string;
	includeCharacters: string[];
}

interface PagefindEntry {
	version: string;
	languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
	include_characters: string[];
}

/** An answer of Pagefind's without errors. */
function whole<Answer extends { errors: string[] }>(answer: Answer): Answer {
	if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
	return answer;
}

/** Indexes texts with Pagefind, which keeps their order. */
async function writeIndex(
	records: { url: string; content: string }[],
	language: string,
	folder: string,
): Promise<void> {
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = CHUNK_SIZE;
	const { index } = whole(await pagefind.createIndex({ forceLanguage: language }));
	if (!index) throw new Error('Pagefind made no index.');
	try {
		const adding = records.map((record) =>
			index.addCustomRecord({ ...record, language, meta: {} }),
		);
		for (const added of await Promise.all(adding)) whole(added);
		whole(await index.writeFiles({ outputPath: folder }));
	} finally {
		await index.deleteIndex();
	}
}

function readEntry(folder: string): PagefindIndex & { stories: number } {
	const file = join(folder, 'pagefind-entry.json');
	const { version, languages, include_characters } = JSON.parse(
		readFileSync(file, 'utf8'),
	) as PagefindEntry;
	// One index for all languages, since a reader searches one archive.
	const indexes = Object.values(languages);
	const [index] = indexes;
	if (!index || indexes.length > 1) {
		throw new Error(`Pagefind made ${indexes.length} indexes where one was asked for.`);
	}
	const { hash, wasm, page_count } = index;
	return {
		version,
		hash,
		wasm: wasm ?? 'unknown',
		includeCharacters: include_characters,
		stories: page_count,
	};
}

/** Moves the programs out of a shard, and removes what no shard needs. */
function tidy(folder: string, programs: string): void {
	mkdirSync(programs, { recursive: true });
	for (const name of readdirSync(folder)) {
		if (OWN.test(name)) continue;
		if (PROGRAMS.test(name)) {
			// The old one may be linked with a site that is being read.
			rmSync(join(programs, name), { force: true });
			copyFileSync(join(folder, name), join(programs, name));
		}
		rmSync(join(folder, name), { recursive: true });
	}
}

/** A shard before it is indexed. */
export interface ShardSource {
	/** Newest first. */
	records: { url: string; content: string }[];
	rows: RowsFile;
	/** Of the site, whose rules for the forms of words hold. */
	language: string;
}

/** @param documents of one shard, newest first. */
export function shardSource(documents: SearchDocument[], language: string): ShardSource {
	const contents = documents.map(indexedContent);
	const lengths = contents.map((each) => each.lengths);
	const records = documents.map(({ url }, at) => ({ url, content: contents[at]?.content ?? '' }));
	return { records, rows: rowsFile(documents, lengths, language), language };
}

/** What stands for a shard: all that makes its files what they are. */
export const keyOfShard = (source: ShardSource) =>
	hash('sha256', JSON.stringify([PAGEFIND_VERSION, CHUNK_SIZE, source])).slice(0, 12);

/**
 * Indexes one shard and writes all files of it.
 * @param folder that takes the shard.
 * @param programs folder that takes the programs which search it.
 * @throws if Pagefind reports an error or holds another number of stories.
 */
export async function indexShard(
	{ records, rows, language }: ShardSource,
	{ folder, programs }: { folder: string; programs: string },
): Promise<PagefindIndex> {
	await writeIndex(records, new Intl.Locale(language).language, folder);
	const { stories, ...index } = readEntry(folder);
	if (index.version !== PAGEFIND_VERSION) {
		throw new Error(`This is Pagefind ${index.version}; PAGEFIND_VERSION must say so.`);
	}
	if (stories !== records.length) {
		throw new Error(`Pagefind holds ${stories} of ${records.length} stories.`);
	}
	tidy(folder, programs);
	writeFileSync(join(folder, 'rows.json'), JSON.stringify(rows));
	return index;
}
