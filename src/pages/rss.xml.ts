import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItems } from '../data/feed.ts';
import { escapeHtml } from '../domain/text/html.ts';
import { storyUrl } from '../domain/urls.ts';
import { site } from '../site.ts';

/** The newest stories, with their whole text, for feed readers. */
export const GET: APIRoute = async () => {
	const items = await feedItems(site.url);
	return rss({
		title: site.name,
		description: site.description,
		site: site.url,
		items: items.map(({ id, title, summary, pubDate, ...item }) => ({
			...item,
			title,
			link: site.url + storyUrl(id),
			description: escapeHtml(summary),
			...(pubDate && { pubDate: new Date(pubDate) }),
		})),
		customData: `<language>${site.language}</language>`,
		trailingSlash: true,
	});
};
