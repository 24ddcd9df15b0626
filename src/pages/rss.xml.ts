import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { feedItems } from '../data/feed.ts';
import { escapeHtml } from '../domain/text/html.ts';
import { storyUrl } from '../domain/urls.ts';
import { site } from '../site.ts';

/** Dublin Core, by which an item says what language it is in (https://www.rssboard.org/rss-profile). */
const DUBLIN_CORE = 'http://purl.org/dc/elements/1.1/';

/** The newest stories, with their whole text, for feed readers. */
export const GET: APIRoute = async () => {
	const items = await feedItems(site.url);
	return rss({
		title: site.name,
		description: site.description,
		site: site.url,
		xmlns: { dc: DUBLIN_CORE },
		items: items.map(({ id, title, lang, summary, pubDate, ...item }) => ({
			...item,
			title,
			link: site.url + storyUrl(id),
			description: escapeHtml(summary),
			...(lang && { customData: `<dc:language>${lang}</dc:language>` }),
			...(pubDate && { pubDate: new Date(pubDate) }),
		})),
		customData: `<language>${site.language}</language>`,
		trailingSlash: true,
	});
};
