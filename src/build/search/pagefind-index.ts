import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import * as pagefind from 'pagefind';

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

/** @returns how many texts there were. */
async function writeIndex(
	records: Iterable<{ url: string; content: string }>,
	language: string,
	folder: string,
): Promise<number> {
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = CHUNK_SIZE;
	const { index } = whole(await pagefind.createIndex({ forceLanguage: language }));
	if (!index) throw new Error('Pagefind made no index.');
	const adding: Promise<void>[] = [];
	const failures: unknown[] = [];
	for (const record of records) {
		const added = index.addCustomRecord({ ...record, language, meta: {} }).then(whole);
		adding.push(
			added.then(
				() => undefined,
				(failure) => void failures.push(failure),
			),
		);
		// Pagefind reads it while the next is prepared.
		await nextTurn();
	}
	await Promise.all(adding);
	if (failures.length > 0) throw failures[0];
	whole(await index.writeFiles({ outputPath: folder }));
	return adding.length;
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

/** Moves the programs out of an index, and removes what none needs. */
function tidy(folder: string, programs: string | undefined): void {
	if (programs) mkdirSync(programs, { recursive: true });
	for (const name of readdirSync(folder)) {
		if (OWN.test(name)) continue;
		if (programs && PROGRAMS.test(name)) renameSync(join(folder, name), join(programs, name));
		else rmSync(join(folder, name), { recursive: true });
	}
	if (programs) tellWeights(join(programs, 'pagefind.js'));
}

/** Where Pagefind’s program makes a result of what it found, and what it is to tell beside. */
const RESULT = { places: 'words:locations,', weights: 'weights:weighted_locations,' };

/**
 * Lets Pagefind tell how well each place of a result matches, which it keeps to itself: without it
 * “car” would count wherever “carry” stands.
 * @throws if its program is not as it was when this was written.
 */
function tellWeights(program: string): void {
	const [before, after, ...others] = readFileSync(program, 'utf8').split(RESULT.places);
	if (before === undefined || after === undefined || others.length > 0) {
		throw new Error('Pagefind makes its results in another way; RESULT must say where.');
	}
	writeFileSync(program, [before, RESULT.places, RESULT.weights, after].join(''));
}

/** Folders an index goes to. */
export interface IndexPlaces {
	folder: string;
	/** Takes the programs that search the index; undefined if nobody needs them. */
	programs?: string | undefined;
}

/**
 * Indexes texts with Pagefind, which keeps their order, in a process of its own.
 * @param records texts and the addresses of their pages; made while Pagefind reads those before.
 * @param language two or three letters (ISO 639), whose rules for the forms of words hold.
 * @throws if Pagefind reports an error or holds another number of texts.
 */
export async function writePagefindIndex(
	records: Iterable<{ url: string; content: string }>,
	language: string,
	{ folder, programs }: IndexPlaces,
): Promise<PagefindIndex> {
	let given: number;
	try {
		given = await writeIndex(records, language, folder);
	} finally {
		await pagefind.close();
	}
	const { stories, ...index } = readEntry(folder);
	if (index.version !== PAGEFIND_VERSION) {
		throw new Error(`This is Pagefind ${index.version}; PAGEFIND_VERSION must say so.`);
	}
	if (stories !== given) throw new Error(`Pagefind holds ${stories} of ${given} stories.`);
	tidy(folder, programs);
	return index;
}
