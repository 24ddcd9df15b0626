import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { indexedStories } from '../../../src/build/search/indexed-stories.ts';
import { searchFiles } from '../../../src/domain/search/manifest.ts';
import type { SuggestionFile } from '../../../src/domain/search/suggestion-files.ts';
import { aDocument } from '../../helpers/a-search-document.ts';
import { buildIndex, contentOf, engineOf, YEARS } from '../../helpers/built-index.ts';
import { aFolder } from '../../helpers/content-folder.ts';
import { filesIn } from '../../helpers/pages.ts';

describe('the index of an edition', () => {
	test('says which shards there are, newest first, and what is in them', async () => {
		const undated = [aDocument({ date: undefined })];
		const { manifest } = await buildIndex([...YEARS, undated]);
		expect(manifest.shards.map(({ folder }) => folder.replace(/[0-9a-f]{12}$/, '…'))).toEqual([
			'2022-03-01--2022-12-24-…',
			'2021-03-01--2021-12-24-…',
			'2020-03-01--2020-12-24-…',
			'undated-…',
		]);
		expect(manifest.shards.map(({ first, last, stories }) => [first, last, stories])).toEqual([
			['2022-03-01', '2022-12-24', 2],
			['2021-03-01', '2021-12-24', 2],
			['2020-03-01', '2020-12-24', 2],
			[undefined, undefined, 1],
		]);
		expect(manifest.stories).toBe(7);
	});

	test('is the same byte for byte wherever and whenever it is built', async () => {
		const [first, second] = [await buildIndex(), await buildIndex()];
		expect(contentOf(first.dir)).toEqual(contentOf(second.dir));
	});

	test.each([1, 3])(
		'of %i shards has of Pagefind what searches, and no user interface',
		async (count) => {
			const { dir, manifest } = await buildIndex(YEARS.slice(0, count));
			const { folder, wasm } = engineOf(manifest);
			const engine = filesIn(join(dir, searchFiles.engine(folder)));
			expect(engine.sort()).toEqual(['pagefind.js', `wasm.${wasm}.bin`]);
			const others = filesIn(join(dir, searchFiles.manifest, '..')).filter(
				(file) => !file.startsWith(`${folder}/`),
			);
			expect(others.filter((file) => !/\.(?:json|bin)$/.test(file))).toEqual([]);
			expect(others.filter((file) => file.includes('pagefind'))).toEqual([]);
		},
	);

	test('can be of no stories', async () => {
		const { dir, manifest } = await buildIndex([]);
		expect(manifest).toMatchObject({ shards: [], stories: 0 });
		expect(indexedStories(dir)).toBe(0);
	});

	test('tells how many stories it has', async () => {
		const { dir } = await buildIndex();
		expect(indexedStories(dir)).toBe(6);
		expect(indexedStories(aFolder())).toBe(0);
	});
});

test('a topic is suggested by the address its profile has', async () => {
	const pages = { '/topics/the-nhs/': '/topics/nhs/' };
	const { dir, manifest } = await buildIndex([[aDocument({ topics: ['The NHS', 'Oil'], pages })]]);
	// Of one story there is one file of suggestions, and a pack of no other.
	const pack = readFileSync(join(dir, searchFiles.list(manifest.suggestions.folder, 0)));
	const { topics } = JSON.parse(String(gunzipSync(pack))) as SuggestionFile;
	expect(new Map(topics.map(([name, url]) => [name, url]))).toEqual(
		new Map([
			['The NHS', '/topics/nhs/'],
			['Oil', '/topics/oil/'],
		]),
	);
});
