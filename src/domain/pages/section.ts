import type { Edition } from '../edition.ts';
import { idsIn, type TopStories, topStories } from '../front/top-stories.ts';
import type { NameLink } from '../lists/names.ts';
import { type Coverage, coverageIn } from '../lists/section-coverage.ts';
import { bylinesIn } from '../story/byline.ts';
import { cardOf, type StoryCard } from '../story/card.ts';
import { sectionUrl } from '../urls.ts';
import { type ListView, listViews } from './list.ts';
import type { PageKindOf, PageSources } from './page-kind.ts';
import { type PageSettings, pathOf, type SitePage } from './site-page.ts';

/** Stories from which on one of them leads; fewer are a list. */
const LEADS_FROM = 4;

export interface SectionView extends NameLink {
	description?: string | undefined;
	/** On the first of the section's pages, what it covers, its text, and the stories above the list. */
	about?: (Coverage & { html?: string | undefined; top?: TopStories | undefined }) | undefined;
	/** The stories of the page, those above the list aside. */
	list: ListView<StoryCard>;
}

/** The pages of all sections. */
export function* sectionPages(
	edition: Edition,
	settings: PageSettings,
	{ bodyOf }: Pick<PageSources, 'bodyOf'>,
): Generator<SitePage<SectionView>> {
	const coverageOf = coverageIn(edition);
	const bylineOf = bylinesIn(edition);
	for (const { slug, name, stories, profile } of edition.sections) {
		const description = profile?.data.description;
		const isLed = stories.length >= LEADS_FROM;
		const top = isLed
			? topStories(stories, () => [], { bodyOf, bylineOf, language: settings.language })
			: undefined;
		const above = top ? idsIn(top) : new Set();
		const about = { ...coverageOf(stories), html: profile?.html || undefined, top };
		for (const list of listViews(stories, cardOf, settings)) {
			const isFirst = list.period.length === 0;
			const below = list.items.filter(({ id }) => !above.has(id));
			const view = {
				slug,
				name,
				description,
				...(isFirst ? { about, list: { ...list, items: below } } : { list }),
			};
			yield { url: sectionUrl(slug, ...list.period), params: pathOf(slug, list.period), view };
		}
	}
}

export const section: PageKindOf<SectionView> = {
	route: 'sections/[...path].astro',
	pages: sectionPages,
	isListed: () => true,
};
