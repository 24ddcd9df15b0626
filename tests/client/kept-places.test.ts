import { expect, test } from 'vitest';
import { parsePlaces } from '../../src/client/search/kept-places.ts';

const PLACE = { scrolled: 400 };
const WHOLE = {
	scrolled: 400,
	top: { story: '/a/', above: 0.5 },
	focus: { story: '/b/', link: 1, isVisible: true },
};

test('the places that were kept are read', () => {
	const kept = [
		['one', PLACE],
		['two', WHOLE],
	];
	expect(parsePlaces(JSON.stringify(kept))).toEqual(kept);
	expect(parsePlaces(null)).toEqual([]);
});

test.each(['null', '5', '"words"', '{}', '{"length":2}', 'true', 'words', '[', ''])(
	'where %j is kept there is no place',
	(text) => {
		expect(parsePlaces(text)).toEqual([]);
	},
);

test.each<[unknown]>([
	[null],
	['one'],
	[['one']],
	[['one', null]],
	[[1, PLACE]],
	[['one', { scrolled: '400' }]],
	[['one', { ...PLACE, top: null }]],
	[['one', { ...PLACE, top: { story: 1, above: 0 } }]],
	[['one', { ...PLACE, focus: { story: '/a/', link: 'at', isVisible: true } }]],
	[['one', { ...PLACE, focus: { story: '/a/', link: 0 } }]],
])('%j is no place, and those beside it are', (entry) => {
	expect(parsePlaces(JSON.stringify([entry, ['two', PLACE]]))).toEqual([['two', PLACE]]);
});
