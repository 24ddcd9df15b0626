import type { Edition } from '../edition.ts';
import { storyUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { SitePage } from './site-page.ts';

/** A standing page: about, privacy and the like. */
export interface StandingPageView {
	title: string;
	description?: string | undefined;
	html: string;
}

export const standingPages = ({ pages }: Edition): SitePage<StandingPageView>[] =>
	pages.map(({ id, data, html }) => ({
		url: storyUrl(id),
		params: { page: id },
		view: { title: data.title, description: data.description, html },
	}));

export const standingPage: PageKindOf<StandingPageView> = {
	route: '[page].astro',
	pages: standingPages,
	isListed: () => true,
};
