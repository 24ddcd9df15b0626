import { describe, expect, test } from 'vitest';
import {
	firstFiles,
	readManifest,
	type SearchManifest,
	sealed,
	searchFiles,
} from '../../../src/domain/search/manifest.ts';

const NO_FILES = () => ({ folder: 'words', names: [], lengths: [] });

describe('a file of the search index', () => {
	test('stands below one address', () => {
		expect(searchFiles.manifest).toBe('/search-index/manifest.json');
		expect(searchFiles.shard('1987--1989-abc')).toBe('/search-index/shards/1987--1989-abc/');
		expect(searchFiles.engine('pagefind-1.6.0')).toBe('/search-index/pagefind-1.6.0/');
	});

	test('has another name than that of any other', () => {
		const names = [
			...[searchFiles.manifest, searchFiles.rows('a'), searchFiles.meta('a')],
			...[0, 1].flatMap((pack) => [
				searchFiles.words('a', pack),
				searchFiles.texts('a', pack),
				searchFiles.list('a', pack),
			]),
			...[searchFiles.names('a'), searchFiles.pagefind('a')],
			searchFiles.program({ folder: 'a', wasm: 'en' }),
		];
		expect(new Set(names).size).toBe(names.length);
	});
});

/** Without any story. */
const EMPTY = {
	engines: {
		en: { folder: 'pagefind-1', script: '', version: '1', wasm: 'en', includeCharacters: [] },
	},
	shards: [],
	stories: 0,
	averageLength: 1,
	stopWords: [],
	synonyms: [],
	common: NO_FILES(),
	rare: NO_FILES(),
	tails: NO_FILES(),
	suggestions: { folder: 'suggestions', names: '' },
};

describe('a manifest', () => {
	const manifest = sealed({
		...EMPTY,
		shards: [
			{ folder: '2022', stemmer: 'en', rows: 'a', stories: 2, first: undefined, last: undefined },
		],
		stopWords: ['né'],
	});
	const text = JSON.stringify(manifest);

	test('is read as it was written', () => {
		expect(readManifest(text)).toEqual(JSON.parse(text));
	});

	test.each([
		['cut short', text.slice(0, -5)],
		['another page', '<!doctype html>'],
		['of no manifest', '{}'],
		['changed in a number', text.replace('"stories":2', '"stories":3')],
		['changed in a name', text.replace('2022', '2023')],
		['changed in its checksum', text.replace(/.(?="}$)/, '~')],
	])('is refused if it is %s', (_, damaged) => {
		expect(damaged).not.toBe(text);
		expect(() => readManifest(damaged)).toThrow();
	});
});

describe('what every search loads first', () => {
	const manifest: SearchManifest = sealed({
		...EMPTY,
		shards: [
			{ folder: '2022', stemmer: 'en', rows: '', stories: 1 },
			{ folder: '2021', stemmer: 'en', rows: '', stories: 1 },
		],
	});

	test('is the program and the newest shard', () => {
		expect(firstFiles(manifest)).toEqual([
			'/search-index/pagefind-1/pagefind.js',
			'/search-index/pagefind-1/wasm.en.bin',
			'/search-index/shards/2022/rows.json',
			'/search-index/shards/2022/meta.bin',
		]);
	});

	test('is nothing where there is no shard', () => {
		expect(firstFiles({ ...manifest, shards: [] })).toEqual([]);
	});
});
