import { describe, expect, test } from 'vitest';
import { byInitial, collectNames, slugFinder } from '../../../src/domain/lists/names.ts';

/** What stories that give these names make of them. */
const collect = (stories: string[][], printed: Record<string, string> = {}) =>
	collectNames(stories, (names) => names, new Map(Object.entries(printed)), 'en');

const namesOf = (...names: string[]) =>
	collect(names.map((name) => [name])).map(({ name }) => name);

test('stories that name nothing give nothing', () => {
	expect(collect([])).toEqual([]);
	expect(collect([[], []])).toEqual([]);
});

test('spellings of one address are one name, with the stories in the order given', () => {
	const stories = [['abigail-williams'], ['Abigail Williams', 'B'], ['ABIGAIL WILLIAMS']];
	expect(collect(stories)[0]).toMatchObject({ slug: 'abigail-williams', stories });
});

test('a name leads to the profile that prints it, whatever the profile’s own address', () => {
	const slugFor = slugFinder(
		new Map([
			['aw', 'Abigail Williams'],
			['bo-day', undefined],
		]),
	);
	expect(['Abigail Williams', 'aw', 'Bo Day', 'Cy Low'].map(slugFor)).toEqual([
		...['aw', 'aw', 'bo-day', 'cy-low'],
	]);
});

describe('the spelling printed', () => {
	test.each([
		['a profile’s, before any story’s', ['peace', 'PEACE', 'PEACE'], { peace: 'Peace' }, 'Peace'],
		['the one most stories use', ['PEACE', 'Peace', 'Peace'], {}, 'Peace'],
		['one with capitals before a bare slug, however frequent', ['a-b', 'a-b', 'A B'], {}, 'A B'],
		['made of a slug that has a sign of a list before it', ['- melody', 'melody'], {}, 'Melody'],
		['the first of the alphabet among equals', ['Peace', 'PEACE'], {}, 'PEACE'],
		[
			'made of the slug where stories use nothing else',
			['abigail-williams'],
			{},
			'Abigail Williams',
		],
	])('is %s', (_, spellings, printed, name) => {
		expect(
			collect(
				spellings.map((each) => [each]),
				printed,
			)[0]?.name,
		).toBe(name);
	});
});

test('a profile that no story names is listed too', () => {
	expect(collect([], { peace: 'Peace' })).toEqual([{ slug: 'peace', name: 'Peace', stories: [] }]);
});

test('signs that carry meaning keep names apart', () => {
	expect(collect([['C'], ['C++'], ['C#']])).toHaveLength(3);
});

test('names stand in order, accents and letter case aside and numbers by value', () => {
	expect(namesOf('ZOO', 'Émile', 'Part 10', 'Part 9', 'aPPLE', 'Elena', 'Fred')).toEqual([
		...['aPPLE', 'Elena', 'Émile', 'Fred', 'Part 9', 'Part 10', 'ZOO'],
	]);
});

test('the order of names does not depend on the order of stories', () => {
	const names = ['Resume', 'Résumé!', 'B', 'a'];
	expect(namesOf(...names)).toEqual(namesOf(...names.reverse()));
});

describe('names under their letters', () => {
	const letters = (...names: string[]) =>
		byInitial(
			names.map((name) => ({ name })),
			'en',
		).map(({ initial }) => initial);

	test('accents, letter case and quotation marks make no letter of their own', () => {
		expect(letters('Élan', 'eve', '“Eve”')).toEqual(['E']);
	});

	test('the letters stand in order, digits first, whatever signs the names begin with', () => {
		const names = namesOf('Élan', '“Quote”', '(Bracket)', '3M', 'Ants', 'Ζευς', '東京');
		expect(letters(...names)).toEqual(['0-9', 'A', 'B', 'E', 'Q', 'Ζ', '東']);
	});
});
