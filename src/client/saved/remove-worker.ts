/**
 * Takes the place of the worker for saved stories where a site has none any more: clears what that
 * has left in the browsers of readers, and takes itself back.
 */
import { SHELL_CACHE, STORIES_CACHE } from './caches.ts';
import { scope } from './worker-scope.ts';

scope.addEventListener('install', () => {
	scope.skipWaiting();
});

scope.addEventListener('activate', (event) => {
	const names = [SHELL_CACHE, STORIES_CACHE];
	event.waitUntil(
		Promise.all([...names.map((name) => caches.delete(name)), scope.registration.unregister()]),
	);
});
