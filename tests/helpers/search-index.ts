import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll } from 'vitest';
import { writeSearchIndex } from '../../src/build/search/write-search-index.ts';
import { IndexFiles } from '../../src/client/search/index-files.ts';
import type { Pagefind } from '../../src/client/search/pagefind-shard.ts';
import { StaticEngine } from '../../src/client/search/static-engine.ts';
import type { SearchDocument } from '../../src/domain/search/document.ts';
import type { SearchManifest } from '../../src/domain/search/manifest.ts';
import type { SearchPage, SearchProvider } from '../../src/domain/search/provider.ts';
import type { SearchQuery } from '../../src/domain/search/query.ts';
import { shardsOf } from '../../src/domain/search/shards.ts';
import { entryOf, textsOf } from './a-search-document.ts';
import { aFolder } from './content-folder.ts';
import { type FileHost, fileHost } from './file-host.ts';

/** So little that sixty stories make several shards. */
export const SMALL_SHARDS = { stories: 12, words: 2000 };

/**
 * Writes the search index of a site into `dir`, as a build does.
 * @param documents in any order.
 * @param limits of a shard, see `SHARD_LIMITS`.
 * @param synonyms words that mean the same, a group each.
 * @param language BCP 47 tag of the site.
 */
export async function writeIndexOf(
	documents: SearchDocument[],
	dir: string,
	limits = SMALL_SHARDS,
	synonyms: string[][] = [],
	language = 'en-GB',
): Promise<SearchManifest> {
	const memoryDir = mkdtempSync(join(tmpdir(), 'broadsheet-memory-'));
	const sorted = documents.toSorted((a, b) => (a.order < b.order ? 1 : a.order > b.order ? -1 : 0));
	const shards = shardsOf(sorted.map(entryOf), language, limits);
	const settings = { dir, memoryDir, language, textOf: textsOf(documents), synonyms };
	try {
		return (await writeSearchIndex(shards, settings)).manifest;
	} finally {
		rmSync(memoryDir, { recursive: true });
	}
}

/** The search of a reader who has just opened the search page, and the host it loads from. */
export interface OpenSearch extends Omit<FileHost, 'fetch'> {
	engine: StaticEngine;
}

/** A copy of Pagefind that takes its files from `fetch` in place of the global one. */
async function copyOfPagefind(source: string, fetch: unknown): Promise<Pagefind> {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-pagefind-'));
	const file = join(folder, 'pagefind.mjs');
	writeFileSync(file, `let fetch; export const askOf = (own) => { fetch = own; };\n${source}`);
	const module = await import(pathToFileURL(file).href);
	rmSync(folder, { recursive: true });
	module.askOf(fetch);
	return module;
}

/**
 * Opens the search of a site in `dir`.
 * @param languages in which dates may be written.
 * @param sendsParts whether the host knows of ranges.
 * @param patience milliseconds without a byte after which a file is taken not to come.
 */
export function openSearch(
	dir: string,
	languages = ['en-GB'],
	{ sendsParts, patience }: { sendsParts?: boolean; patience?: number | undefined } = {},
): OpenSearch {
	const { fetch, ...host } = fileHost(dir, sendsParts);
	const scope = { fetch };
	const files = new IndexFiles(scope, { patience });
	const modules = new Map<string, Pagefind>();
	const importModule = async (address: string) => {
		const known = modules.get(address);
		if (known) return known;
		const response = await fetch(`${address}${address.includes('?') ? '&' : '?'}import`);
		if (!response.ok) throw new TypeError('Failed to fetch');
		const module = await copyOfPagefind(await response.text(), scope.fetch);
		modules.set(address, module);
		return module;
	};
	return { engine: new StaticEngine(files, importModule, languages), ...host };
}

/** An index of these stories in a folder that goes when the test ends, and its search. */
export async function aSearchIndex(
	documents: SearchDocument[],
	{ limits = SMALL_SHARDS, synonyms = [] as string[][], language = 'en-GB' } = {},
): Promise<OpenSearch & { dir: string; manifest: SearchManifest }> {
	const dir = aFolder();
	const manifest = await writeIndexOf(documents, dir, limits, synonyms, language);
	return { dir, manifest, ...openSearch(dir, [language]) };
}

/** Indexes stories once for the tests of a file, of which each opens the search anew. */
export function useSearchIndex(
	documents: SearchDocument[],
): (options?: Parameters<typeof openSearch>[2]) => OpenSearch {
	const dir = mkdtempSync(join(tmpdir(), 'broadsheet-index-'));
	beforeAll(() => writeIndexOf(documents, dir));
	afterAll(() => rmSync(dir, { recursive: true }));
	return (options) => openSearch(dir, undefined, options);
}

/** A query as the search page asks it. */
export const aQuery = (words: string, fields: Partial<SearchQuery> = {}): SearchQuery => ({
	words,
	filters: {},
	sort: 'best',
	shown: 10,
	literal: false,
	...fields,
});

/** All pages that a query is answered with. */
export async function answersTo(
	engine: SearchProvider,
	query: SearchQuery,
	{ signal = new AbortController().signal, isThrifty = false } = {},
): Promise<SearchPage[]> {
	const pages: SearchPage[] = [];
	for await (const page of engine.search(query, signal, isThrifty)) pages.push(page);
	return pages;
}

/** The last answer to a query, which is of the whole archive. */
export async function answerTo(
	engine: SearchProvider,
	words: string,
	fields: Partial<SearchQuery> = {},
): Promise<SearchPage> {
	const last = (await answersTo(engine, aQuery(words, fields))).at(-1);
	if (!last) throw new Error('The search gave no answer.');
	return last;
}
