import { describe, expect, test } from 'vitest';
import {
	firstFiles,
	type SearchManifest,
	searchFiles,
} from '../../../src/domain/search/manifest.ts';

describe('a file of the search index', () => {
	test('stands below one address', () => {
		expect(searchFiles.manifest).toBe('/search-index/manifest.json');
		expect(searchFiles.shard('1987--1989-abc')).toBe('/search-index/shards/1987--1989-abc/');
		expect(searchFiles.engine('pagefind-1.6.0')).toBe('/search-index/pagefind-1.6.0/');
	});

	test.each([
		['', 'all'],
		['a', '61'],
		['oi', '6f-69'],
		['é', 'e9'],
		['大', '5927'],
		['𠮷', '20bb7'],
		['/', '2f'],
	])('of the slice “%s” is called %s, which every file system takes', (slice, name) => {
		expect(searchFiles.common(slice)).toBe(`/search-index/words/${name}.txt`);
		expect(searchFiles.rare(slice)).toBe(`/search-index/rare-words/${name}.txt`);
		expect(searchFiles.suggestions(slice)).toBe(`/search-index/suggestions/${name}.json`);
	});

	test('has another name than that of any other slice', () => {
		const names = ['', 'all', 'a', 'al', 'A', '61', 'é', 'e\u0301'].map(searchFiles.common);
		expect(new Set(names).size).toBe(names.length);
	});
});

describe('what every search loads first', () => {
	const manifest = {
		engine: { folder: 'pagefind-1', version: '1', wasm: 'en', includeCharacters: [] },
		shards: [
			{ folder: '2022', hash: 'en_2', stories: 1 },
			{ folder: '2021', hash: 'en_1', stories: 1 },
		],
		...{
			stories: 2,
			averageLength: 1,
			stopWords: [],
			synonyms: [],
			common: [],
			rare: [],
			tails: [],
		},
	} satisfies SearchManifest;

	test('is the program and the newest shard', () => {
		expect(firstFiles(manifest)).toEqual([
			'/search-index/pagefind-1/pagefind.js',
			'/search-index/pagefind-1/wasm.en.pagefind',
			'/search-index/shards/2022/rows.json',
			'/search-index/shards/2022/pagefind.en_2.pf_meta',
		]);
	});

	test('is the program alone where there is no shard', () => {
		expect(firstFiles({ ...manifest, shards: [] })).toHaveLength(2);
	});
});
