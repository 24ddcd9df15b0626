import { expect, test } from 'vitest';
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
	const shown = (periods: { period: string[]; count: number }[] | undefined) =>
		periods?.map(({ period, count }) => `${period.join('/')}: ${count}`);
	return (
		view && {
			count: view.count,
			stories: view.stories.map(({ id }) => id),
			finer: shown(view.finer),
			days: shown(view.days),
		}
	);
};

const YEAR = ['2022-10-24', '2022-10-24', '2022-10-25', '2022-09', '2022'];

test('a year leads to its months, and where it is too long also to what is known no better', () => {
	expect(pageAt('/archive/2022/', ...YEAR)).toEqual({
		count: 5,
		stories: [],
		finer: ['2022/10: 3', '2022/09: 1', '2022/undated: 1'],
		days: undefined,
	});
	expect(pageAt('/archive/2022/', '2022-10-24', '2022')).toEqual({
		count: 2,
		stories: ['s0', 's1'],
		finer: ['2022/10: 1'],
		days: undefined,
	});
});

test('the days of a month are for its calendar', () => {
	expect(pageAt('/archive/2022/10/', ...YEAR)).toEqual({
		count: 3,
		stories: [],
		finer: [],
		days: ['2022/10/25: 1', '2022/10/24: 2'],
	});
});

test('a month that is too long leads also to the stories whose day is not known', () => {
	expect(pageAt('/archive/2022/10/', '2022-10', '2022-10-24', '2022-10-24')).toMatchObject({
		finer: ['2022/10/undated: 1'],
		days: ['2022/10/24: 2'],
	});
});

test('a day lists its stories, and where they are too many leads to their letters', () => {
	const day = (stories: number) =>
		pageAt('/archive/2022/10/24/', ...Array<string>(stories).fill('2022-10-24'));
	expect(day(2)).toMatchObject({ stories: ['s0', 's1'], finer: [] });
	expect(day(3)).toMatchObject({ stories: [], finer: ['2022/10/24/a: 3'] });
});

test('the undated have their page', () => {
	expect(pageAt('/archive/undated/', undefined)).toEqual({
		count: 1,
		stories: ['s0'],
		finer: [],
		days: undefined,
	});
});

test('the first page counts stories by year and month, and those whose month is not known', () => {
	const [page] = archiveIndexPages(editionOf(...YEAR, '2021', undefined), SETTINGS);
	expect(page?.url).toBe('/archive/');
	expect(page?.view).toEqual({
		count: 7,
		years: [
			{
				period: ['2022'],
				count: 5,
				months: [
					{ period: ['2022', '10'], count: 3 },
					{ period: ['2022', '09'], count: 1 },
				],
				unknown: 1,
			},
			{ period: ['2021'], count: 1, months: [], unknown: 1 },
			{ period: ['undated'], count: 1, months: [], unknown: 1 },
		],
	});
});
