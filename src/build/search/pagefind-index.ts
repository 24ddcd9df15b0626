import { setImmediate as nextTurn } from 'node:timers/promises';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { checksumOf } from '../../domain/search/checksum.ts';
import { numberedMeta } from './numbered-meta.ts';
import { packed } from './write-packs.ts';

/**
 * Bytes of words in one chunk of the index. Pagefind's own 20,000 lets a reader load four times as
 * much for a word; fewer make the list of chunks longer, which is loaded first. Of 1000, 1500, 2000
 * and 3000, this loads least to the first results of a query, and until all is searched.
 */
const CHUNK_SIZE = '1500';

/** Version of Pagefind that the files of an index are told apart by. */
export const PAGEFIND_VERSION = '1.6.0';

/** How Pagefind begins what it packs. */
const MARK = 'pagefind_dcd';

/** What the program that searches an index must know of it. */
export interface PagefindAbout {
	version: string;
	/** Checksum of its JavaScript. */
	script: string;
	/** Program that knows the language. */
	wasm: string;
	includeCharacters: string[];
}

/** An index in files that are packed as a reader gets them, one by one. */
export interface PagefindIndex {
	about: PagefindAbout;
	/** What is loaded first; it calls texts and chunks by their numbers, to base 36. */
	meta: Buffer;
	/** Words with the places where they stand. */
	chunks: Buffer[];
	/** What was indexed, as Pagefind counts its words. */
	contents: string[];
	/** What searches it: JavaScript, and the program it runs. */
	programs: { script: Buffer; wasm: Buffer };
}

interface PagefindEntry {
	version: string;
	languages: Record<string, { hash: string; wasm: string | null; page_count: number }>;
	include_characters: string[];
}

/** A text and the address of its page. */
export interface IndexedText {
	url: string;
	content: string;
}

/** Files by their names in the index. */
type Files = ReadonlyMap<string, Buffer>;

/** An answer of Pagefind's without errors. */
function whole<Answer extends { errors: string[] }>(answer: Answer): Answer {
	if (answer.errors.length > 0) throw new Error(answer.errors.join('\n'));
	return answer;
}

/** @returns the files of the index, and the addresses of the texts in their order. */
async function makeIndex(
	records: Iterable<IndexedText>,
	language: string,
): Promise<{ files: Files; urls: string[] }> {
	process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE = CHUNK_SIZE;
	const { index } = whole(await pagefind.createIndex({ forceLanguage: language }));
	if (!index) throw new Error('Pagefind made no index.');
	const adding: Promise<void>[] = [];
	const failures: unknown[] = [];
	const urls: string[] = [];
	for (const record of records) {
		urls.push(record.url);
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
	const { files } = whole(await index.getFiles());
	return { files: new Map(files.map(({ path, content }) => [path, Buffer.from(content)])), urls };
}

/** The only one of some. @throws if they are none, or several. */
function only<Each>(all: Each[], what: string): Each {
	const [first] = all;
	if (first === undefined || all.length > 1) {
		throw new Error(`Pagefind made ${all.length} ${what} where one was asked for.`);
	}
	return first;
}

function readEntry(
	files: Files,
): Omit<PagefindAbout, 'script'> & { hash: string; stories: number } {
	const entry = JSON.parse(String(files.get('pagefind-entry.json'))) as PagefindEntry;
	const { version, languages, include_characters } = entry;
	if (version !== PAGEFIND_VERSION) {
		throw new Error(`This is Pagefind ${version}; PAGEFIND_VERSION must say so.`);
	}
	// One index for all languages, since a reader searches one archive.
	const { hash, wasm, page_count } = only(Object.values(languages), 'indexes');
	return {
		version,
		hash,
		wasm: wasm ?? 'unknown',
		includeCharacters: include_characters,
		stories: page_count,
	};
}

/** Files of a folder of the index by their names there, without the ending. */
const filesIn = (files: Files, folder: string): Files =>
	new Map(
		Array.from(files)
			.filter(([path]) => path.startsWith(`${folder}/`))
			.map(([path, file]) => [path.slice(folder.length + 1).split('.')[0] ?? '', file]),
	);

function unpacked(given: Buffer | undefined): Buffer {
	const file = gunzipSync(given ?? '');
	if (!file.toString('latin1', 0, MARK.length).startsWith(MARK)) {
		throw new Error('Pagefind packs its files in another way than it did.');
	}
	return file;
}

/** Where Pagefind’s program makes a result of what it found, and what it is to tell beside. */
const RESULT = { places: 'words:locations,', weights: 'weights:weighted_locations,' };

/**
 * Pagefind’s program, made to tell how well each place of a result matches, which it keeps to
 * itself: without it “car” would count wherever “carry” stands.
 * @throws if it is not as it was when this was written.
 */
function tellingWeights(program: Buffer | undefined): Buffer {
	const [before, after, ...others] = String(program).split(RESULT.places);
	if (before === undefined || after === undefined || others.length > 0) {
		throw new Error('Pagefind makes its results in another way; RESULT must say where.');
	}
	return Buffer.from([before, RESULT.places, RESULT.weights, after].join(''));
}

function readIndex(files: Files, urls: string[]): PagefindIndex {
	const { hash, stories, ...about } = readEntry(files);
	if (stories !== urls.length) {
		throw new Error(`Pagefind holds ${stories} of ${urls.length} stories.`);
	}
	const named = new Map<string, { name: string; content: string }>();
	for (const [name, file] of filesIn(files, 'fragment')) {
		const { url, content } = JSON.parse(
			unpacked(file).toString('utf8', MARK.length),
		) as IndexedText;
		named.set(url, { name, content });
	}
	const texts = urls.map((url) => {
		const text = named.get(url);
		if (!text) throw new Error(`Pagefind has no text of ${url}.`);
		return text;
	});
	const chunks = filesIn(files, 'index');
	const numbered = numberedMeta(
		unpacked(files.get(`pagefind.${hash}.pf_meta`)),
		texts.map(({ name }) => name),
		[...chunks.keys()],
	);
	const script = tellingWeights(files.get('pagefind.js'));
	return {
		about: { ...about, script: checksumOf(script) },
		meta: packed(numbered.meta),
		chunks: numbered.chunks.map((name) => chunks.get(name) as Buffer),
		// Pagefind marks where words that it cuts end by a sign that nobody sees.
		contents: texts.map(({ content }) => content.replaceAll('\u200b', '')),
		programs: {
			script,
			wasm: files.get(`wasm.${about.wasm}.pagefind`) as Buffer,
		},
	};
}

/**
 * Indexes texts with Pagefind, which keeps their order, in a process of its own.
 * @param records texts and the addresses of their pages; made while Pagefind reads those before.
 * @param language two or three letters (ISO 639), whose rules for the forms of words hold.
 * @throws if Pagefind reports an error or holds another number of texts.
 */
export async function pagefindIndex(
	records: Iterable<IndexedText>,
	language: string,
): Promise<PagefindIndex> {
	try {
		const { files, urls } = await makeIndex(records, language);
		return readIndex(files, urls);
	} finally {
		await pagefind.close();
	}
}
