import rss from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { getEdition } from '../data/edition.ts';
import { feedItems } from '../domain/feed.ts';
import { site } from '../site.ts';

/** The newest stories, with their whole text, for feed readers. */
export const GET: APIRoute = async () => {
	const { stories } = await getEdition();
	return rss({
		title: site.name,
		description: site.description,
		site: site.url,
		items: feedItems(stories, site.url),
		customData: `<language>${site.language}</language>`,
		trailingSlash: true,
	});
};
