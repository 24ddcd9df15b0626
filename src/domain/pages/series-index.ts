import type { Edition } from '../edition.ts';
import type { NameCount } from '../lists/names.ts';
import { type YearSpan, yearSpan } from '../lists/year-span.ts';
import { linkOf, type StoryLink } from '../story/card.ts';
import { seriesIndexUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';

/** A series with the number of its parts, the years they are of, and the first. */
export type ListedSeries = NameCount & { years?: YearSpan | undefined; first: StoryLink };

export interface SeriesIndexView {
	series: ListedSeries[];
}

/** The page that leads to all series. */
export function seriesIndexPages(
	edition: Edition,
	{ timeZone }: PageSettings,
): SitePage<SeriesIndexView>[] {
	const series = edition.series.flatMap(({ slug, name, parts }) => {
		const years = yearSpan(parts, timeZone);
		return parts.slice(0, 1).map((part) => ({
			slug,
			name,
			count: parts.length,
			years,
			first: linkOf(part),
		}));
	});
	return [{ url: seriesIndexUrl, params: {}, view: { series } }];
}

export const seriesIndex: PageKindOf<SeriesIndexView> = {
	route: 'series/index.astro',
	pages: seriesIndexPages,
	isListed: () => true,
};
