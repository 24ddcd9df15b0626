import type { Edition } from '../edition.ts';
import type { PageKindOf } from './page-kind.ts';
import type { SitePage } from './site-page.ts';

/** The page at the address of one that was withdrawn. */
export interface GoneView {
	/** Why, in the words that readers are told. */
	reason: string;
}

export const gonePages = ({ gone }: Edition): SitePage<GoneView>[] =>
	gone.map(({ from, reason }) => ({
		url: encodeURI(from),
		params: { gone: from.slice(1, -1) },
		view: { reason },
	}));

export const gone: PageKindOf<GoneView> = {
	route: '[...gone].astro',
	pages: gonePages,
	isListed: () => false,
};
