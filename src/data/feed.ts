import type { FeedItem } from '../domain/pages/feed.ts';
import { storyUrl } from '../domain/urls.ts';
import { absoluteHtml } from '../markdown/absolute-html.ts';
import { bodyOf, viewAt } from './pages.ts';

/** A story of the feed, with its text as HTML that works anywhere. */
export interface WholeFeedItem extends FeedItem {
	content: string;
}

/**
 * The stories of the feed with their texts.
 * @param origin origin of the site.
 * @throws if one of them cannot be shown, naming its address.
 */
export async function feedItems(origin: string): Promise<WholeFeedItem[]> {
	const { items } = await viewAt('feed');
	return Promise.all(
		items.map(async (item) => {
			const url = storyUrl(item.id);
			try {
				const { html } = await bodyOf(item.id);
				return { ...item, content: absoluteHtml(html, origin + url) };
			} catch (cause) {
				throw new Error(`the story ${url}: ${(cause as Error).message}`, { cause });
			}
		}),
	);
}
