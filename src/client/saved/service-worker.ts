/**
 * Serves saved stories where there is no connection. It runs only for readers who have saved one,
 * answers for nothing that has not been saved, and a new one takes its place at once.
 */
import { savedUrl } from '../../domain/urls.ts';
import { siteAddress } from '../site-address.ts';
import { SHELL_CACHE } from './caches.ts';
import { type FetchEvent, scope } from './worker-scope.ts';

/** Milliseconds after which a reader has a saved story from the cache, however slow the connection. */
const PATIENCE = 3000;

/** Keeps the page with the list of saved stories as it is now. */
async function keepShell(): Promise<void> {
	const cache = await caches.open(SHELL_CACHE);
	await cache.addAll(scope.shell.map((address) => new Request(address, { cache: 'reload' })));
	for (const request of await cache.keys()) {
		if (!scope.shell.includes(new URL(request.url).pathname)) await cache.delete(request);
	}
}

const keepShellIfMissing = async () => (await caches.has(SHELL_CACHE)) || (await keepShell());

/** What a cache holds at an address, whatever is asked after its question mark. */
const held = (request: Request | string) =>
	caches.match(request, { ignoreSearch: true, ignoreVary: true });

/** Puts a page that has just come in the place of the one that is held. */
async function renew(url: string, response: Response): Promise<void> {
	const address = new URL(url).pathname;
	if (!response.ok) return;
	for (const name of await caches.keys()) {
		const cache = await caches.open(name);
		if (await cache.match(address)) await cache.put(address, response.clone());
	}
}

/** Where there is no network, Firefox hands over a response that stands for the error; others throw it. */
const isAnswer = (preloaded: Response | undefined): preloaded is Response =>
	preloaded !== undefined && preloaded.type !== 'error';

/** A page from the network, which renews what is held of it; what is held where there is no network, or a slow one. */
async function page(event: FetchEvent): Promise<Response> {
	const { request } = event;
	const kept = await held(request);
	const asked = event.preloadResponse.then((response) =>
		isAnswer(response) ? response : fetch(request),
	);
	const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));
	if (kept) {
		event.waitUntil(asked.then((response) => renew(request.url, response.clone())).catch(() => {}));
	}
	try {
		return (await (kept ? Promise.race([asked, late]) : asked)) ?? (kept as Response);
	} catch {
		return kept ?? (await held(siteAddress(savedUrl))) ?? Response.error();
	}
}

/** A file whose name changes with what is in it. */
const hashedFile = async ({ request }: FetchEvent): Promise<Response> =>
	(await held(request)) ?? fetch(request);

async function picture({ request }: FetchEvent): Promise<Response> {
	try {
		return await fetch(request);
	} catch {
		return (await held(request)) ?? Response.error();
	}
}

scope.addEventListener('install', (event) => {
	scope.skipWaiting();
	event.waitUntil(keepShell());
});

scope.addEventListener('activate', (event) => {
	const { registration, clients } = scope;
	event.waitUntil(Promise.all([registration.navigationPreload?.enable(), clients.claim()]));
});

scope.addEventListener('message', (event) => {
	event.waitUntil(keepShellIfMissing());
});

scope.addEventListener('fetch', (event) => {
	const { mode, destination, url } = event.request;
	const { origin, pathname } = new URL(url);
	if (origin !== location.origin) return;
	if (mode === 'navigate') event.respondWith(page(event));
	else if (pathname.startsWith(siteAddress('/_astro/'))) event.respondWith(hashedFile(event));
	else if (destination === 'image') event.respondWith(picture(event));
});
