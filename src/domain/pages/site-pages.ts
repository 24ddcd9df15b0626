/** All pages of the site, kind by kind. */
import type { Edition } from '../edition.ts';
import type { SearchManifest } from '../search/manifest.ts';
import type { BodyOf } from '../story.ts';
import { type ArchiveView, archivePages } from './archive.ts';
import { type ArchiveIndexView, archiveIndexPages } from './archive-index.ts';
import { type AuthorView, authorPages } from './author.ts';
import { type CorrectionsView, correctionsPages } from './corrections.ts';
import { type FeedView, feedPages } from './feed.ts';
import { type FrontView, frontPages } from './front.ts';
import { type MediaView, mediaPages } from './media.ts';
import { type LetterView, letterPages, type NamesView, namesPages } from './names.ts';
import { type NotFoundView, notFoundPages } from './not-found.ts';
import { type OpenSearchView, openSearchPages } from './open-search.ts';
import { type SavedView, type ServiceWorkerView, savedPages, serviceWorkerPages } from './saved.ts';
import { type SearchView, searchPages } from './search.ts';
import { type SectionView, sectionPages } from './section.ts';
import { type SectionIndexView, sectionIndexPages } from './section-index.ts';
import { type SeriesView, seriesPages } from './series.ts';
import { type SeriesIndexView, seriesIndexPages } from './series-index.ts';
import type { PageSettings, SitePage } from './site-page.ts';
import { type StandingPageView, standingPages } from './standing-page.ts';
import { type StoryPageView, storyPages } from './story.ts';
import { type TopicView, topicPages } from './topic.ts';

/** What the pages of each kind show. */
export interface PageViews {
	front: FrontView;
	story: StoryPageView;
	standingPage: StandingPageView;
	archiveIndex: ArchiveIndexView;
	archive: ArchiveView;
	sectionIndex: SectionIndexView;
	section: SectionView;
	topicIndex: NamesView;
	topicLetter: LetterView;
	topic: TopicView;
	authorIndex: NamesView;
	authorLetter: LetterView;
	author: AuthorView;
	seriesIndex: SeriesIndexView;
	series: SeriesView;
	corrections: CorrectionsView;
	search: SearchView;
	saved: SavedView;
	notFound: NotFoundView;
	feed: FeedView;
	openSearch: OpenSearchView;
	serviceWorker: ServiceWorkerView;
	media: MediaView;
}

export type PageKind = keyof PageViews;

/** What pages show that an edition does not hold. */
export interface PageSources {
	bodyOf: BodyOf;
	/** Which files the search index has, where there is one. */
	searchManifest: SearchManifest | undefined;
	/** The day the site is built, on its own clocks: `2026-11-23`. */
	today: string;
}

/** Makes the pages of a kind. */
type PagesOf<View> = (
	edition: Edition,
	settings: PageSettings,
	sources: PageSources,
) => Iterable<SitePage<View>>;

const PAGES: { [Kind in PageKind]: PagesOf<PageViews[Kind]> } = {
	front: frontPages,
	story: (edition, settings, { today }) => storyPages(edition, settings, today),
	standingPage: standingPages,
	archiveIndex: archiveIndexPages,
	archive: archivePages,
	sectionIndex: sectionIndexPages,
	section: sectionPages,
	topicIndex: namesPages('topics'),
	topicLetter: letterPages('topics'),
	topic: topicPages,
	authorIndex: namesPages('authors'),
	authorLetter: letterPages('authors'),
	author: authorPages,
	seriesIndex: seriesIndexPages,
	series: seriesPages,
	corrections: correctionsPages,
	search: (edition, settings, { searchManifest }) => searchPages(edition, settings, searchManifest),
	saved: savedPages,
	notFound: notFoundPages,
	feed: feedPages,
	openSearch: openSearchPages,
	serviceWorker: serviceWorkerPages,
	media: mediaPages,
};

/** The pages of one kind, made as they are asked for. */
export const pagesOfKind = <Kind extends PageKind>(
	kind: Kind,
	edition: Edition,
	settings: PageSettings,
	sources: PageSources,
): Iterable<SitePage<PageViews[Kind]>> => PAGES[kind](edition, settings, sources);

/** A page of any kind. */
export type AnyPage = {
	[Kind in PageKind]: { kind: Kind } & SitePage<PageViews[Kind]>;
}[PageKind];

/** All pages of the site, kind by kind, each made as it is asked for. */
export function* sitePages(
	edition: Edition,
	settings: PageSettings,
	sources: PageSources,
): Generator<AnyPage> {
	for (const kind of Object.keys(PAGES) as PageKind[]) {
		for (const page of PAGES[kind](edition, settings, sources)) {
			yield { kind, ...page } as AnyPage;
		}
	}
}
