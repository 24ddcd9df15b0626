import { exactDate } from './partial-date.ts';
import { type Story, summaryOf } from './story.ts';
import { storyUrl } from './urls.ts';

/** Newest stories a feed holds. */
const MOST_ITEMS = 30;

/** A story as feed readers take it, with its whole text. */
export interface FeedItem {
	title: string;
	/** Address below the site's. */
	link: string;
	description: string;
	/** Safe HTML whose addresses are absolute, since a reader shows it elsewhere. */
	content: string;
	/** Only if it is known to the day, since a feed knows no other dates. */
	pubDate?: Date;
	categories: string[];
}

/** The newest stories of an edition as feed items; one first published elsewhere is that site's to feed. */
export function feedItems(stories: Story[], siteUrl: string): FeedItem[] {
	const own = stories.filter(({ source, draft }) => !source && !draft);
	return own.slice(0, MOST_ITEMS).map((story) => {
		const pubDate = exactDate(story.pubDate);
		return {
			title: story.title,
			link: storyUrl(story.id),
			description: summaryOf(story),
			content: absolute(story.html, siteUrl + storyUrl(story.id)),
			...(pubDate && { pubDate: new Date(pubDate) }),
			categories: [...(story.section ? [story.section] : []), ...story.topics],
		};
	});
}

/** HTML whose addresses lead where they lead on the page itself. */
function absolute(html: string, pageUrl: string): string {
	return html
		.replace(/ srcset="[^"]*"/g, '')
		.replace(/ (href|src)="([^":]*)"/g, (_, name: string, address: string) => {
			return ` ${name}="${new URL(address, pageUrl).href}"`;
		});
}
