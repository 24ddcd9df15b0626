import { describe, expect, test } from 'vitest';
import { allShelves, initialOf, shelfOf, shelve, splitShelves } from '../../src/domain/shelf.ts';
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
		expect(shelfOf(aStory({ pubDate }), 'Europe/London').join('/')).toBe(place);
	});

	test.each([
		['Peace at last', 'p'],
		['“Émigrés” return', 'e'],
		['1984 revisited', '0-9'],
		['２０年', '0-9'],
		['東京の朝', '東'],
		['أخبار', 'ا'],
		['!?', '0-9'],
	])('undated, “%s”, is by its first letter, %s', (title, letter) => {
		expect(shelfOf(aStory({ title }), 'UTC')).toEqual(['undated', letter]);
	});

	test('no initial is an empty text', () => {
		expect(['', '—', '👍'].map(initialOf)).toEqual(['0-9', '0-9', '0-9']);
	});
});

describe('shelves', () => {
	test('of no stories are none', () => {
		expect(shelve([], 'UTC')).toEqual({ period: [], stories: [], shelves: [], loose: [] });
	});

	test('lie within shelves, coarse before fine, in the order of the stories', () => {
		expect(
			periods(allShelves(shelved('2021-03-01', '2022-10-24', '2022-10-25', '2022-11'))),
		).toEqual([
			...['2022', '2022/11', '2022/10', '2022/10/25', '2022/10/24'],
			...['2021', '2021/03', '2021/03/01'],
		]);
	});

	test('hold every story once: on a finer shelf, or loose', () => {
		const [year] = shelved('2022', '2022-10', '2022-10-24').shelves;
		expect(year?.stories).toHaveLength(3);
		expect(year?.loose.map(({ pubDate }) => pubDate)).toEqual(['2022']);
		expect(year?.shelves[0]?.loose.map(({ pubDate }) => pubDate)).toEqual(['2022-10']);
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

	test('ends at the day, however many its stories', () => {
		const day = shelved(...Array(5).fill('2022-10-24'));
		expect(periods(splitShelves(day, 1))).toEqual(['2022', '2022/10', '2022/10/24']);
	});
});
