import type { Edition } from '../edition.ts';
import { exactDate, type PartialDate } from '../partial-date.ts';
import { feedUrl } from '../urls.ts';
import type { SitePage } from './site-page.ts';

/** Newest stories a feed holds. */
const MOST_ITEMS = 30;

/** A story as feed readers take it, its text aside. */
export interface FeedItem {
	id: string;
	/** Digest of the text, which is in the feed as a whole. */
	body: string;
	title: string;
	summary: string;
	/** Only if it is known to the day, since a feed knows no other dates. */
	pubDate?: PartialDate | undefined;
	categories: string[];
}

export interface FeedView {
	items: FeedItem[];
}

/** The feed of the newest stories; one first published elsewhere is that site's to feed. */
export function feedPages({ stories }: Pick<Edition, 'stories'>): SitePage<FeedView>[] {
	const own = stories.filter(({ source, draft }) => !source && !draft);
	const items = own.slice(0, MOST_ITEMS).map((story) => ({
		...{ id: story.id, body: story.body, title: story.title, summary: story.summary },
		pubDate: exactDate(story.pubDate),
		categories: [...(story.section ? [story.section] : []), ...story.topics],
	}));
	return [{ url: feedUrl, params: {}, view: { items } }];
}
