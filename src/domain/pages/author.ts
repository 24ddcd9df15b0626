import { cardOf, type StoryCard } from '../card.ts';
import type { Edition } from '../edition.ts';
import type { NameLink } from '../names.ts';
import { authorUrl } from '../urls.ts';
import { type ListView, listViews } from './list.ts';
import { type PageSettings, pathOf, type SitePage } from './site-page.ts';

export interface AuthorView extends NameLink {
	role?: string | undefined;
	/** On the first of the author's pages, what more their profile says. */
	about?: { email?: string | undefined; links: string[]; html: string } | undefined;
	list: ListView<StoryCard>;
}

/** The pages of all authors. */
export function* authorPages(
	{ authors }: Edition,
	settings: PageSettings,
): Generator<SitePage<AuthorView>> {
	for (const { slug, name, stories, profile } of authors) {
		const { role, email, links = [] } = profile?.data ?? {};
		const about = profile && { email, links, html: profile.html };
		for (const list of listViews(stories, cardOf, settings)) {
			const isFirst = list.period.length === 0;
			const view = { ...{ slug, name, role }, about: isFirst ? about : undefined, list };
			yield { url: authorUrl(slug, ...list.period), params: pathOf(slug, list.period), view };
		}
	}
}
