import type { APIRoute } from 'astro';
import { viewAt } from '../data/pages.ts';
import { openSearchDescription } from '../domain/search/open-search.ts';
import { locale } from '../locale.ts';
import { site } from '../site.ts';

/** Lets a browser add the search to its address bar. */
export const GET: APIRoute = async () => {
	const { icon } = await viewAt('openSearch');
	return new Response(openSearchDescription(site, locale.words, icon), {
		headers: { 'Content-Type': 'application/opensearchdescription+xml' },
	});
};
