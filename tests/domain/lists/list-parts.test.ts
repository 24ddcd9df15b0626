import { describe, expect, test } from 'vitest';
import {
	datedParts,
	initialOf,
	partsWithPages,
	periodOf,
	placeInList,
	splitList,
} from '../../../src/domain/lists/list-parts.ts';
import { newestFirst } from '../../../src/domain/story/story.ts';
import { aStory } from '../../helpers/a-story.ts';

const split = (...dates: string[]) =>
	splitList(
		dates.map((pubDate, i) => aStory({ id: `s${i}`, pubDate })).sort(newestFirst('UTC')),
		'UTC',
	);
const periods = (parts: { period: string[] }[]) => parts.map(({ period }) => period.join('/'));

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
		expect(placeInList(aStory({ title }), 'UTC').join('/')).toBe(`undated/${letters}`);
	});

	test('of one day is by first letters too, and less is known of a date the sooner', () => {
		const placeOf = (pubDate: string) =>
			placeInList(aStory({ pubDate, title: 'Ants' }), 'UTC').join('/');
		expect(placeOf('2022-10-24')).toBe('2022/10/24/a/an');
		expect(placeOf('2022-10')).toBe('2022/10/undated/a/an');
		expect(placeOf('2022')).toBe('2022/undated/a/an');
	});

	test('no initial is an empty text', () => {
		expect(['', '—', '👍'].map(initialOf)).toEqual(['0-9', '0-9', '0-9']);
	});
});

describe('parts', () => {
	test('of no stories are none', () => {
		expect(splitList([], 'UTC')).toEqual({ period: [], stories: [], parts: [] });
	});

	test('lie within parts, coarse before fine, in the order of the stories', () => {
		const whole = split('2021-03-01', '2022-10-24', '2022-10-25', '2022-11');
		const years = datedParts(whole);
		const months = years.flatMap(datedParts);
		expect(periods(years)).toEqual(['2022', '2021']);
		expect(periods(months)).toEqual(['2022/11', '2022/10', '2021/03']);
		expect(periods(months.flatMap(datedParts))).toEqual([
			...['2022/10/25', '2022/10/24', '2021/03/01'],
		]);
	});

	test('of a day are letters, which are no dates', () => {
		const [day] = datedParts(split('2022-10-24')).flatMap(datedParts).flatMap(datedParts);
		expect(periods(day?.parts ?? [])).toEqual(['2022/10/24/a']);
		expect(day && datedParts(day)).toEqual([]);
	});

	test('hold every story once on each level, what is less known on one of its own', () => {
		const [year] = split('2022', '2022-10', '2022-10-24').parts;
		expect(year?.stories).toHaveLength(3);
		expect(periods(year?.parts ?? [])).toEqual(['2022/10', '2022/undated']);
		expect(periods(year?.parts[0]?.parts ?? [])).toEqual(['2022/10/24', '2022/10/undated']);
	});
});

describe('splitting a list', () => {
	const whole = split('2021-03-01', '2022-10-24', '2022-10-25', '2022-11-01');

	test('leaves one that fits on a page whole', () => {
		expect(partsWithPages(whole, 4)).toEqual([]);
	});

	test('goes only as fine as it must', () => {
		expect(periods(partsWithPages(whole, 3))).toEqual(['2022', '2021']);
		expect(periods(partsWithPages(whole, 2))).toEqual(['2022', '2022/11', '2022/10', '2021']);
	});

	test('goes on by the letters of headlines where one day has too many stories', () => {
		const titles = ['Ants', 'Apes', 'Bees'];
		const stories = titles.map((title) => aStory({ id: title, title, pubDate: '2022-10-24' }));
		expect(periods(partsWithPages(splitList(stories, 'UTC'), 1))).toEqual([
			...['2022', '2022/10', '2022/10/24', '2022/10/24/a', '2022/10/24/a/an'],
			...['2022/10/24/a/ap', '2022/10/24/b'],
		]);
	});
});
