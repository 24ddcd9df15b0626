import { expect, test } from 'vitest';
import type { PeriodCount } from '../../../src/domain/lists/list-parts.ts';
import { archivePages } from '../../../src/domain/pages/archive.ts';
import { archiveIndexPages } from '../../../src/domain/pages/archive-index.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, SETTINGS } from '../../helpers/an-edition.ts';

const editionOf = (...dates: (string | undefined)[]) =>
	anEdition(dates.map((pubDate, i) => aStory({ id: `s${i}`, ...(pubDate && { pubDate }) })));

/** The archive’s page at an address, where no page may list more than two stories. */
const pageAt = (address: string, ...dates: (string | undefined)[]) => {
	const pages = archivePages(editionOf(...dates), { ...SETTINGS, listLimit: 2 });
	const view = [...pages].find(({ url }) => url === address)?.view;
	return (
		view && {
			count: view.count,
			stories: view.stories.map(({ id }) => id),
			parts: view.parts.map(
				({ period, count, stories }) =>
					`${period.join('/')}: ${count}, ${stories.map(({ id }) => id).join(' ')}`,
			),
			letters: counted(view.letters),
			months: counted(view.months),
			days: counted(view.days),
		}
	);
};

const counted = (periods: PeriodCount[] | undefined) =>
	periods?.map(({ period, count }) => `${period.join('/')}: ${count}`);

const YEAR = ['2022-10-24', '2022-10-24', '2022-10-25', '2022-09', '2022'];

test('a year that is too long leads to its months and to what is known no better', () => {
	expect(pageAt('/archive/2022/', ...YEAR)).toEqual({
		count: 5,
		stories: [],
		parts: ['2022/10: 3, s2 s0 s1', '2022/09: 1, s3', '2022/undated: 1, s4'],
		letters: [],
		months: ['2022/10: 3', '2022/09: 1'],
		days: undefined,
	});
});

test('a year that is not lists its stories, and knows its months', () => {
	expect(pageAt('/archive/2022/', '2022-10-24', '2022')).toEqual({
		count: 2,
		stories: ['s0', 's1'],
		parts: [],
		letters: [],
		months: ['2022/10: 1'],
		days: undefined,
	});
});

test('what a long period leads to shows its three newest stories', () => {
	expect(pageAt('/archive/2022/10/', ...Array<string>(4).fill('2022-10-24'))).toMatchObject({
		parts: ['2022/10/24: 4, s0 s1 s2'],
	});
});

test('the days of a month are for its calendar, whatever the length of its list', () => {
	expect(pageAt('/archive/2022/10/', ...YEAR)).toMatchObject({
		stories: [],
		months: undefined,
		days: ['2022/10/25: 1', '2022/10/24: 2'],
	});
	expect(pageAt('/archive/2022/10/', '2022-10-24', '2022-10')).toMatchObject({
		stories: ['s0', 's1'],
		days: ['2022/10/24: 1'],
	});
});

test('a month that is too long leads also to the stories whose day is not known', () => {
	expect(pageAt('/archive/2022/10/', '2022-10', '2022-10-24', '2022-10-24')).toMatchObject({
		parts: ['2022/10/24: 2, s1 s2', '2022/10/undated: 1, s0'],
		days: ['2022/10/24: 2'],
	});
});

test('a day lists its stories, and where they are too many leads to their letters', () => {
	const day = (stories: number) =>
		pageAt('/archive/2022/10/24/', ...Array<string>(stories).fill('2022-10-24'));
	expect(day(2)).toMatchObject({ stories: ['s0', 's1'], letters: [] });
	expect(day(3)).toMatchObject({ stories: [], parts: [], letters: ['2022/10/24/a: 3'] });
});

test('the undated have their page, and where they are too many it leads to their letters', () => {
	expect(pageAt('/archive/undated/', undefined)).toEqual({
		count: 1,
		stories: ['s0'],
		parts: [],
		letters: [],
		months: undefined,
		days: undefined,
	});
	expect(pageAt('/archive/undated/', undefined, undefined, undefined)).toMatchObject({
		stories: [],
		letters: ['undated/a: 3'],
	});
});

/** What the first page of the archive shows. */
const firstPage = (...dates: (string | undefined)[]) =>
	archiveIndexPages(editionOf(...dates), SETTINGS)[0]?.view;

test('the first page counts stories by year and month, and those whose month is not known', () => {
	expect(firstPage(...YEAR, '2021', undefined)).toEqual({
		count: 7,
		span: { first: '2021', last: '2022' },
		volumes: [
			{ period: ['2021'], count: 1 },
			{ period: ['2022'], count: 5 },
		],
		parts: [
			{
				years: [
					{
						period: ['2022'],
						count: 5,
						months: [
							{ period: ['2022', '09'], count: 1 },
							{ period: ['2022', '10'], count: 3 },
						],
						unknown: 1,
					},
					{ period: ['2021'], count: 1, months: [], unknown: 1 },
				],
			},
		],
		most: { year: 5, month: 3 },
		undated: 1,
	});
});

test('the first page of a long archive is by decade, the newest first', () => {
	const decades = (...dates: string[]) =>
		firstPage(...dates)?.parts.map(({ decade, years }) => [
			decade,
			...years.map(({ period }) => period[0]),
		]);
	expect(decades('1998', '2022')).toEqual([[undefined, '2022', '1998']]);
	expect(decades('1997', '1990', '2022')).toEqual([
		['2020s', '2022'],
		['1990s', '1997', '1990'],
	]);
});

test('the busiest year and month of all decades are the measure for every one', () => {
	const busy = Array<string>(5).fill('1987-03-01');
	const view = firstPage(...busy, '1987', '2022-10-24', '2022-10-25');
	expect(view?.most).toEqual({ year: 6, month: 5 });
});

test('the first page of an archive without stories counts none', () => {
	expect(firstPage()).toEqual({
		count: 0,
		volumes: [],
		parts: [],
		most: { year: 0, month: 0 },
		undated: 0,
	});
});
