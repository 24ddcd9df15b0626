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

/** What the first page of the archive shows, where lists on one page have at most `listLimit` stories. */
const firstPage = (dates: (string | undefined)[], listLimit: number) =>
	archiveIndexPages(editionOf(...dates), { ...SETTINGS, listLimit })[0]?.view;

test('the first page has all headlines, newest first, while they are fewer than two for each story a list may have', () => {
	const view = firstPage(['2021', undefined, '2022-10-24'], 2);
	expect(view?.headlines?.map(({ id }) => id)).toEqual(['s2', 's0', 's1']);
	expect(view).toMatchObject({ count: 3, span: { first: '2021', last: '2022' }, large: undefined });
	expect(firstPage(['2021', undefined, '2022', '2022'], 2)?.headlines).toBeUndefined();
	expect(firstPage([], 1)).toMatchObject({ count: 0, headlines: [] });
});

/** What it shows of as many stories as there may be. */
const largeArchive = (...dates: (string | undefined)[]) => {
	const large = firstPage(dates, 1)?.large;
	return {
		newest: large?.newest.map(({ id }) => id),
		day: large?.sameDay?.period.join('-'),
		sameDay: large?.sameDay?.stories.map(({ id }) => id),
	};
};

test('a large archive begins with its newest stories', () => {
	expect(largeArchive(...['2018', '2019', '2020', '2021', '2022']).newest).toEqual([
		...['s4', 's3', 's2', 's1'],
	]);
});

test('it goes on with those that other years have of the day of the newest', () => {
	const dates = ['2022-10-24', '2022-10-24', '1914-10-24', '2001-10-24', '2001-09-24', '2001-10'];
	expect(largeArchive(...dates)).toMatchObject({ day: '2022-10-24', sameDay: ['s3', 's2'] });
});
