import { dateOrder } from '../dates/partial-date.ts';
import { slugOf } from '../text/slug.ts';
import type { Story } from './story.ts';

/** Stories that belong together, in reading order. */
export interface Series {
	slug: string;
	name: string;
	parts: Story[];
}

/** All series of an edition: numbered parts in their order, then the others by date, oldest first. */
export function collectSeries(stories: Story[], timeZone: string): Series[] {
	const inSeries = stories.filter(({ series }) => series !== undefined);
	const oldestFirst = (a: Story, b: Story) => {
		const [first, second] = [dateOrder(a.pubDate, timeZone), dateOrder(b.pubDate, timeZone)];
		if (first !== second) return first < second ? -1 : 1;
		return a.id < b.id ? -1 : 1;
	};
	const numberOf = ({ series }: Story) => series?.part ?? Number.POSITIVE_INFINITY;
	return [...Map.groupBy(inSeries, ({ series }) => slugOf(series?.name ?? ''))]
		.map(([slug, group]) => ({
			slug,
			name: group[0]?.series?.name ?? slug,
			parts: [...group].sort((a, b) =>
				numberOf(a) === numberOf(b) ? oldestFirst(a, b) : numberOf(a) - numberOf(b),
			),
		}))
		.sort((a, b) => (a.slug < b.slug ? -1 : 1));
}

/** Where a story stands in its series. */
export interface SeriesPlace {
	story: Story;
	/** Its number; one that its writer gave holds. */
	part: number;
	of: number;
	previous?: Story | undefined;
	next?: Story | undefined;
}

/** The places of all parts of a series, in their order. */
export function placesIn({ parts }: Series): SeriesPlace[] {
	const highest = parts.reduce((most, { series }) => Math.max(most, series?.part ?? 0), 0);
	return parts.map((story, i) => ({
		story,
		part: story.series?.part ?? i + 1,
		of: Math.max(parts.length, highest),
		previous: parts[i - 1],
		next: parts[i + 1],
	}));
}
