/** One query, answered shard by shard. */
import { around } from '../../domain/search/around.ts';
import type { Asked } from '../../domain/search/asked.ts';
import { wordingsIn } from '../../domain/search/found-story.ts';
import type { SearchManifest } from '../../domain/search/manifest.ts';
import { narrowing } from '../../domain/search/narrowing.ts';
import { correctedWords, withWord } from '../../domain/search/other-wordings.ts';
import { progress } from '../../domain/search/progress.ts';
import type { FoundStory, SearchPage } from '../../domain/search/provider.ts';
import { RESULTS_STEP, type SearchQuery } from '../../domain/search/query.ts';
import {
	type RankedRow,
	ranked,
	type SearchedShard,
	termsToHave,
} from '../../domain/search/ranked.ts';
import { shardMatches } from '../../domain/search/shard-matches.ts';
import { listedStories } from './listed-stories.ts';
import { Losses } from './losses.ts';
import type { PagefindShard } from './pagefind-shard.ts';
import type { ShardStore } from './shard-store.ts';
import { allHits, hitsWhileAny } from './term-hits.ts';
import type { WordLists } from './word-lists.ts';

/** Stories found at most where a word may be a misprint. */
const FEW = 3;

/** What a run searches with. */
interface Means {
	shards: ShardStore;
	words: WordLists;
	manifest: SearchManifest;
}

/** The results that were listed last. */
interface Listed {
	results: FoundStory[];
	/** Stories that belong among them and could not be loaded. */
	unloaded: number;
	/** Terms each of them has. */
	needed: number;
	corrected: string | undefined;
}

export class SearchRun {
	readonly #query: SearchQuery;
	readonly #asked: Asked;
	readonly #means: Means;
	#searched: SearchedShard[] = [];
	#listed: Listed | undefined;
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
		const wordings = terms.flatMap((term) => term.wordings.map(({ text }) => text));
		return shard !== undefined && [...wordings, ...without].every(shard.knows);
	}

	/** Searches shards, by their places. */
	async search(places: number[]): Promise<void> {
		const isAllFound = termsToHave(this.#searched) === this.#asked.terms.length;
		const found = await Promise.all(
			places.map((place) => this.#losses.inShard(place, () => this.#search(place, isAllFound))),
		);
		this.#searched.push(...found.filter((shard) => shard !== undefined));
	}

	/** Why nothing is known of any shard so far; undefined if something is. */
	get failure(): Error | undefined {
		return this.#searched.length === 0 ? this.#losses.cause : undefined;
	}

	/** @param needsAll whether only stories with all terms count, since there are some. */
	async #search(place: number, needsAll: boolean): Promise<SearchedShard> {
		return this.#searchShard(place, await this.#means.shards.open(place), needsAll);
	}

	async #searchShard(
		place: number,
		shard: PagefindShard,
		needsAll: boolean,
	): Promise<SearchedShard> {
		const { terms, without } = this.#asked;
		const found = terms.map((_, at) => this.#foundOf(at));
		const hits = needsAll ? await hitsWhileAny(shard, terms, found) : await allHits(shard, terms);
		const left = await Promise.all(without.map((text) => shard.hits(text)));
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
		return !literal && this.#asked.terms.some((_, at) => this.#foundOf(at) === 0);
	}

	/** Gives terms of which nothing was found the other wordings they may stand for, and looks for those. */
	async widen(): Promise<void> {
		const widening = this.#asked.terms.map(async (term, at) => {
			if (this.#foundOf(at) > 0) return [];
			const { words } = this.#means;
			return (await this.#losses.ofSpelling(() => words.otherWordings(term, false))) ?? [];
		});
		const others = await Promise.all(widening);
		if (others.every((own) => own.length === 0)) return;
		for (const [at, { wordings }] of this.#asked.terms.entries()) {
			wordings.push(...(others[at] ?? []));
		}
		await this.#searchAnew();
	}

	/**
	 * Searches once more where no story has all terms: the rarest of them may be a slip that is a
	 * word too (feder for feeder).
	 */
	async searchAgain(): Promise<void> {
		const { terms } = this.#asked;
		const isAllFound = termsToHave(this.#searched) === terms.length;
		// A word that no story has is the likelier slip, and has been put right already.
		const isWidened = terms.some(({ wordings }) => wordings.some((each) => each.correction));
		if (this.#query.literal || isAllFound || isWidened || terms.length < 2) return;
		const [rarest] = terms
			.map((term, at) => ({ term, found: this.#foundOf(at) }))
			.filter(({ found }) => found > 0)
			.sort((a, b) => a.found - b.found);
		if (!rarest) return;
		const { words } = this.#means;
		const others = await this.#losses.ofSpelling(() => words.otherWordings(rarest.term, true));
		if (!others || others.length === 0) return;
		rarest.term.wordings.push(...others);
		await this.#searchAnew();
	}

	/** Searches the shards again that were searched, for terms that have more wordings now. */
	async #searchAnew(): Promise<void> {
		const places = this.#searched.map(({ place }) => place);
		this.#searched = [];
		await this.search(places);
	}

	/** Stories found so far that have a term. */
	#foundOf(term: number): number {
		return this.#searched.reduce((sum, { matches }) => sum + (matches.terms[term]?.found ?? 0), 0);
	}

	/**
	 * What is found so far.
	 * @param shown most results to list.
	 * @param mayKeep whether the results of the page before will do, as far as they are as many and as good.
	 */
	async page(shown: number, mayKeep: boolean): Promise<SearchPage> {
		const { terms, dates } = this.#asked;
		const { sort, filters } = this.#query;
		const searched = this.#searched;
		const { needed, total, top } = ranked(searched, { asked: terms.length, sort, shown });
		const isKept =
			mayKeep &&
			this.#listed?.needed === needed &&
			this.#listed.results.length + this.#listed.unloaded === top.length;
		if (!isKept) this.#listed = await this.#list(top, needed);
		const { results, unloaded, corrected } = this.#listed as Listed;
		const { isUnchecked } = this;
		return {
			total,
			results,
			unloaded,
			...around(searched, needed, filters),
			understanding: { corrected, dates, isPartial: needed < terms.length, isUnchecked },
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

	/** The words with one that is likely a misprint put right, if few stories were found by them. */
	async withoutMisprint({ total }: SearchPage): Promise<string | undefined> {
		const { words, literal } = this.#query;
		if (total === 0 || total > FEW || literal) return undefined;
		for (const term of this.#asked.terms) {
			const meant = await this.#losses.ofSpelling(() => this.#means.words.misprintOf(term));
			if (meant !== undefined) return withWord(words, term.typed, meant);
		}
		return undefined;
	}

	async #list(top: RankedRow[], needed: number): Promise<Listed> {
		const { terms } = this.#asked;
		const { words, sort } = this.#query;
		const wordings = top.slice(0, RESULTS_STEP).map((each) => wordingsIn(each, terms));
		return {
			...(await listedStories(top, terms, sort, this.#means.shards)),
			needed,
			corrected: correctedWords(words, terms, wordings),
		};
	}
}
