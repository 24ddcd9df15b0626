/** Keeps the files of saved stories in the browser’s cache, and the worker that serves them from there. */
import { serviceWorkerUrl } from '../../domain/urls.ts';
import { siteAddress } from '../site-address.ts';
import { SHELL_CACHE, STORIES_CACHE } from './caches.ts';
import type { SavedStory } from './saved-list.ts';

/**
 * Brings the cache to what a list of saved stories needs: fetches what is missing, drops the rest.
 * Without any stories, neither cache nor worker is left.
 * @returns the stories, by address, that can now be read without a connection.
 */
export async function holdOffline(list: SavedStory[]): Promise<Set<string>> {
	try {
		if (list.length > 0) {
			await startWorker();
			return await holdFiles(list);
		}
		await dropOffline();
	} catch {
		// No worker, no cache or no room: the stories are links then, and whoever asked can say so.
	}
	return new Set();
}

/** @throws if the worker that serves the cache cannot run. */
async function startWorker(): Promise<void> {
	const options = { updateViaCache: 'none' } as const;
	const registration = await navigator.serviceWorker.register(
		siteAddress(serviceWorkerUrl),
		options,
	);
	const worker = registration.active ?? registration.waiting ?? registration.installing;
	await activated(worker);
	// One that was taken back and has come again does not install anew.
	worker?.postMessage('keep the shell');
}

const activated = (worker: ServiceWorker | null) =>
	new Promise<void>((resolve, reject) => {
		const look = () => {
			if (worker?.state === 'activated') resolve();
			if (!worker || worker.state === 'redundant') reject(new Error('The worker does not run.'));
		};
		worker?.addEventListener('statechange', look);
		look();
	});

async function holdFiles(list: SavedStory[]): Promise<Set<string>> {
	const cache = await caches.open(STORIES_CACHE);
	const needed = new Set(list.flatMap(({ url, files }) => [url, ...files]));
	const held = new Set<string>();
	for (const request of await cache.keys()) {
		const { pathname } = new URL(request.url);
		if (needed.has(pathname)) held.add(pathname);
		else await cache.delete(request);
	}
	const fetched = [...needed]
		.filter((address) => !held.has(address))
		.map(async (address) => {
			// Whatever older copy the browser has of it, it may be gone when there is no connection.
			await cache.add(new Request(address, { cache: 'no-cache' }));
			held.add(address);
		});
	await Promise.allSettled(fetched);
	return new Set(
		list
			.filter(({ url, files }) => [url, ...files].every((address) => held.has(address)))
			.map(({ url }) => url),
	);
}

async function dropOffline(): Promise<void> {
	const registration = await navigator.serviceWorker?.getRegistration();
	await registration?.unregister();
	for (const name of [STORIES_CACHE, SHELL_CACHE]) await caches.delete(name);
}
