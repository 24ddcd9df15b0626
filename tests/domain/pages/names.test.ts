import { expect, test } from 'vitest';
import { letterPages, namesPages } from '../../../src/domain/pages/names.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, SETTINGS } from '../../helpers/an-edition.ts';

const editionOn = (...topics: string[]) =>
	anEdition(topics.map((topic, i) => aStory({ id: `s${i}`, topics: [topic] })));

const indexOf = (topics: string[], nameLimit = 600) => {
	const [page] = namesPages('topics')(editionOn(...topics), { ...SETTINGS, nameLimit });
	return page?.view;
};

test('no names make no letters', () => {
	expect(indexOf([])).toEqual({ count: 0, isSplit: false, letters: [], covered: [] });
});

test('as many names as the limit stay on one page; one more splits it', () => {
	expect(indexOf(['A', 'B'], 2)?.isSplit).toBe(false);
	expect(indexOf(['A', 'B', 'C'], 2)?.isSplit).toBe(true);
});

test('every letter has an address of its own, in lower case, and its names', () => {
	const letters = indexOf(['3M', 'Ants', 'Ärzte', 'Świątek', '東京'])?.letters;
	expect(letters?.map(({ slug }) => slug)).toEqual(['0-9', 'a', 's', '東']);
	expect(letters?.[1]).toEqual({
		...{ initial: 'A', slug: 'a', count: 2 },
		names: [
			{ slug: 'ants', name: 'Ants', count: 1 },
			{ slug: 'arzte', name: 'Ärzte', count: 1 },
		],
	});
});

test('a page that is split shows the names with the most stories, and under its letters none', () => {
	const topics = [...Array<string>(30).keys()].map((i) => `A${i}`);
	const view = indexOf([...topics, 'Bees', 'Bees', 'Crows', 'Crows', 'Crows'], 2);
	expect(view?.covered.slice(0, 3).map(({ name, count }) => [name, count])).toEqual([
		['Crows', 3],
		['Bees', 2],
		['A0', 1],
	]);
	expect(view?.covered).toHaveLength(24);
	expect(view?.letters.map(({ count, names }) => [count, names])).toEqual([
		[30, []],
		[1, []],
		[1, []],
	]);
});

test('letters have pages where the names are too many for one, and no others', () => {
	const edition = anEdition([aStory({ authors: ['Ann', 'Bo', 'Bea'] })]);
	expect(letterPages('authors')(edition, { ...SETTINGS, nameLimit: 3 })).toEqual([]);
	const pages = letterPages('authors')(edition, { ...SETTINGS, nameLimit: 2 });
	const letters = [
		{ initial: 'A', slug: 'a', count: 1 },
		{ initial: 'B', slug: 'b', count: 2 },
	];
	expect(pages).toEqual([
		{
			url: '/authors/a-z/a/',
			params: { letter: 'a' },
			view: { initial: 'A', letters, names: [{ slug: 'ann', name: 'Ann', count: 1 }] },
		},
		{
			url: '/authors/a-z/b/',
			params: { letter: 'b' },
			view: {
				...{ initial: 'B', letters },
				names: [
					{ slug: 'bea', name: 'Bea', count: 1 },
					{ slug: 'bo', name: 'Bo', count: 1 },
				],
			},
		},
	]);
});
