import { expect, test } from 'vitest';
import {
	parseSaved,
	type SavedStory,
	withoutStory,
	withStory,
} from '../../../src/client/saved/saved-list.ts';

const aSaved = (url: string, fields: Partial<SavedStory> = {}): SavedStory => ({
	url,
	title: `Story ${url}`,
	lang: 'en-GB',
	section: 'World',
	date: '24 October 2022',
	minutes: 3,
	savedAt: '2026-11-23T12:00:00.000Z',
	files: ['/_astro/a.js'],
	...fields,
});

test('a list that is kept is read back as it was', () => {
	const list = [aSaved('/b/'), aSaved('/a/', { section: undefined, date: undefined })];
	expect(parseSaved(JSON.stringify(list))).toEqual(list);
});

test.each([null, '', 'x', 'null', '{}', '7', '[null, 7, "x", [], {}]'])(
	'what is no list is an empty one: %s',
	(kept) => expect(parseSaved(kept)).toEqual([]),
);

test.each([
	'https://other.example/',
	'//other.example/',
	'/\\other.example/',
	'javascript:alert(1)',
	'',
])('nothing leads out of the site: %s', (address) => {
	const kept = [aSaved(address), aSaved('/a/', { files: [address, '/_astro/b.js'] })];
	expect(parseSaved(JSON.stringify(kept))).toEqual([aSaved('/a/', { files: ['/_astro/b.js'] })]);
});

test('a story with parts of another kind is read as far as it can be', () => {
	const [story] = parseSaved('[{"url":"/a/","title":"A","lang":1,"section":{},"minutes":"x"}]');
	expect(story).toEqual({
		url: '/a/',
		title: 'A',
		lang: '',
		section: undefined,
		date: undefined,
		minutes: 1,
		savedAt: '',
		files: [],
	});
});

test('a new story comes first, and one that is saved again stays where it is', () => {
	const list = withStory([aSaved('/b/'), aSaved('/a/')], aSaved('/c/'));
	expect(list.map(({ url }) => url)).toEqual(['/c/', '/b/', '/a/']);
	const renewed = withStory(list, aSaved('/b/', { title: 'New' }));
	expect(renewed.map(({ title }) => title)).toEqual(['Story /c/', 'New', 'Story /a/']);
});

test('a story is taken off by its address', () => {
	expect(withoutStory([aSaved('/b/'), aSaved('/a/')], '/b/')).toEqual([aSaved('/a/')]);
});
