/** One shard of the index, searched by Pagefind's JavaScript API behind the few words needed of it. */
import { type SearchEngine, type ShardEntry, searchFiles } from '../../domain/search/manifest.ts';
import { phrasePlaces } from '../../domain/search/phrase-places.ts';
import { type Rows, readRows, type ShardFile, type StoryText } from '../../domain/search/rows.ts';
import type { Hits } from '../../domain/search/shard-matches.ts';
import type { IndexFiles } from './index-files.ts';

interface PagefindResult {
	id: string;
	/** Places of the words found in the story's content, counted in words, in their order. */
	weights: PagefindPlace[];
}

interface PagefindPlace {
	location: number;
	/** 1 for a word, less for a part of one. */
	weight: number;
	/** Grows with the square of the weight, and falls with every letter that the word is longer. */
	balanced_score: number;
}

/** What `pagefind.js` exports, as far as it is used. */
export interface Pagefind {
	createInstance: (options: {
		basePath: string;
		baseUrl: string;
		ranking?: { diacriticSimilarity: number };
	}) => { search: Search };
}

/** What searches shards. */
export interface Program {
	pagefind: Pagefind;
	engine: SearchEngine;
	/** The program that Pagefind runs, and its address. */
	address: string;
	bytes: Uint8Array<ArrayBuffer>;
}

type Search = (words: string | null) => Promise<{ results: PagefindResult[] }>;

/** {@link PagefindPlace.balanced_score} of a whole word with weight 1; with a letter more it is 389. */
const WHOLE_WORD = 512;

/** Of the parts of an address of the Web, of which there are many, none is looked for. */
const LEAST_WEIGHT = 0.25;

const isWhole = ({ balanced_score, weight }: PagefindPlace) =>
	weight >= LEAST_WEIGHT && balanced_score >= WHOLE_WORD * weight ** 2;

/** Answers to single words kept by each shard, so that another order or filter asks nothing anew. */
const KEPT_ANSWERS = 24;

export class PagefindShard {
	readonly rows: Rows;
	readonly #search: Search;
	readonly #textOf: (row: number) => Promise<Uint8Array>;
	readonly #answers = new Map<string, Promise<Hits>>();

	/** @throws LoadError if one of its files cannot be loaded. */
	static async open(
		entry: ShardEntry,
		program: Program,
		files: IndexFiles,
	): Promise<PagefindShard> {
		const { folder, stories } = entry;
		const base = searchFiles.shard(folder);
		const [rows, meta] = await Promise.all([
			files.json<ShardFile>(searchFiles.rows(folder), entry.rows),
			files.unpacked(searchFiles.meta(folder)),
		]);
		const { words, texts } = rows.packed;
		const parts = {
			entry: entryFor(program.engine, stories),
			meta,
			program,
			// Pagefind keeps them itself.
			words: files.packed((pack) => searchFiles.words(folder, pack), words, false),
		};
		return files.pagefind.open(base, parts, async () => {
			const { search } = program.pagefind.createInstance({
				basePath: base,
				baseUrl: '/',
				// A word with another accent is a whole word all the same.
				ranking: { diacriticSimilarity: 1 },
			});
			// Pagefind looks every 50 ms whether it is ready; with all files here it is by the next turn.
			await new Promise((done) => setTimeout(done));
			await search(null);
			return new PagefindShard(
				readRows(rows),
				files.packed((pack) => searchFiles.texts(folder, pack), texts),
				(words) => files.pagefind.complete(base, () => search(words)),
			);
		});
	}

	private constructor(rows: Rows, textOf: (row: number) => Promise<Uint8Array>, search: Search) {
		this.rows = rows;
		this.#textOf = textOf;
		this.#search = search;
	}

	/** Whether it has answered for these words before, and need load nothing to do so again. */
	knows = (words: string) => this.#answers.has(words);

	/** Stories with these words beside each other, in any of their forms. */
	hits(words: string): Promise<Hits> {
		const known = this.#answers.get(words);
		if (known) return known;
		const answer = this.#found(words);
		this.#answers.set(words, answer);
		answer.catch(() => this.#answers.delete(words));
		for (const oldest of this.#answers.keys()) {
			if (this.#answers.size <= KEPT_ANSWERS) break;
			this.#answers.delete(oldest);
		}
		return answer;
	}

	async #found(words: string): Promise<Hits> {
		const everywhere = await Promise.all(words.split(' ').map((word) => this.#places(word)));
		const hits: Hits = { rows: [], places: [] };
		for (const row of everywhere[0]?.keys() ?? []) {
			const places = phrasePlaces(everywhere.map((own) => own.get(row) ?? []));
			if (places.length === 0) continue;
			hits.rows.push(row);
			hits.places.push(places);
		}
		return hits;
	}

	/**
	 * Places of a word in any of its forms, by row. Pagefind also tells those of words that begin so.
	 * (In quotes it finds whole words alone, but tells one place in each story.)
	 */
	async #places(word: string): Promise<Map<number, number[]>> {
		const { results } = await this.#search(word);
		const found = new Map<number, number[]>();
		for (const { id, weights } of results) {
			const places = weights.filter(isWhole).map(({ location }) => location);
			if (places.length > 0) found.set(rowOf(id), places);
		}
		return found;
	}

	/** Address and indexed content of a story. @throws LoadError */
	async story(row: number): Promise<StoryText> {
		return JSON.parse(new TextDecoder().decode(await this.#textOf(row))) as StoryText;
	}
}

/** What Pagefind takes for the list of its indexes. */
const entryFor = (engine: SearchEngine, stories: number) => ({
	version: engine.version,
	languages: { [engine.wasm]: { hash: 'index', wasm: engine.wasm, page_count: stories } },
	include_characters: engine.includeCharacters,
});

/** The row of a story: Pagefind calls it by that, to base 36. */
const rowOf = (id: string) => Number.parseInt(id, 36);
