import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LoadError } from '../../src/client/search/index-files.ts';
import { searchFiles } from '../../src/domain/search/manifest.ts';
import type { SearchPage } from '../../src/domain/search/provider.ts';
import { aDocument } from '../helpers/a-search-document.ts';
import { aFolder } from '../helpers/content-folder.ts';
import {
	answerTo,
	aQuery,
	type OpenSearch,
	openSearch,
	useSearchIndex,
	writeIndexOf,
} from '../helpers/search-index.ts';

/** Thirty stories in three shards; the oldest is the only one with a dragon. */
const stories = Array.from({ length: 30 }, (_, i) =>
	aDocument({
		id: `${i}`,
		date: `20${10 + i}-01-01`,
		text: `A harvest of wheat, number${i}${i === 0 ? ', eaten by a dragon' : ''}.`,
	}),
);
const open = useSearchIndex(stories);

/** The answers that come before a search fails, and what it fails with. */
async function failureOf({ engine }: OpenSearch, words: string) {
	const pages: SearchPage[] = [];
	try {
		const query = aQuery(words, { shown: 30 });
		for await (const page of engine.search(query, new AbortController().signal, false)) {
			pages.push(page);
		}
	} catch (error) {
		return { pages, error: error as Error };
	}
	throw new Error('The search did not fail.');
}

// Pagefind complains of every file that it does not get.
beforeEach(() => vi.spyOn(console, 'error').mockReturnValue());
afterEach(() => vi.restoreAllMocks());

describe('a search fails, names the file and works once it is there', () => {
	test.each([
		['the list of all files', 'harvest', /manifest\.json$/],
		['the program that opens shards', 'harvest', /pagefind\.js/],
		['the program that searches them', 'harvest', /wasm\..+\.pagefind$/],
		['what a shard holds beside words', 'harvest', /2010-01-01--.+rows\.json$/],
		['the list of words of a shard', 'harvest', /2010-01-01--.+\.pf_meta$/],
		['words of a shard', 'harvest', /2010-01-01--.+\.pf_index$/],
		['words of the newest shard', 'harvest', /2039-01-01.+\.pf_index$/],
		['the text of a story', 'dragon', /2010-01-01--.+\.pf_fragment$/],
		['words that may be meant', 'dragom', /\/words\//],
		['words that are rare', 'dragom harvest', /\/rare-words\//],
	])('%s', async (_, words, file) => {
		const search = open();
		search.break(file);
		const { pages, error } = await failureOf(search, words);
		expect(error).toBeInstanceOf(LoadError);
		expect(error.message).toMatch(/^\/search-index\/.+ could not be loaded$/);
		expect(file.test(error.message.replace(' could not be loaded', ''))).toBe(true);
		// What came before is right: stories with the words, or without the one that may be a slip.
		const lacking = words === 'dragom harvest' ? ['dragom'] : [];
		for (const { total, results, searched } of pages) {
			expect(words.includes('harvest') ? searched.stories : 0).toBe(total);
			for (const { missing } of results) expect(missing).toEqual(lacking);
		}
		search.mend();
		const { total, searched } = await answerTo(search.engine, words);
		expect([searched.stories, total]).toEqual([30, words === 'harvest' ? 30 : 1]);
	});
});

test('a search does not fail for words that another one asks for at the same time', async () => {
	const words = (letter: string) =>
		Array.from({ length: 900 }, (_, i) => `${letter}${i}q`).join(' ');
	const dir = aFolder();
	await writeIndexOf([aDocument({ text: `${words('a')} ${words('z')}` })], dir, {
		stories: 9,
		words: 9e9,
	});
	const chunksFor = async (asked: string) => {
		const { engine, loaded } = openSearch(dir);
		await answerTo(engine, asked);
		return loaded.filter((address) => address.endsWith('.pf_index'));
	};
	const [early, late] = [await chunksFor('a5q'), await chunksFor('z5q')];
	expect(early).not.toEqual(late);
	const search = openSearch(dir);
	await answerTo(search.engine, '');
	search.break(new RegExp(late.join('|')));
	const [found, failed] = await Promise.allSettled([
		answerTo(search.engine, 'a5q'),
		answerTo(search.engine, 'z5q'),
	]);
	expect(found).toMatchObject({ status: 'fulfilled', value: { total: 1 } });
	expect(failed).toMatchObject({ status: 'rejected', reason: { name: 'LoadError' } });
});

test('a search that fails since there is a newer edition finds all of that in the next try', async () => {
	const dir = aFolder();
	await writeIndexOf(stories, dir);
	const search = openSearch(dir);
	expect((await answerTo(search.engine, 'wheat')).total).toBe(30);
	rmSync(join(dir, searchFiles.manifest, '..'), { recursive: true });
	const added = aDocument({ id: 'new', date: '2039-06-01', text: 'More wheat.' });
	const gone = new Set(['0', '29']);
	await writeIndexOf([...stories.filter(({ id }) => !gone.has(id)), added], dir);
	await failureOf(search, 'harvest');
	const { total, results } = await answerTo(search.engine, 'wheat', { sort: 'newest' });
	expect([total, results[0]?.url]).toEqual([29, '/stories/new/']);
});
