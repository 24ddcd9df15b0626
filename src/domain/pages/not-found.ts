import type { Edition } from '../edition.ts';
import { linkOf, type StoryLink } from '../story/card.ts';
import { notFoundUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { SitePage } from './site-page.ts';

/** Newest stories offered to a reader who is lost: as many as the page has columns. */
const LATEST = 4;

export interface NotFoundView {
	latest: StoryLink[];
}

/** The page for addresses where there is nothing. */
export function notFoundPages({ listed }: Edition): SitePage<NotFoundView>[] {
	return [{ url: notFoundUrl, params: {}, view: { latest: listed.slice(0, LATEST).map(linkOf) } }];
}

export const notFound: PageKindOf<NotFoundView> = {
	route: '404.astro',
	pages: notFoundPages,
	isListed: () => false,
};
