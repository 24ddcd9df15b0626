import { openSearchUrl } from '../urls.ts';
import type { SitePage } from './site-page.ts';

/** It shows nothing of the edition. */
export type OpenSearchView = Record<string, never>;

/** The description by which browsers add the search to their address bars. */
export const openSearchPages = (): SitePage<OpenSearchView>[] => [
	{ url: openSearchUrl, params: {}, view: {} },
];
