import { describe, expect, test } from 'vitest';
import {
	datedShelves,
	initialOf,
	periodOf,
	shelfOf,
	shelve,
	splitShelves,
} from '../../src/domain/shelf.ts';
import { newestFirst } from '../../src/domain/story.ts';
import { aStory } from '../helpers/a-story.ts';

const shelved = (...dates: string[]) =>
	shelve(
		dates.map((pubDate, i) => aStory({ id: `s${i}`, pubDate })).sort(newestFirst('UTC')),
		'UTC',
	);
const periods = (shelves: { period: string[] }[]) => shelves.map(({ period }) => period.join('/'));

describe('the place of a story', () => {
	test.each([
		['2022', '2022'],
		['2022-10', '2022/10'],
		['2022-10-24', '2022/10/24'],
		['2022-12-31T23:30:00-05:00', '2023/01/01'],
	])('of %s is %s', (pubDate, place) => {
		expect(periodOf(aStory({ pubDate }), 'Europe/London').join('/')).toBe(place);
	});

	test.each([
		['Peace at last', 'p/pe'],
		['“Émigrés” return', 'e/em'],
		['A day', 'a/ad'],
		['1984 revisited', '0-9'],
		['２０年', '0-9'],
		['東京の朝', '東/東京'],
		['أخبار', 'ا/اخ'],
		['!?', '0-9'],
	])('undated, “%s”, is by its first letters, %s', (title, letters) => {
		expect(shelfOf(aStory({ title }), 'UTC').join('/')).toBe(`undated/${letters}`);
	});

	test('of one day is by first letters too, and less is known of a date the sooner', () => {
		const placeOf = (pubDate: string) =>
			shelfOf(aStory({ pubDate, title: 'Ants' }), 'UTC').join('/');
		expect(placeOf('2022-10-24')).toBe('2022/10/24/a/an');
		expect(placeOf('2022-10')).toBe('2022/10/undated/a/an');
		expect(placeOf('2022')).toBe('2022/undated/a/an');
	});

	test('no initial is an empty text', () => {
		expect(['', '—', '👍'].map(initialOf)).toEqual(['0-9', '0-9', '0-9']);
	});
});

describe('shelves', () => {
	test('of no stories are none', () => {
		expect(shelve([], 'UTC')).toEqual({ period: [], stories: [], shelves: [] });
	});

	test('lie within shelves, coarse before fine, in the order of the stories', () => {
		const whole = shelved('2021-03-01', '2022-10-24', '2022-10-25', '2022-11');
		const years = datedShelves(whole);
		const months = years.flatMap(datedShelves);
		expect(periods(years)).toEqual(['2022', '2021']);
		expect(periods(months)).toEqual(['2022/11', '2022/10', '2021/03']);
		expect(periods(months.flatMap(datedShelves))).toEqual([
			...['2022/10/25', '2022/10/24', '2021/03/01'],
		]);
	});

	test('of a day are letters, which are no dates', () => {
		const [day] = datedShelves(shelved('2022-10-24')).flatMap(datedShelves).flatMap(datedShelves);
		expect(periods(day?.shelves ?? [])).toEqual(['2022/10/24/a']);
		expect(day && datedShelves(day)).toEqual([]);
	});

	test('hold every story once on each level, what is less known on one of its own', () => {
		const [year] = shelved('2022', '2022-10', '2022-10-24').shelves;
		expect(year?.stories).toHaveLength(3);
		expect(periods(year?.shelves ?? [])).toEqual(['2022/10', '2022/undated']);
		expect(periods(year?.shelves[0]?.shelves ?? [])).toEqual(['2022/10/24', '2022/10/undated']);
	});
});

describe('splitting a list', () => {
	const whole = shelved('2021-03-01', '2022-10-24', '2022-10-25', '2022-11-01');

	test('leaves one that fits on a page whole', () => {
		expect(splitShelves(whole, 4)).toEqual([]);
	});

	test('goes only as fine as it must', () => {
		expect(periods(splitShelves(whole, 3))).toEqual(['2022', '2021']);
		expect(periods(splitShelves(whole, 2))).toEqual(['2022', '2022/11', '2022/10', '2021']);
	});

	test('goes on by the letters of headlines where one day has too many stories', () => {
		const titles = ['Ants', 'Apes', 'Bees'];
		const stories = titles.map((title) => aStory({ id: title, title, pubDate: '2022-10-24' }));
		expect(periods(splitShelves(shelve(stories, 'UTC'), 1))).toEqual([
			...['2022', '2022/10', '2022/10/24', '2022/10/24/a', '2022/10/24/a/an'],
			...['2022/10/24/a/ap', '2022/10/24/b'],
		]);
	});
});
