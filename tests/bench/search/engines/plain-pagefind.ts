import { join } from 'node:path';
import * as pagefind from 'pagefind';
import type { Pagefind } from '../../../../src/client/search/pagefind-shard.ts';
import type { SearchDocument } from '../../../../src/domain/search/document.ts';
import type { Ask } from './engine.ts';
import { fromDisk } from './from-disk.ts';

const escaped = (text: string) =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A result as Pagefind gives it by itself. */
interface PlainResult {
	data: () => Promise<{ url: string }>;
}

/** Stories given to Pagefind at a time, so that they are not all in memory twice. */
const BATCH = 1000;

/** Pagefind with its own settings over pages with a headline and paragraphs, written to `dir`. */
export async function plainPagefind(documents: SearchDocument[], dir: string): Promise<Ask> {
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
	const { fetch } = fromDisk(dir);
	globalThis.fetch = fetch as typeof globalThis.fetch;
	const module = (await import(join(dir, 'pagefind/pagefind.js'))) as Pagefind;
	const { search } = module.createInstance({ basePath: '/pagefind/', baseUrl: '/' });
	return async (words, most) => {
		globalThis.fetch = fetch as typeof globalThis.fetch;
		const { results } = await search(words);
		const first = results.slice(0, most) as unknown as PlainResult[];
		const stories = await Promise.all(first.map((each) => each.data()));
		return { urls: stories.map(({ url }) => url) };
	};
}
