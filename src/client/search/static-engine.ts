/** Answers queries from the index on this site, shard by shard. Runs in a worker. */
import { readAsked } from '../../domain/search/asked.ts';
import { type SearchManifest, searchFiles } from '../../domain/search/manifest.ts';
import type { PackedNames } from '../../domain/search/packs.ts';
import type { SearchPage, SearchProvider, Suggestion } from '../../domain/search/provider.ts';
import type { SearchQuery } from '../../domain/search/query.ts';
import { shardOrder } from '../../domain/search/shard-order.ts';
import type { SuggestionFile } from '../../domain/search/suggestion-files.ts';
import { suggestionSlice, suggestionsFrom } from '../../domain/search/suggestions.ts';
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
}

export class StaticEngine implements SearchProvider {
	readonly #files: IndexFiles;
	readonly #importModule: (address: string) => Promise<Pagefind>;
	readonly #languages: string[];
	#means: Means | undefined;

	/**
	 * @param importModule loads a module of JavaScript.
	 * @param languages in which dates may be written.
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
		const { stopWords, manifest } = means;
		const { literal, shown } = query;
		const asked = readAsked(query.words, { stopWords, languages: this.#languages, literal });
		const { terms, without, dates } = asked;
		// Signs alone are no words, and no story has them.
		if (query.words && terms.length + without.length === 0 && !dates) {
			terms.push({ typed: query.words, isPhrase: true, wordings: [] });
		}
		const { from = dates?.from, to = dates?.to } = query;
		const narrowed = { ...query, from, to };
		const order = shardOrder(manifest.shards, narrowed);
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
				if (signal.aborted) return;
				// What has the other words is there at once; whether a word is a slip takes more files.
				if (early.total > 0 && !isThrifty) yield early;
				await run.widen();
			}
			searched += next.length;
			isLast = searched === order.length;
			if (isLast && !signal.aborted) await run.searchAgain();
			if (signal.aborted) return;
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
			if (isLast) page.understanding.suggested = await run.withoutMisprint(page);
			page.understanding.isUnchecked = run.isUnchecked;
			if (signal.aborted) return;
			const isFound = page.total > 0 && !page.understanding.isPartial;
			page.searched.isWaiting = isThrifty && !isLast && isFound;
			yield page;
			if (page.searched.isWaiting) return;
		}
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
				stopWords: new Set(manifest.stopWords),
			};
		}
		return this.#means;
	}
}
