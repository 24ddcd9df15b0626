import { cardOf, type StoryCard } from '../card.ts';
import type { Edition } from '../edition.ts';
import { placesIn } from '../series.ts';
import { seriesUrl } from '../urls.ts';
import type { SitePage } from './site-page.ts';

/** A story with its number in a series. */
export type PartCard = StoryCard & { part: number };

export interface SeriesView {
	name: string;
	parts: PartCard[];
}

/** The pages of all series. */
export function* seriesPages({ series }: Edition): Generator<SitePage<SeriesView>> {
	for (const each of series) {
		const parts = placesIn(each).map(({ story, part }) => ({ ...cardOf(story), part }));
		const view = { name: each.name, parts };
		yield { url: seriesUrl(each.slug), params: { series: each.slug }, view };
	}
}
