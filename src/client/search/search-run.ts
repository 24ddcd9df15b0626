/** One query, answered shard by shard. */
import { around } from '../../domain/search/around.ts';
import type { Asked } from '../../domain/search/asked.ts';
import { wordingsIn } from '../../domain/search/found-story.ts';
import type { SearchManifest } from '../../domain/search/manifest.ts';
import { narrowing } from '../../domain/search/narrowing.ts';
import { oneOfEach } from '../../domain/search/one-of-each.ts';
import {
	correctedWords,
	refusedCorrections,
	withMostTerms,
	withWord,
} from '../../domain/search/other-wordings.ts';
import { progress } from '../../domain/search/progress.ts';
import type { SearchPage } from '../../domain/search/provider.ts';
import { RESULTS_STEP, type SearchQuery } from '../../domain/search/query.ts';
import {
	type Ranked,
	type RankedRow,
	ranked,
	type SearchedShard,
	storiesWith,
} from '../../domain/search/ranked.ts';
import { shardMatches } from '../../domain/search/shard-matches.ts';
import { surelySaid } from '../../domain/search/wordings.ts';
import { type ListedStories, listedStories } from './listed-stories.ts';
import { Losses } from './losses.ts';
import { withOtherWord, withoutMisprint } from './meant-words.ts';
import type { ShardStore } from './shard-store.ts';
import { allHits } from './term-hits.ts';
import type { WordLists } from './word-lists.ts';

/** Stories found at most where a word may be a misprint. */
const FEW = 3;

/** What a run searches with. */
interface Means {
	shards: ShardStore;
	words: WordLists;
	manifest: SearchManifest;
	stopWords: ReadonlySet<string>;
	/** BCP 47 tag of the newspaper. */
	language: string;
}

/** The results that were listed last. */
interface Listed extends ListedStories {
	/** Whether none has all terms. */
	isPartial: boolean;
	corrected: string | undefined;
}

export class SearchRun {
	readonly #query: SearchQuery;
	readonly #asked: Asked;
	readonly #means: Means;
	#searched: SearchedShard[] = [];
	#listed: Listed | undefined;
	/** The words with corrections that found nothing better than the words themselves. */
	#refused: string | undefined;
	readonly #losses = new Losses();

	/** @param query with the dates that its words name. */
	constructor(query: SearchQuery, asked: Asked, means: Means) {
		this.#query = query;
		this.#asked = asked;
		this.#means = means;
	}

	/** Whether a shard has answered for all of this before, so that nothing need be loaded. */
	knows(place: number): boolean {
		const shard = this.#means.shards.opened(place);
		const { terms, without } = this.#asked;
		const wordings = terms.flatMap((term) => term.wordings);
		const words = wordings.flatMap(({ text, sure }) => (sure ? [text, sure] : [text]));
		return shard !== undefined && [...words, ...surelySaid(without)].every(shard.knows);
	}

	/** Searches shards, by their places. */
	async search(places: number[]): Promise<void> {
		const found = await Promise.all(
			places.map((place) => this.#losses.inShard(place, () => this.#searchShard(place))),
		);
		this.#searched.push(...found.filter((shard) => shard !== undefined));
	}

	/** Why nothing is known of any shard so far; undefined if something is. */
	get failure(): Error | undefined {
		return this.#searched.length === 0 ? this.#losses.cause : undefined;
	}

	async #searchShard(place: number): Promise<SearchedShard> {
		const shard = await this.#means.shards.open(place);
		const { terms, without } = this.#asked;
		const hits = await allHits(shard, terms);
		const left = await Promise.all(surelySaid(without).map((text) => shard.hits(text)));
		const matches = shardMatches(
			terms,
			hits,
			left.flatMap(({ rows }) => rows),
			shard.rows,
			this.#means.manifest.averageLength,
		);
		return { place, matches, narrowing: narrowing(shard.rows, this.#query) };
	}

	/** Whether nothing was found of some term, which may be a slip. */
	get lacksTerms(): boolean {
		const { literal } = this.#query;
		return !literal && this.#asked.terms.some((_, at) => storiesWith(at, this.#searched) === 0);
	}

	/** Gives terms of which nothing was found the other wordings they may stand for, and looks for those. */
	async widen(): Promise<void> {
		const widening = this.#asked.terms.map(async (term, at) => {
			if (storiesWith(at, this.#searched) > 0) return [];
			const { words } = this.#means;
			return (await this.#losses.ofSpelling(() => words.otherWordings(term))) ?? [];
		});
		const others = await Promise.all(widening);
		if (others.every((own) => own.length === 0)) return;
		for (const [at, { wordings }] of this.#asked.terms.entries()) {
			wordings.push(...(others[at] ?? []));
		}
		await this.#searchAnew();
	}

	/** Takes back corrections whose stories are no better than the nearest that lack the word. */
	async settle(): Promise<void> {
		const { terms } = this.#asked;
		const [first] = this.#ranked(1).top;
		if (!first) return;
		const refused = refusedCorrections(terms, wordingsIn(first, terms));
		if (refused.length === 0) return;
		this.#refused = refused.reduce(
			(words, { term, correction }) => withWord(words, term.typed, correction),
			this.#query.words,
		);
		for (const { term } of refused) {
			term.wordings = term.wordings.filter(({ correction }) => correction === undefined);
		}
		await this.#searchAnew();
	}

	/** Searches the shards again that were searched, for terms that have other wordings now. */
	async #searchAnew(): Promise<void> {
		const places = this.#searched.map(({ place }) => place);
		this.#searched = [];
		await this.search(places);
	}

	/**
	 * What is found so far.
	 * @param shown most results to list.
	 * @param mayKeep whether the results of the page before will do, as far as they are as many and as good.
	 */
	async page(shown: number, mayKeep: boolean): Promise<SearchPage> {
		const { terms, dates, cut } = this.#asked;
		const searched = this.#shown;
		const { whole, partial, top } = this.#ranked(shown, searched);
		const isPartial = whole === 0 && partial > 0;
		const isKept =
			mayKeep &&
			this.#listed?.isPartial === isPartial &&
			this.#listed.results.length + this.#listed.unloaded === top.length;
		if (!isKept) this.#listed = await this.#list(top, isPartial);
		const { results, unloaded, corrected } = this.#listed as Listed;
		const { isUnchecked } = this;
		return {
			total: isPartial ? partial : whole,
			others: isPartial ? 0 : partial,
			results,
			unloaded,
			...around(searched, isPartial ? 1 : terms.length, this.#query.filters),
			understanding: { corrected, dates, isPartial, cut, isUnchecked },
			searched: progress(
				searched.map(({ place }) => place),
				[...this.#losses.shards],
				this.#means.manifest,
			),
		};
	}

	/** Whether the spelling of words was to be checked and could not be. */
	get isUnchecked(): boolean {
		return this.#losses.isSpellingUnchecked;
	}

	/** Words that may be meant in place of those typed, where few stories have all of these. */
	async suggestion({ total, understanding }: SearchPage): Promise<string | undefined> {
		const { words, literal } = this.#query;
		if (literal || total === 0) return undefined;
		if (this.#refused) return this.#refused;
		const typed = { words, terms: this.#asked.terms, lists: this.#means.words };
		return this.#losses.ofSpelling(async () => {
			if (understanding.isPartial) return withOtherWord(typed, this.#searched, this.#means);
			return total > FEW ? undefined : withoutMisprint(typed);
		});
	}

	/** The shards that were searched, with each story in one of its languages. */
	get #shown(): SearchedShard[] {
		const least = Math.min(this.#asked.terms.length, 1);
		return oneOfEach(this.#searched, least, this.#means.language);
	}

	#ranked(shown: number, searched = this.#shown): Ranked {
		const asked = this.#asked.terms.length;
		return ranked(searched, { asked, sort: this.#query.sort, shown });
	}

	async #list(top: RankedRow[], isPartial: boolean): Promise<Listed> {
		const { terms } = this.#asked;
		const { words, sort } = this.#query;
		const wordings = top.slice(0, RESULTS_STEP).map((each) => wordingsIn(each, terms));
		const best = withMostTerms(wordings);
		return {
			...(await listedStories(top, terms, sort, this.#means.shards)),
			isPartial,
			corrected: correctedWords(words, terms, best),
		};
	}
}
