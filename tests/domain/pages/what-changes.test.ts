import { expect, test } from 'vitest';
import type { SearchManifest } from '../../../src/domain/search/manifest.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { MANIFEST, PHOTO, pagesOf, wholeSite } from '../../helpers/a-whole-site.ts';

/** What each page of a site shows, by its address. */
const shown = (stories: Story[], manifest?: SearchManifest) =>
	new Map(pagesOf(stories, manifest).map(({ url, view }) => [url, JSON.stringify(view)]));

/** Addresses of the pages that show something else, or that only one of two sites has. */
const changed = (before: Map<string, string>, after: Map<string, string>) =>
	[...new Set([...before.keys(), ...after.keys()])]
		.filter((url) => before.get(url) !== after.get(url))
		.sort();

/** Addresses of the pages that show something else once a story is changed. */
const changedBy = (id: string, change: (story: Story) => Partial<Story>) =>
	changed(
		shown(wholeSite()),
		shown(wholeSite().map((story) => (story.id === id ? { ...story, ...change(story) } : story))),
	);

test('another text changes the page of its story and the feed, and no other page', () => {
	expect(changedBy('2022/s0', () => ({ body: 'another' }))).toEqual(['/2022/s0/', '/rss.xml']);
});

test('another headline changes what lists the story or leads to it', () => {
	expect(changedBy('2021/s5', () => ({ title: 'Another headline' }))).toEqual([
		'/',
		'/2021/s5/',
		'/archive/2021/',
		'/authors/ann-lee/2021/',
		'/authors/author-5/',
		'/corrections/2021/',
		'/rss.xml',
		'/sections/world/',
		'/sections/world/2021/',
		'/topics/ships/2021/',
		'/topics/topic-5/',
	]);
});

test('what no page prints of a story changes no page', () => {
	const dates = { publishDate: '2022', expiryDate: '2099' };
	const unprinted = { related: ['2022/s0'], exclude: ['2021/s4'], ...dates };
	expect(changedBy('2022/s0', () => unprinted)).toEqual([]);
});

test('another picture in the same file changes that file and its renderings alone', () => {
	const photo = { ...PHOTO, version: '2' };
	expect(changedBy('2023/full', () => ({ pictures: [photo] }))).toEqual([
		'/media/480/articles/photo.png.webp',
		'/media/articles/photo.png',
	]);
});

test('another index of the search changes the search page alone', () => {
	const another = { ...MANIFEST, stories: MANIFEST.stories + 1 };
	expect(changed(shown(wholeSite()), shown(wholeSite(), another))).toEqual(['/search/']);
});

test('a story that is gone takes its pages with it', () => {
	const fewer = wholeSite().filter(({ id }) => id !== '2021/s5');
	expect(changed(shown(wholeSite()), shown(fewer))).toEqual(
		expect.arrayContaining(['/2021/s5/', '/authors/author-5/', '/topics/topic-5/']),
	);
});
