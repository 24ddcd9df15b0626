import type { Profiles } from '../content/profiles.ts';
import type { Edition, WithProfile } from '../edition.ts';
import { mostNamed } from '../lists/most-named.ts';
import type { NameCount, NameLink } from '../lists/names.ts';
import { type Volume, volumeByYear } from '../lists/volume.ts';
import { type YearSpan, yearSpan } from '../lists/year-span.ts';
import { cardOf, type StoryCard } from '../story/card.ts';
import { authorUrl } from '../urls.ts';
import { type ListView, listViews } from './list.ts';
import type { PageKindOf } from './page-kind.ts';
import { type PageSettings, pathOf, type SitePage } from './site-page.ts';

/** Topics beside an author's list: what they are known for, not all they touched on. */
const TOPICS = { most: 8, least: 1 };

export interface AuthorView extends NameLink {
	role?: string | undefined;
	/** On the first of the author's pages, what it says of them. */
	about?: AboutAuthor | undefined;
	list: ListView<StoryCard>;
}

/** Who an author is, and what they wrote. */
export interface AboutAuthor {
	/** What their profile says, if they have one. */
	profile?: Pick<Profiles['authors'][number], 'data' | 'html'> | undefined;
	/** The years their stories are of. */
	years?: YearSpan | undefined;
	/** Their stories over time. */
	volumes: Volume[];
	/** What they wrote on most. */
	topics: NameCount[];
}

/** Says of an author of an edition what stands around their list. */
function aboutAuthors(edition: Edition, timeZone: string) {
	const met = mostNamed(edition);
	return ({ stories, profile }: WithProfile<'authors'>): AboutAuthor => ({
		profile: profile && { data: profile.data, html: profile.html },
		years: yearSpan(stories, timeZone),
		volumes: volumeByYear(stories, timeZone),
		topics: met('topics', stories, TOPICS),
	});
}

/** The pages of all authors. */
export function* authorPages(
	edition: Edition,
	settings: PageSettings,
): Generator<SitePage<AuthorView>> {
	const aboutAuthor = aboutAuthors(edition, settings.timeZone);
	for (const author of edition.authors) {
		const { slug, name, stories, profile } = author;
		for (const list of listViews(stories, cardOf, settings)) {
			const about = list.period.length === 0 ? aboutAuthor(author) : undefined;
			const view = { slug, name, role: profile?.data.role, about, list };
			yield { url: authorUrl(slug, ...list.period), params: pathOf(slug, list.period), view };
		}
	}
}

export const author: PageKindOf<AuthorView> = {
	route: 'authors/[...path].astro',
	pages: authorPages,
	isListed: () => true,
};
