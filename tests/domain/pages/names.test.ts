import { describe, expect, test } from 'vitest';
import { letterPages, letterRow, namesPages } from '../../../src/domain/pages/names.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, aProfile, SETTINGS } from '../../helpers/an-edition.ts';

const editionOn = (...topics: string[]) =>
	anEdition(topics.map((topic, i) => aStory({ id: `s${i}`, topics: [topic] })));

const indexOf = (topics: string[], nameLimit = 600) => {
	const [page] = namesPages('topics')(editionOn(...topics), { ...SETTINGS, nameLimit });
	return page?.view;
};

/** So many names that letters part them, all with A. */
const MANY = [...Array<string>(25).keys()].map((i) => `A${i}`);

test('no names make no letters', () => {
	expect(indexOf([])).toEqual({ count: 0, isSplit: false, letters: [], names: [] });
});

test('a few names stand together under no letters', () => {
	const view = indexOf(['Bees', 'Ants']);
	expect(view?.names.map(({ name }) => name)).toEqual(['Ants', 'Bees']);
	expect(view?.letters).toEqual([]);
});

test('as many names as the limit stay on one page; one more splits it', () => {
	expect(indexOf(['A', 'B'], 2)?.isSplit).toBe(false);
	expect(indexOf(['A', 'B', 'C'], 2)?.isSplit).toBe(true);
});

test('every letter has an address of its own, in lower case, and its names', () => {
	const { letters, names } = indexOf([...MANY, '3M', 'Bees', 'Świątek', 'Ärzte', '東京']) ?? {};
	expect(letters?.map(({ slug }) => slug)).toEqual(['0-9', 'a', 'b', 's', '東']);
	expect(letters?.[1]).toMatchObject({ initial: 'A', slug: 'a', count: 26 });
	expect(letters?.[1]?.names.at(-1)).toEqual({ slug: 'arzte', name: 'Ärzte', count: 1 });
	expect(letters?.[2]?.names).toEqual([{ slug: 'bees', name: 'Bees', count: 1 }]);
	expect(names).toEqual([]);
});

test('authors are listed with what they do', () => {
	const profiles = { authors: [aProfile('ann', { name: 'Ann', role: 'Editor', links: [] })] };
	const [page] = namesPages('authors')(
		anEdition([aStory({ authors: ['Ann', 'Bo'] })], profiles),
		SETTINGS,
	);
	expect(page?.view.names.map(({ name, role }) => [name, role])).toEqual([
		['Ann', 'Editor'],
		['Bo', undefined],
	]);
});

test('a page that is split shows the names with the most stories, and under its letters none', () => {
	const view = indexOf([...MANY, 'Bees', 'Bees', 'Crows', 'Crows', 'Crows'], 2);
	expect(view?.names.slice(0, 3).map(({ name, count }) => [name, count])).toEqual([
		['Crows', 3],
		['Bees', 2],
		['A0', 1],
	]);
	expect(view?.names).toHaveLength(24);
	expect(view?.letters.map(({ count, names }) => [count, names])).toEqual([
		[25, []],
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
				initial: 'B',
				letters,
				names: [
					{ slug: 'bea', name: 'Bea', count: 1 },
					{ slug: 'bo', name: 'Bo', count: 1 },
				],
			},
		},
	]);
});

describe('the row of letters', () => {
	const rowOf = (...initials: string[]) =>
		letterRow(
			initials.map((initial) => ({ initial, slug: initial.toLowerCase(), count: 1 })),
			'en',
		);

	test('is the whole Latin alphabet, where a letter without names has no number', () => {
		const row = rowOf('A', 'Z');
		expect(row).toHaveLength(26);
		expect(row.slice(0, 2)).toEqual([
			{ initial: 'A', slug: 'a', count: 1 },
			{ initial: 'B', slug: 'b', count: 0 },
		]);
	});

	test('has what is no Latin letter where it stood, before and after', () => {
		expect(
			rowOf('0-9', 'B', 'Ж')
				.map(({ initial }) => initial)
				.join(''),
		).toBe('0-9ABCDEFGHIJKLMNOPQRSTUVWXYZЖ');
	});

	test('adds nothing where no name begins with a Latin letter', () => {
		expect(rowOf('А', 'Ж').map(({ initial }) => initial)).toEqual(['А', 'Ж']);
		expect(rowOf()).toEqual([]);
	});
});
