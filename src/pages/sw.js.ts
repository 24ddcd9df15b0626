import type { APIRoute } from 'astro';
import remover from '../client/saved/remove-worker.ts?worker&url';
import pageUrl from '../client/saved/saved-page.ts?worker&url';
import worker from '../client/saved/service-worker.ts?worker&url';
import { siteAddress } from '../client/site-address.ts';
import { viewAt } from '../data/pages.ts';
import { styleFilesOf } from '../data/style-files.ts';
import { workerScript } from '../domain/reader/worker-script.ts';
import { savedUrl } from '../domain/urls.ts';
import { site } from '../site.ts';

/** The worker that lets saved stories be read without a connection, or rids readers of it. */
export const GET: APIRoute = async () => {
	const { icon = '/favicon.svg' } = await viewAt('serviceWorker');
	const shell = [
		siteAddress(savedUrl),
		pageUrl,
		siteAddress(icon),
		...styleFilesOf('/saved').map(siteAddress),
	];
	return new Response(workerScript(site.savedStories, { shell, worker, remover }), {
		headers: { 'Content-Type': 'text/javascript' },
	});
};
