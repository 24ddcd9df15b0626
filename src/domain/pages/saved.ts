import type { Edition } from '../edition.ts';
import { savedUrl, serviceWorkerUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { SitePage } from './site-page.ts';

/** It shows nothing of the edition: the list is made in the browser, which alone knows it. */
export type SavedView = Record<string, never>;

/** The page with the stories a reader has saved. */
export const savedPages = (): SitePage<SavedView>[] => [{ url: savedUrl, params: {}, view: {} }];

/** What of the edition it holds. */
export interface ServiceWorkerView {
	/** Address of the newspaper's own icon. */
	icon?: string | undefined;
}

/** The worker that lets saved stories be read without a connection. */
export const serviceWorkerPages = ({
	look: { icon },
}: Pick<Edition, 'look'>): SitePage<ServiceWorkerView>[] => [
	{ url: serviceWorkerUrl, params: {}, view: icon ? { icon: icon.drawing ?? icon.small } : {} },
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
