import type { PageKind } from '../domain/pages/site-pages.ts';

/** The route that renders the pages of each kind. */
export const ROUTES: Record<PageKind, string> = {
	front: 'src/pages/index.astro',
	story: 'src/pages/[...story].astro',
	standingPage: 'src/pages/[page].astro',
	archiveIndex: 'src/pages/archive/index.astro',
	archive: 'src/pages/archive/[...period].astro',
	sectionIndex: 'src/pages/sections/index.astro',
	section: 'src/pages/sections/[...path].astro',
	topicIndex: 'src/pages/topics/index.astro',
	topicLetter: 'src/pages/topics/a-z/[letter].astro',
	topic: 'src/pages/topics/[...path].astro',
	authorIndex: 'src/pages/authors/index.astro',
	authorLetter: 'src/pages/authors/a-z/[letter].astro',
	author: 'src/pages/authors/[...path].astro',
	seriesIndex: 'src/pages/series/index.astro',
	series: 'src/pages/series/[series].astro',
	corrections: 'src/pages/corrections/[...period].astro',
	search: 'src/pages/search.astro',
	saved: 'src/pages/saved.astro',
	notFound: 'src/pages/404.astro',
	feed: 'src/pages/rss.xml.ts',
	openSearch: 'src/pages/opensearch.xml.ts',
	serviceWorker: 'src/pages/sw.js.ts',
	media: 'src/pages/media/[...file].ts',
};
