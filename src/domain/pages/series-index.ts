import type { Edition } from '../edition.ts';
import type { NameCount } from '../names.ts';
import { seriesIndexUrl } from '../urls.ts';
import type { SitePage } from './site-page.ts';

export interface SeriesIndexView {
	/** All series, each with the number of its parts. */
	series: NameCount[];
}

/** The page that leads to all series. */
export function seriesIndexPages(edition: Edition): SitePage<SeriesIndexView>[] {
	const series = edition.series.map(({ slug, name, parts }) => ({
		...{ slug, name },
		count: parts.length,
	}));
	return [{ url: seriesIndexUrl, params: {}, view: { series } }];
}
