import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { SHARD_LIMITS } from '../../src/domain/search/shards.ts';
import {
	documentsOf,
	readSearchDocuments,
	writeSearchDocuments,
} from '../../src/loader/search-documents.ts';
import { aDocument } from '../helpers/a-search-document.ts';
import { aContentFolder, aFolder, readFolder, storyFile } from '../helpers/content-folder.ts';

const SETTINGS = { language: 'en-GB', timeZone: 'Europe/London' };

/** What search is told of the stories of a content folder. */
const documentsIn = async (files: Record<string, string>) =>
	documentsOf(await readFolder(aContentFolder(files)), SETTINGS);

test('search is told a story’s words in the order of its page, and its names as printed', async () => {
	const front = `
title: House asks for talks
description: A letter of a day.
keyPoints: [Thirty signed., One withdrew.]
dateline: WASHINGTON
pubDate: 2022-10-24T23:30:00Z
section: politics
topics: [ukraine, Diplomacy]
authors: [ada-quill]
contributors: [Bo Nib]
kind: opinion
source: { name: The Examiner }
lang: en-US`;
	const text = '## The letter\n\nIt asked for **talks** with [Russia](https://example.org/).\n';
	const documents = await documentsIn({
		'articles/2022/letter.md': storyFile(front, text),
		'authors/ada-quill.md': storyFile('name: Ada Quill', ''),
		'topics/ukraine.md': storyFile('title: War in Ukraine', ''),
		'sections/politics.md': storyFile('title: Politics', ''),
	});
	expect(documents).toEqual([
		{
			id: '2022/letter',
			url: '/2022/letter/',
			headline: 'House asks for talks',
			text: 'A letter of a day.\nThirty signed.\nOne withdrew.\nWASHINGTON\nThe letter\n\nIt asked for talks with Russia.',
			lang: 'en-US',
			date: '2022-10-25',
			order: '2022-10-25T00:30:00',
			section: 'Politics',
			kind: 'Opinion',
			source: 'The Examiner',
			authors: ['Ada Quill'],
			contributors: ['Bo Nib'],
			topics: ['War in Ukraine', 'Diplomacy'],
			pages: { '/topics/war-in-ukraine/': '/topics/ukraine/' },
		},
	]);
});

test('a story that says hardly anything of itself is a plain report in the language of the site', async () => {
	const [document] = await documentsIn({ 'articles/a.md': storyFile() });
	expect(document).toEqual({
		...{ id: 'a', url: '/a/', headline: 'A headline', text: 'A story has a text.' },
		...{ lang: 'en-GB', order: '', kind: 'Report', authors: [], contributors: [], topics: [] },
	});
});

test('stories come newest first and undated ones last, without drafts and those of the future', async () => {
	const dated = (date: string, more = '') => storyFile(`title: A\npubDate: ${date}\n${more}`);
	const documents = await documentsIn({
		'articles/undated.md': storyFile(),
		'articles/old.md': dated('1987'),
		'articles/new.md': dated('2022-10-24'),
		'articles/future.md': dated('2040'),
		'articles/draft.md': dated('2021', 'draft: true'),
	});
	expect(documents.map(({ id }) => id)).toEqual(['new', 'old', 'undated']);
});

const aCache = () => pathToFileURL(`${aFolder()}/`);
const readAgain = (cache: URL) => [...readSearchDocuments(cache)].map((json) => JSON.parse(json));

test('what is written is read again, shard by shard, newest first', () => {
	const cache = aCache();
	const half = SHARD_LIMITS.stories / 2 + 1;
	const inYear = (year: number) =>
		Array.from({ length: half }, (_, i) => aDocument({ id: `${year}-${i}`, date: `${year}` }));
	const years = [2022, 2005, 1987].map(inYear);
	writeSearchDocuments(cache, years.flat());
	expect(readAgain(cache)).toEqual(years);
});

test('nothing is left of what was written before', () => {
	const cache = aCache();
	writeSearchDocuments(cache, [aDocument({ id: 'before' })]);
	writeSearchDocuments(cache, [aDocument({ id: 'after' })]);
	expect(readAgain(cache)).toEqual([[aDocument({ id: 'after' })]]);
	writeSearchDocuments(cache, []);
	expect(readAgain(cache)).toEqual([]);
});

test('a build that has not read the stories does not take them for none', () => {
	expect(() => readAgain(aCache())).toThrow('ENOENT');
});
