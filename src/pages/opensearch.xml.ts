import type { APIRoute } from 'astro';
import { openSearchDescription } from '../domain/search/open-search.ts';
import { site } from '../site.ts';

/** Lets a browser add the search to its address bar. */
export const GET: APIRoute = () =>
	new Response(openSearchDescription(site), {
		headers: { 'Content-Type': 'application/opensearchdescription+xml' },
	});
