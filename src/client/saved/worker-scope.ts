/** What of a service worker’s surroundings is used; TypeScript knows them only in place of a page’s. */

export interface WorkerEvent extends Event {
	waitUntil: (done: Promise<unknown>) => void;
}

export interface FetchEvent extends WorkerEvent {
	request: Request;
	/** What the browser has asked for while it was starting the worker. */
	preloadResponse: Promise<Response | undefined>;
	respondWith: (response: Promise<Response>) => void;
}

interface WorkerEvents {
	install: WorkerEvent;
	activate: WorkerEvent;
	message: WorkerEvent;
	fetch: FetchEvent;
}

export interface WorkerScope {
	registration: ServiceWorkerRegistration;
	clients: { claim: () => Promise<void> };
	skipWaiting: () => Promise<void>;
	/** Addresses of the list’s own page and what it needs, set by /sw.js before this is run. */
	shell: string[];
	addEventListener: <Name extends keyof WorkerEvents>(
		name: Name,
		listener: (event: WorkerEvents[Name]) => void,
	) => void;
}

export const scope = globalThis as unknown as WorkerScope;
