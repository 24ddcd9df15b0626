import type { Edition } from '../edition.ts';
import {
	datedParts,
	isDated,
	type PeriodCount,
	periodCountOf,
	splitList,
} from '../lists/list-parts.ts';
import { decadeOf, evenly, isDecade, type Volume } from '../lists/volume.ts';
import { type YearSpan, yearSpan } from '../lists/year-span.ts';
import { archiveUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';

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

export interface ArchiveIndexView {
	/** All stories there are. */
	count: number;
	/** The years they are of; none if all are undated. */
	span?: YearSpan | undefined;
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

/** The page that leads to the archive by date. */
export function archiveIndexPages(
	{ listed }: Edition,
	{ timeZone }: PageSettings,
): SitePage<ArchiveIndexView>[] {
	const { parts } = splitList(listed, timeZone);
	const years = parts.filter(isDated).map((year) => {
		const months = datedParts(year).map(periodCountOf).reverse();
		const known = months.reduce((sum, { count }) => sum + count, 0);
		return { ...periodCountOf(year), months, unknown: year.stories.length - known };
	});
	const undated = parts.find((part) => !isDated(part))?.stories.length ?? 0;
	const volumes = evenly(years, MOST_YEARS);
	const byDecade = volumes.some(({ period }) => isDecade(period));
	const decades = Map.groupBy(years, ({ period: [year = ''] }) =>
		byDecade ? decadeOf(year) : undefined,
	);
	const view = {
		count: listed.length,
		span: yearSpan(listed, timeZone),
		volumes,
		undated,
		parts: Array.from(decades, ([decade, inIt]) => ({ decade, years: inIt })),
		most: { year: mostOf(years), month: mostOf(years.flatMap(({ months }) => months)) },
	};
	return [{ url: archiveUrl(), params: {}, view }];
}

const mostOf = (periods: { count: number }[]) =>
	periods.reduce((most, { count }) => Math.max(most, count), 0);

export const archiveIndex: PageKindOf<ArchiveIndexView> = {
	route: 'archive/index.astro',
	pages: archiveIndexPages,
	isListed: () => true,
};
