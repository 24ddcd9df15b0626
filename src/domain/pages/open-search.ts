import { openSearchUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { SitePage } from './site-page.ts';

/** It shows nothing of the edition. */
export type OpenSearchView = Record<string, never>;

/** The description by which browsers add the search to their address bars. */
export const openSearchPages = (): SitePage<OpenSearchView>[] => [
	{ url: openSearchUrl, params: {}, view: {} },
];

export const openSearch: PageKindOf<OpenSearchView> = {
	route: 'opensearch.xml.ts',
	pages: openSearchPages,
	isListed: () => false,
	isFile: true,
};
