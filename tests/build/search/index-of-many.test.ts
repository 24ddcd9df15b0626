import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { writeSearchIndex } from '../../../src/build/search/write-search-index.ts';
import { SEARCH_FILES } from '../../../src/domain/search/manifest.ts';
import { aDocument, entryOf } from '../../helpers/a-search-document.ts';
import { buildIndex, contentOf } from '../../helpers/built-index.ts';
import { aFolder } from '../../helpers/content-folder.ts';
import { filesIn } from '../../helpers/pages.ts';

describe('an index of so many stories that threads make it', () => {
	/** Six shards of a hundred stories. */
	const MANY = Array.from({ length: 6 }, (_, shard) =>
		Array.from({ length: 100 }, (_, at) => {
			const [id, date] = [`${shard}-${at}`, `${2022 - shard}-05-05`];
			return aDocument({ id, date, headline: `Story ${id}`, text: `Snow fell in ${date}.` });
		}),
	);

	test('is the same as if it were made shard by shard', async () => {
		const places = { dir: aFolder(), memoryDir: aFolder() };
		for (const shards of [1, 2, 3, 4, 5, 6]) await buildIndex(MANY.slice(0, shards), places);
		const { dir: atOnce, kept, read } = await buildIndex(MANY);
		expect(contentOf(atOnce)).toEqual(contentOf(places.dir));
		expect(kept).toEqual([false, false, false, false, false, false]);
		expect(read).toHaveLength(600);
	});

	test('is in few files: less than 0.4 a story', async () => {
		const { dir } = await buildIndex(MANY);
		const stories = MANY.flat().length;
		expect(filesIn(join(dir, SEARCH_FILES)).length).toBeLessThan(0.4 * stories);
	});

	test('fails if a text cannot be read', async () => {
		const textOf = () => {
			throw new Error('The store is closed.');
		};
		const writing = writeSearchIndex(
			MANY.map((documents) => ({ stemmer: 'en', entries: documents.map(entryOf) })),
			{ dir: aFolder(), memoryDir: aFolder(), language: 'en-GB', textOf },
		);
		await expect(writing).rejects.toThrow('The store is closed.');
	});

	test('fails if a shard cannot be indexed, and is whole again in the next build', async () => {
		const places = { dir: aFolder(), memoryDir: aFolder() };
		const [first = [], ...others] = MANY;
		const same = first.map((story) => ({ ...story, url: '/the-same/' }));
		const failing = buildIndex([same, ...others], places);
		await expect(failing).rejects.toThrow('Pagefind holds 1 of 100 stories.');
		await buildIndex(MANY, places);
		expect(contentOf(places.dir)).toEqual(contentOf((await buildIndex(MANY)).dir));
	});
});
