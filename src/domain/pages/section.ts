import { cardOf, type StoryCard } from '../card.ts';
import type { Edition } from '../edition.ts';
import type { NameLink } from '../names.ts';
import { sectionUrl } from '../urls.ts';
import { type ListView, listViews } from './list.ts';
import { type PageSettings, pathOf, type SitePage } from './site-page.ts';

export interface SectionView extends NameLink {
	description?: string | undefined;
	list: ListView<StoryCard>;
}

/** The pages of all sections. */
export function* sectionPages(
	{ sections }: Edition,
	settings: PageSettings,
): Generator<SitePage<SectionView>> {
	for (const { slug, name, stories, profile } of sections) {
		const description = profile?.data.description;
		for (const list of listViews(stories, cardOf, settings)) {
			const view = { ...{ slug, name, description }, list };
			yield { url: sectionUrl(slug, ...list.period), params: pathOf(slug, list.period), view };
		}
	}
}
