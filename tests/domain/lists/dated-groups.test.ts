import { expect, test } from 'vitest';
import { datedGroups } from '../../../src/domain/lists/dated-groups.ts';
import { aStory } from '../../helpers/a-story.ts';

/** Headings of a list of stories of these dates, each with the dates under it. */
const grouped = (...dates: (string | undefined)[]) =>
	datedGroups(
		dates.map((pubDate) => aStory({ pubDate })),
		'Europe/London',
	).map(({ period, stories }) => [period.join('/'), ...stories.map(({ pubDate }) => pubDate)]);

test('stories of several years stand under their years, in the order they have', () => {
	expect(grouped('2022-10-24', '2022', '2019-04-10')).toEqual([
		['2022', '2022-10-24', '2022'],
		['2019', '2019-04-10'],
	]);
});

test('stories of one year stand under their months, those of no known month under none of them', () => {
	expect(grouped('2022-12', '2022-10-24', '2022-10-02', '2022')).toEqual([
		['2022/12', '2022-12'],
		['2022/10', '2022-10-24', '2022-10-02'],
		['2022/undated', '2022'],
	]);
});

test('stories of one month need no heading', () => {
	expect(grouped('2022-10-24', '2022-10-02')).toEqual([['', '2022-10-24', '2022-10-02']]);
});

test('undated stories stand together, beside others under a heading and alone under none', () => {
	expect(grouped('2022', undefined)).toEqual([
		['2022', '2022'],
		['undated', undefined],
	]);
	expect(grouped(undefined, undefined)).toEqual([['', undefined, undefined]]);
});

test('a story stands in the year that the clocks of the site had', () => {
	expect(grouped('2022-06-01', '2021-12-31T23:30:00Z', '2021-06-30T23:30:00Z')).toEqual([
		['2022', '2022-06-01'],
		['2021', '2021-12-31T23:30:00Z', '2021-06-30T23:30:00Z'],
	]);
});

test('no stories make no groups', () => {
	expect(grouped()).toEqual([]);
});
