import { expect, test } from 'vitest';
import { archiveTable } from '../../../src/domain/pages/archive-table.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, SETTINGS } from '../../helpers/an-edition.ts';

/** The table of stories with these dates. */
const tableOf = (...dates: (string | undefined)[]) => {
	const stories = dates.map((pubDate, i) => aStory({ id: `s${i}`, ...(pubDate && { pubDate }) }));
	return archiveTable(anEdition(stories).listed, SETTINGS.timeZone);
};

const YEAR = ['2022-10-24', '2022-10-24', '2022-10-25', '2022-09', '2022'];

test('the table counts stories by year and month, and those whose month is not known', () => {
	expect(tableOf(...YEAR, '2021', undefined)).toEqual({
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

test('the table of a long archive is by decade, the newest first', () => {
	const decades = (...dates: string[]) =>
		tableOf(...dates).parts.map(({ decade, years }) => [
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
	const { most } = tableOf(...busy, '1987', '2022-10-24', '2022-10-25');
	expect(most).toEqual({ year: 6, month: 5 });
});

test('the table of an archive without stories counts none', () => {
	expect(tableOf()).toEqual({
		volumes: [],
		parts: [],
		most: { year: 0, month: 0 },
		undated: 0,
	});
});
