/** How well known items are found: by Pagefind as it comes, and by our engine over its shards. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { IndexFiles } from '../../../src/client/search/index-files.ts';
import type { Pagefind } from '../../../src/client/search/pagefind-shard.ts';
import { StaticEngine } from '../../../src/client/search/static-engine.ts';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import type { SearchPage } from '../../../src/domain/search/provider.ts';
import type { KnownItem } from './known-items.ts';

/** Addresses of the first ten answers to a query. */
export type Answers = (query: string) => Promise<string[]>;

/** Answers from files of a built site, in this process. */
const fromDisk = (dir: string) => ({
	fetch: async (input: unknown) => {
		const { pathname } = new URL(String(input), 'http://index');
		return new Response(readFileSync(join(dir, pathname)));
	},
});

/** Our engine over the index in `dir`. */
export function broadsheet(dir: string, language: string): Answers {
	const scope = fromDisk(dir) as { fetch: typeof fetch };
	const files = new IndexFiles(scope);
	globalThis.fetch = scope.fetch;
	const engine = new StaticEngine(files, (address) => import(join(dir, address)), [language]);
	return async (words) => {
		const asked = { words, filters: {}, sort: 'best', shown: 10, literal: false } as const;
		let last: SearchPage | undefined;
		for await (const page of engine.search(asked, new AbortController().signal, false)) last = page;
		return last?.results.map(({ url }) => url) ?? [];
	};
}

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Stories given to Pagefind at a time, so that they are not all in memory twice. */
const BATCH = 1000;

/** Pagefind with its own settings over pages with a headline and paragraphs, written to `dir`. */
export async function plainPagefind(documents: SearchDocument[], dir: string): Promise<Answers> {
	delete process.env.PAGEFIND_UNSTABLE_INDEX_CHUNK_SIZE;
	const { index } = await pagefind.createIndex({ forceLanguage: 'en' });
	for (let start = 0; start < documents.length; start += BATCH) {
		await Promise.all(
			documents.slice(start, start + BATCH).map(({ url, headline, text }) => {
				const paragraphs = text.split('\n').map((paragraph) => `<p>${escaped(paragraph)}</p>`);
				const body = `<main data-pagefind-body><h1>${escaped(headline)}</h1>${paragraphs.join('')}</main>`;
				return index?.addHTMLFile({ url, content: `<html lang="en"><body>${body}</body></html>` });
			}),
		);
	}
	await index?.writeFiles({ outputPath: join(dir, 'pagefind') });
	await pagefind.close();
	globalThis.fetch = fromDisk(dir).fetch as typeof fetch;
	const module = (await import(join(dir, 'pagefind/pagefind.js'))) as Pagefind;
	const { search } = module.createInstance({ basePath: '/pagefind/', baseUrl: '/' });
	return async (words) => {
		const { results } = await search(words);
		return Promise.all(results.slice(0, 10).map(async (each) => (await each.data()).url));
	};
}

export interface Relevance {
	/** Mean reciprocal rank of the wanted story among the first ten. */
	mrr: number;
	/** Share of queries without any answer. */
	unanswered: number;
}

/**
 * How well a search finds known items. Stories that are the same word for word stand for each
 * other: no reader could tell which of them was meant.
 */
export async function relevanceOf(
	items: KnownItem[],
	answers: Answers,
	textOf: (url: string) => string | undefined,
): Promise<Relevance> {
	let [sum, unanswered] = [0, 0];
	for (const { query, wanted } of items) {
		const found = await answers(query);
		const place = found.findIndex((url) => url === wanted.url || textOf(url) === wanted.text);
		if (place >= 0) sum += 1 / (place + 1);
		if (found.length === 0) unanswered++;
	}
	return { mrr: sum / items.length, unanswered: unanswered / items.length };
}
