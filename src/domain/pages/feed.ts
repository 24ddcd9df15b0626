import { exactDate, noonOf, type PartialDate, precisionOf } from '../dates/partial-date.ts';
import type { Edition } from '../edition.ts';
import { feedUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';

/** Newest stories a feed holds. */
const MOST_ITEMS = 30;

/** A story as feed readers take it, its text aside. */
export interface FeedItem {
	id: string;
	/** Digest of the text, which is in the feed as a whole. */
	body: string;
	title: string;
	/** BCP 47 tag, if it is not the newspaper's. */
	lang?: string | undefined;
	summary: string;
	/** A moment in UTC; only if the date is known to the day, since a feed knows no other dates. */
	pubDate?: string | undefined;
	categories: string[];
}

export interface FeedView {
	items: FeedItem[];
}

/** A date as a moment; that of a day is its noon, so that most readers' clocks show that day. */
function momentOf(pubDate: PartialDate | undefined, timeZone: string): string | undefined {
	const date = exactDate(pubDate);
	return date && precisionOf(date) === 'day' ? noonOf(date, timeZone) : date;
}

/** The feed of the newest stories; one first published elsewhere is that site's to feed. */
export function feedPages(
	{ listed }: Pick<Edition, 'listed'>,
	{ timeZone, language }: Pick<PageSettings, 'timeZone' | 'language'>,
): SitePage<FeedView>[] {
	const own = listed.filter(({ source, draft }) => !source && !draft);
	const items = own.slice(0, MOST_ITEMS).map((story) => ({
		id: story.id,
		body: story.body,
		title: story.title,
		lang: story.lang === language ? undefined : story.lang,
		summary: story.summary,
		pubDate: momentOf(story.pubDate, timeZone),
		categories: [...(story.section ? [story.section] : []), ...story.topics],
	}));
	return [{ url: feedUrl, params: {}, view: { items } }];
}

export const feed: PageKindOf<FeedView> = {
	route: 'rss.xml.ts',
	pages: feedPages,
	isListed: () => false,
	isFile: true,
};
