import type { Edition } from '../edition.ts';
import { datedShelves, type PeriodCount, periodCountOf, shelve } from '../shelf.ts';
import { archiveUrl } from '../urls.ts';
import type { PageSettings, SitePage } from './site-page.ts';

/** A year, or the undated, with its months. */
export interface YearView extends PeriodCount {
	months: PeriodCount[];
	/** Stories of the year whose month is not known. */
	unknown: number;
}

export interface ArchiveIndexView {
	/** All stories there are. */
	count: number;
	years: YearView[];
}

/** The page that leads to the archive by date. */
export function archiveIndexPages(
	{ stories }: Edition,
	{ timeZone }: PageSettings,
): SitePage<ArchiveIndexView>[] {
	const years = shelve(stories, timeZone).shelves.map((year) => {
		const months = datedShelves(year).map(periodCountOf);
		const known = months.reduce((sum, { count }) => sum + count, 0);
		return { ...periodCountOf(year), months, unknown: year.stories.length - known };
	});
	return [{ url: archiveUrl(), params: {}, view: { count: stories.length, years } }];
}
