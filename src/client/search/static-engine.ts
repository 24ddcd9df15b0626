/** Answers queries from the index on this site, shard by shard. Runs in a worker. */
import { type Asked, readAsked } from '../../domain/search/asked.ts';
import { type SearchManifest, searchFiles } from '../../domain/search/manifest.ts';
import type { PackedNames } from '../../domain/search/packs.ts';
import type { SearchPage, SearchProvider, Suggestion } from '../../domain/search/provider.ts';
import type { SearchQuery } from '../../domain/search/query.ts';
import { shardOrder } from '../../domain/search/shard-order.ts';
import type { SuggestionFile } from '../../domain/search/suggestion-files.ts';
import { suggestionSlice, suggestionsFrom } from '../../domain/search/suggestions.ts';
import { type Synonyms, synonymsOf } from '../../domain/search/synonyms.ts';
import { plainWord } from '../../domain/search/words.ts';
import type { IndexFiles } from './index-files.ts';
import type { Pagefind } from './pagefind-shard.ts';
import { SearchRun } from './search-run.ts';
import { ShardStore } from './shard-store.ts';
import { WordLists } from './word-lists.ts';

/** Shards loaded at the same time, once the first has answered. */
const AT_ONCE = 3;

/**
 * Results that come at once, from the first shard: as many as a phone shows. Each brings a text of
 * some kilobytes, and more of them would keep a reader on a slow connection waiting.
 */
const AT_FIRST = 2;

/** What queries are answered with. */
interface Means {
	manifest: SearchManifest;
	shards: ShardStore;
	words: WordLists;
	stopWords: ReadonlySet<string>;
	synonyms: Synonyms;
	language: string;
}

/** Whether some story has all words. */
const isWhole = ({ total, understanding }: SearchPage) => total > 0 && !understanding.isPartial;

export class StaticEngine implements SearchProvider {
	readonly #files: IndexFiles;
	readonly #importModule: (address: string) => Promise<Pagefind>;
	readonly #languages: string[];
	#means: Means | undefined;

	/**
	 * @param importModule loads a module of JavaScript.
	 * @param languages in which dates may be written, the newspaper's first.
	 */
	constructor(
		files: IndexFiles,
		importModule: (address: string) => Promise<Pagefind>,
		languages: string[],
	) {
		this.#files = files;
		this.#importModule = importModule;
		this.#languages = languages;
	}

	async *search(
		query: SearchQuery,
		signal: AbortSignal,
		isThrifty: boolean,
	): AsyncGenerator<SearchPage> {
		this.#files.forgetFailures();
		const means = await this.#ready();
		const asked = this.#understood(query.words, query.literal, means);
		const page = yield* this.#answer(query, asked, means, signal, isThrifty);
		if (!asked.dates || !page || page.searched.isWaiting || isWhole(page)) return;
		// May and March are no months everywhere: “theresa may 2017”.
		const asWords = this.#understood(query.words, true, means);
		let last: SearchPage | undefined;
		for await (const page of this.#answer(query, asWords, means, signal, false)) last = page;
		if (last && !signal.aborted && (isWhole(last) || page.total === 0)) yield last;
	}

	/** @param isLiteral whether no date is read from the words. */
	#understood(words: string, isLiteral: boolean, { stopWords, synonyms }: Means): Asked {
		const languages = this.#languages;
		const asked = readAsked(words, { stopWords, synonyms, languages, literal: isLiteral });
		const { terms, without, dates } = asked;
		// Signs alone are no words, and no story has them.
		if (words && terms.length + without.length === 0 && !dates) {
			terms.push({ typed: words, isPhrase: true, wordings: [] });
		}
		return asked;
	}

	/** @returns the last page. */
	async *#answer(
		query: SearchQuery,
		asked: Asked,
		means: Means,
		signal: AbortSignal,
		isThrifty: boolean,
	): AsyncGenerator<SearchPage, SearchPage | undefined> {
		const { shown } = query;
		const { from = asked.dates?.from, to = asked.dates?.to } = query;
		// Words that say nothing put stories in no order.
		const sort = query.sort === 'best' && !asked.isTelling ? 'newest' : query.sort;
		const narrowed = { ...query, from, to, sort };
		const order = shardOrder(means.manifest.shards, narrowed);
		const run = new SearchRun(narrowed, asked, means);
		let page: SearchPage | undefined;
		let [searched, listed] = [0, 0];
		let isLast = false;
		while (!isLast && !signal.aborted) {
			// What is known already comes at once: another order, filter or range of the same words.
			let end = searched === 0 ? 1 : Math.min(searched + AT_ONCE, order.length);
			while (end < order.length && run.knows(order[end] as number)) end++;
			const next = order.slice(searched, end);
			await run.search(next);
			if (page === undefined && !run.failure && run.lacksTerms) {
				const early = await run.page(AT_FIRST, false);
				if (signal.aborted) return page;
				// What has the other words is there at once; whether a word is a slip takes more files.
				if (early.total > 0 && !isThrifty) yield early;
				await run.widen();
			}
			searched += next.length;
			isLast = searched === order.length;
			if (isLast && !signal.aborted) await run.settle();
			if (signal.aborted) return page;
			if (run.failure) {
				if (isLast) throw run.failure;
				continue;
			}
			// Every new list of results loads their texts, so there is one whenever twice as much is known.
			const isNew = page === undefined || isLast || searched >= 2 * listed;
			if (isNew) listed = searched;
			// A list that may be the last one for now is whole.
			const isFirst = page === undefined && !isLast && !isThrifty;
			page = await run.page(isFirst ? Math.min(shown, AT_FIRST) : shown, !isNew);
			if (isLast) page.understanding.suggested = await run.suggestion(page);
			page.understanding.isUnchecked = run.isUnchecked;
			if (signal.aborted) return page;
			const isFound = page.total > 0 && !page.understanding.isPartial;
			page.searched.isWaiting = isThrifty && !isLast && isFound;
			yield page;
			if (page.searched.isWaiting) return page;
		}
		return page;
	}

	async suggest(typed: string): Promise<Suggestion[]> {
		this.#files.forgetFailures();
		const { suggestions } = await this.#files.manifest();
		const { folder, names: check } = suggestions;
		const packed = await this.#files.json<PackedNames>(searchFiles.names(folder), check);
		const slice = suggestionSlice(typed, new Set(packed.names));
		if (slice === undefined) return [];
		const file = await this.#files.list({ folder, ...packed })(slice);
		return suggestionsFrom(JSON.parse(file) as SuggestionFile, typed);
	}

	async #ready(): Promise<Means> {
		const manifest = await this.#files.manifest();
		if (this.#means?.manifest !== manifest) {
			this.#means = {
				manifest,
				shards: new ShardStore(this.#files, manifest, this.#importModule),
				words: new WordLists(this.#files, manifest),
				stopWords: new Set(manifest.stopWords.map(plainWord)),
				synonyms: synonymsOf(manifest.synonyms),
				language: this.#languages[0] ?? 'en',
			};
		}
		return this.#means;
	}
}
