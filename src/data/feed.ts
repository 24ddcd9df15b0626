import { basePathOf } from '../domain/base-path.ts';
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
 * @param siteUrl address that the site is published at.
 * @throws {StoryError} if one of them cannot be shown.
 */
export async function feedItems(siteUrl: string): Promise<WholeFeedItem[]> {
	const { items } = await viewAt('feed');
	return Promise.all(
		items.map(async (item) => {
			const { html } = await bodyOf(item.id);
			const page = siteUrl + storyUrl(item.id);
			const base = basePathOf(siteUrl);
			return { ...item, content: ofStory(item.id, () => absoluteHtml(html, page, base)) };
		}),
	);
}
