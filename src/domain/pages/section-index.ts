import type { Edition } from '../edition.ts';
import { type NameCount, nameCountOf } from '../lists/names.ts';
import { type YearSpan, yearSpan } from '../lists/year-span.ts';
import { linkOf, type StoryLink } from '../story/card.ts';
import { sectionsUrl } from '../urls.ts';
import type { PageKindOf } from './page-kind.ts';
import type { PageSettings, SitePage } from './site-page.ts';

/** A section with what describes it, the years its stories are of, and the newest. */
export type ListedSection = NameCount & {
	description?: string | undefined;
	years?: YearSpan | undefined;
	latest?: StoryLink | undefined;
};

export interface SectionIndexView {
	sections: ListedSection[];
}

/** The page that leads to all sections. */
export function sectionIndexPages(
	edition: Edition,
	{ timeZone }: PageSettings,
): SitePage<SectionIndexView>[] {
	const sections = edition.sections.map((section) => ({
		...nameCountOf(section),
		description: section.profile?.data.description,
		years: yearSpan(section.stories, timeZone),
		latest: section.stories.slice(0, 1).map(linkOf)[0],
	}));
	return [{ url: sectionsUrl, params: {}, view: { sections } }];
}

export const sectionIndex: PageKindOf<SectionIndexView> = {
	route: 'sections/index.astro',
	pages: sectionIndexPages,
	isListed: () => true,
};
