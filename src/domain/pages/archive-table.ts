import {
	datedParts,
	isDated,
	type PeriodCount,
	periodCountOf,
	splitList,
} from '../lists/list-parts.ts';
import { decadeOf, evenly, isDecade, type Volume } from '../lists/volume.ts';
import type { Story } from '../story/story.ts';

/** A year with its months that have stories, January first. */
export interface YearView extends PeriodCount {
	months: PeriodCount[];
	/** Stories of the year whose month is not known. */
	unknown: number;
}

/** Years of one decade, or all there are. */
export interface YearsView {
	decade?: string | undefined;
	years: YearView[];
}

/** How many stories each year and month has. */
export interface ArchiveTable {
	/** Stories by year, the oldest first; where that is a long list, by decade. */
	volumes: Volume[];
	/** The years that have stories, newest first, in one part or by decade. */
	parts: YearsView[];
	/** Stories of the busiest year and month: any two bars of the page can be compared. */
	most: { year: number; month: number };
	undated: number;
}

/** Most years in one table: about what a screen or two can show. */
const MOST_YEARS = 25;

/** Counts stories, newest first, by the year and month they are filed under. */
export function archiveTable(listed: Story[], timeZone: string): ArchiveTable {
	const { parts } = splitList(listed, timeZone);
	const years = parts.filter(isDated).map((year) => {
		const months = datedParts(year).map(periodCountOf).reverse();
		const known = months.reduce((sum, { count }) => sum + count, 0);
		return { ...periodCountOf(year), months, unknown: year.stories.length - known };
	});
	const volumes = evenly(years, MOST_YEARS);
	const byDecade = volumes.some(({ period }) => isDecade(period));
	const decades = Map.groupBy(years, ({ period: [year = ''] }) =>
		byDecade ? decadeOf(year) : undefined,
	);
	return {
		volumes,
		parts: Array.from(decades, ([decade, inIt]) => ({ decade, years: inIt })),
		most: { year: mostOf(years), month: mostOf(years.flatMap(({ months }) => months)) },
		undated: parts.find((part) => !isDated(part))?.stories.length ?? 0,
	};
}

const mostOf = (periods: { count: number }[]) =>
	periods.reduce((most, { count }) => Math.max(most, count), 0);
