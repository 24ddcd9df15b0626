/** Pagefind's JavaScript API behind the few words the search page needs. */
import type { SearchQuery } from '../domain/search/query.ts';

/** What a reader sees of one story found. */
export interface FoundStory {
	url: string;
	title: string;
	/** The passage that matched, with `<mark>` as its only markup. */
	excerpt: string;
	date?: string | undefined;
	section?: string | undefined;
	/** “Brief”, “Opinion” and so on; none for plain reports. */
	kind?: string | undefined;
}

export interface SearchResults {
	count: number;
	/** Stories a value of a filter would leave, whatever else is filtered by. */
	filterCounts: Record<string, Record<string, number>>;
	/** Loads results `from` to `to` (exclusive). */
	load: (from: number, to: number) => Promise<FoundStory[]>;
}

interface PagefindStory {
	url: string;
	excerpt: string;
	meta: { title?: string };
	filters: Record<string, string[]>;
}

interface Pagefind {
	filters: () => Promise<unknown>;
	search: (
		words: string | null,
		options: { filters: Record<string, string>; sort?: Record<string, 'asc' | 'desc'> },
	) => Promise<{
		results: { data: () => Promise<PagefindStory> }[];
		totalFilters: Record<string, Record<string, number>>;
	}>;
}

const ORDER = {
	relevance: undefined,
	newest: { newest: 'desc' },
	oldest: { oldest: 'asc' },
} as const;

let engine: Promise<Pagefind> | undefined;

/** Loads Pagefind and its filters, once; after a failure it may be tried again. */
export function loadEngine(): Promise<Pagefind> {
	engine ??= start().catch((error) => {
		engine = undefined;
		throw error;
	});
	return engine;
}

async function start(): Promise<Pagefind> {
	const address = '/pagefind/pagefind.js';
	const pagefind: Pagefind = await import(/* @vite-ignore */ address);
	await pagefind.filters();
	return pagefind;
}

/** @throws if the index cannot be loaded. */
export async function search({ words, filters, sort }: SearchQuery): Promise<SearchResults> {
	const pagefind = await loadEngine();
	const order = ORDER[sort];
	const { results, totalFilters } = await pagefind.search(words || null, {
		filters,
		...(order && { sort: order }),
	});
	return {
		count: results.length,
		filterCounts: totalFilters,
		load: (from, to) =>
			Promise.all(results.slice(from, to).map((each) => each.data().then(foundStory))),
	};
}

const foundStory = ({ url, excerpt, meta, filters }: PagefindStory): FoundStory => ({
	url,
	excerpt,
	title: meta.title ?? url,
	date: filters.date?.[0],
	section: filters.section?.[0],
	kind: filters.kind?.[0],
});
