import { expect, test } from 'vitest';
import { searchFacts } from '../../../src/domain/search/facts.ts';
import { aStory } from '../../helpers/a-story.ts';

const NOTHING = { section: undefined, authors: [], topics: [] };
const factsOf = (pubDate?: string, names = {}) =>
	searchFacts(aStory(pubDate ? { pubDate } : {}), { ...NOTHING, ...names }, 'Europe/London');

test('a story can be found by all that it names', () => {
	const names = { section: 'World', authors: ['Zoë', 'Abe'], topics: ['War', 'Peace'] };
	expect(factsOf('2022-10', names).filters).toEqual([
		{ name: 'year', value: '2022' },
		{ name: 'date', value: '2022-10' },
		{ name: 'section', value: 'World' },
		{ name: 'topic', value: 'War' },
		{ name: 'topic', value: 'Peace' },
		{ name: 'author', value: 'Zoë' },
		{ name: 'author', value: 'Abe' },
	]);
});

test('an undated story can be found as such and has no date to print', () => {
	expect(factsOf().filters).toEqual([{ name: 'year', value: 'Undated' }]);
});

test('the year is that of the clocks of the site', () => {
	expect(factsOf('2022-12-31T23:30:00-05:00').filters).toContainEqual({
		name: 'year',
		value: '2023',
	});
});

/** The newest first. */
const DATES = ['2023', '2022-10-24T18:00:00Z', '2022-10-24', '2022', '1805-10-21'];

test('the newest come first by one text, and the undated last', () => {
	const newest = [...DATES, undefined].map((date) => factsOf(date).sorts.newest);
	expect(newest.toSorted().reverse()).toEqual(newest);
	expect(new Set(newest).size).toBe(newest.length);
});

test('the oldest come first by the other, and the undated last too', () => {
	const oldest = [...DATES.toReversed(), undefined].map((date) => factsOf(date).sorts.oldest);
	expect(oldest.toSorted()).toEqual(oldest);
	expect(new Set(oldest).size).toBe(oldest.length);
});

test('no text to sort by can be read as a number', () => {
	for (const date of [...DATES, undefined]) {
		const { newest, oldest } = factsOf(date).sorts;
		expect([Number(newest), Number(oldest)]).toEqual([Number.NaN, Number.NaN]);
	}
});
