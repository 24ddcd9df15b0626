import type { FeedItem } from '../domain/pages/feed.ts';
import { ofStory } from '../domain/story/story-error.ts';
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
 * @throws {StoryError} if one of them cannot be shown.
 */
export async function feedItems(origin: string): Promise<WholeFeedItem[]> {
	const { items } = await viewAt('feed');
	return Promise.all(
		items.map(async (item) => {
			const { html } = await bodyOf(item.id);
			const page = origin + storyUrl(item.id);
			return { ...item, content: ofStory(item.id, () => absoluteHtml(html, page)) };
		}),
	);
}
