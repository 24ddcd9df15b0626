import type { Edition } from '../edition.ts';
import { letterOf, nameOrder } from '../lists/letters.ts';
import type { SearchManifest } from '../search/manifest.ts';
import { searchUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';

export interface SearchView {
	/** For readers without JavaScript, all headlines from A to Z, unless they are too many for a page. */
	headlines?: { initial: string; stories: { id: string; title: string }[] }[] | undefined;
	/** Which files the search index has, where there is one. */
	manifest?: SearchManifest | undefined;
}

function headlines({ stories }: Edition, language: string): SearchView['headlines'] {
	const order = nameOrder(language);
	const inOrder = stories
		.map(({ id, title }) => ({ id, title }))
		.sort((a, b) => order.compare(a.title, b.title));
	return [...Map.groupBy(inOrder, ({ title }) => letterOf(title, language))].map(
		([initial, own]) => ({
			initial,
			stories: own,
		}),
	);
}

/** The search page. */
export function searchPages(
	edition: Edition,
	{ language, listLimit }: PageSettings,
	manifest: SearchManifest | undefined,
): SitePage<SearchView>[] {
	const isSmall = edition.stories.length <= listLimit;
	const view = { headlines: isSmall ? headlines(edition, language) : undefined, manifest };
	return [{ url: searchUrl, params: {}, view }];
}

export const search: PageKindOf<SearchView> = {
	route: 'search.astro',
	pages: (edition, settings, { searchManifest }) => searchPages(edition, settings, searchManifest),
	isListed: () => false,
};
