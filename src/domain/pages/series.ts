import type { Edition } from '../edition.ts';
import { type YearSpan, yearSpan } from '../lists/year-span.ts';
import { cardOf, type StoryCard } from '../story/card.ts';
import { placesIn } from '../story/series.ts';
import { seriesUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';

/** A story with its number in a series. */
export type PartCard = StoryCard & { part: number };

export interface SeriesView {
	name: string;
	/** The years its parts are of. */
	years?: YearSpan | undefined;
	parts: PartCard[];
	/** Parts of the whole series, those that are not in the edition too. */
	of: number;
}

/** The pages of all series. */
export function* seriesPages(
	{ series }: Edition,
	{ timeZone }: PageSettings,
): Generator<SitePage<SeriesView>> {
	for (const each of series) {
		const { slug, name } = each;
		const places = placesIn(each);
		const parts = places.map(({ story, part }) => ({ ...cardOf(story), part }));
		const view = { name, years: yearSpan(each.parts, timeZone), parts, of: places[0]?.of ?? 0 };
		yield { url: seriesUrl(slug), params: { series: slug }, view };
	}
}

export const series: PageKindOf<SeriesView> = {
	route: 'series/[series].astro',
	pages: seriesPages,
	isListed: () => true,
};
