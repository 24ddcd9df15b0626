import { savedUrl, serviceWorkerUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { SitePage } from './site-page.ts';

/** It shows nothing of the edition: the list is made in the browser, which alone knows it. */
export type SavedView = Record<string, never>;

/** The page with the stories a reader has saved. */
export const savedPages = (): SitePage<SavedView>[] => [{ url: savedUrl, params: {}, view: {} }];

/** It holds nothing of the edition. */
export type ServiceWorkerView = Record<string, never>;

/** The worker that lets saved stories be read without a connection. */
export const serviceWorkerPages = (): SitePage<ServiceWorkerView>[] => [
	{ url: serviceWorkerUrl, params: {}, view: {} },
];

export const saved: PageKindOf<SavedView> = {
	route: 'saved.astro',
	pages: savedPages,
	isListed: () => false,
};

export const serviceWorker: PageKindOf<ServiceWorkerView> = {
	route: 'sw.js.ts',
	pages: serviceWorkerPages,
	isListed: () => false,
	isFile: true,
};
