import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { bodyOf, viewAt } from '../data/pages.ts';
import { absoluteHtml } from '../domain/absolute-html.ts';
import type { FeedItem } from '../domain/pages/feed.ts';
import { storyUrl } from '../domain/urls.ts';
import { site } from '../site.ts';

async function itemOf({ id, title, summary, pubDate, categories }: FeedItem) {
	const { html } = await bodyOf(id);
	return {
		title,
		link: storyUrl(id),
		description: summary,
		content: absoluteHtml(html, site.url + storyUrl(id)),
		...(pubDate && { pubDate: new Date(pubDate) }),
		categories,
	};
}

/** The newest stories, with their whole text, for feed readers. */
export const GET: APIRoute = async () => {
	const { items } = await viewAt('feed');
	return rss({
		title: site.name,
		description: site.description,
		site: site.url,
		items: await Promise.all(items.map(itemOf)),
		customData: `<language>${site.language}</language>`,
		trailingSlash: true,
	});
};
