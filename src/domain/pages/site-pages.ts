/** All pages of the site, kind by kind. */
import type { Edition } from '../edition.ts';
import { archive } from './archive.ts';
import { archiveIndex } from './archive-index.ts';
import { author } from './author.ts';
import { corrections } from './corrections.ts';
import { feed } from './feed.ts';
import { fixedFile } from './fixed-file.ts';
import { front } from './front.ts';
import { gone } from './gone.ts';
import { media } from './media.ts';
import { authorIndex, authorLetter, topicIndex, topicLetter } from './names.ts';
import { notFound } from './not-found.ts';
import { openSearch } from './open-search.ts';
import { firstPartOf, type PageKindOf, type PageSources, type ViewOf } from './page-kind.ts';
import { saved, serviceWorker } from './saved.ts';
import { search } from './search.ts';
import { section } from './section.ts';
import { sectionIndex } from './section-index.ts';
import { series } from './series.ts';
import { seriesIndex } from './series-index.ts';
import type { PageSettings, SitePage } from './site-page.ts';
import { standingPage } from './standing-page.ts';
import { story } from './story.ts';
import { topic } from './topic.ts';
import { REST } from './years.ts';

/** Every kind of page there is. */
export const PAGE_KINDS = {
	front,
	story,
	standingPage,
	archiveIndex,
	archive,
	sectionIndex,
	section,
	topicIndex,
	topicLetter,
	topic,
	authorIndex,
	authorLetter,
	author,
	seriesIndex,
	series,
	corrections,
	search,
	saved,
	gone,
	notFound,
	feed,
	openSearch,
	serviceWorker,
	media,
	fixedFile,
};

export type PageKind = keyof typeof PAGE_KINDS;

/** What the pages of each kind show. */
export type PageViews = { [Kind in PageKind]: ViewOf<(typeof PAGE_KINDS)[Kind]> };

/** A kind, whatever its pages show. */
export const pageKind = (kind: PageKind): PageKindOf<unknown> => PAGE_KINDS[kind];

/** First parts of addresses that belong to the site itself and that no story or page may take. */
export const RESERVED: ReadonlySet<string> = new Set([
	...Object.values(PAGE_KINDS).flatMap(({ route }) => firstPartOf(route) ?? []),
	...['404.html', '_astro', 'index.html', 'search-index'],
]);

/** The pages of one kind, made as they are asked for. */
export const pagesOfKind = <Kind extends PageKind>(
	kind: Kind,
	edition: Edition,
	settings: PageSettings,
	sources: PageSources,
) => pageKind(kind).pages(edition, settings, sources) as Iterable<SitePage<PageViews[Kind]>>;

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
	for (const kind of Object.keys(PAGE_KINDS) as PageKind[]) {
		for (const page of pagesOfKind(kind, edition, settings, sources)) {
			yield { kind, ...page } as AnyPage;
		}
	}
}

/** The part of the site a page belongs to: the year of a story, or of a page of the archive, else {@link REST}. */
export const partOf = ({ kind, view }: AnyPage, timeZone: string): string =>
	pageKind(kind).partOf?.(view, timeZone) ?? REST;
