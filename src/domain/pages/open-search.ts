import type { Edition } from '../edition.ts';
import { openSearchUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { SitePage } from './site-page.ts';

/** What of the edition it shows. */
export interface OpenSearchView {
	/** Address of the newspaper's own icon, in pixels. */
	icon?: string | undefined;
}

/** The description by which browsers add the search to their address bars. */
export const openSearchPages = ({
	look: { icon },
}: Pick<Edition, 'look'>): SitePage<OpenSearchView>[] => [
	{ url: openSearchUrl, params: {}, view: icon ? { icon: icon.small } : {} },
];

export const openSearch: PageKindOf<OpenSearchView> = {
	route: 'opensearch.xml.ts',
	pages: openSearchPages,
	isListed: () => false,
	isFile: true,
};
