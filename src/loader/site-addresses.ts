import { join } from 'node:path';
import { type SlugFinders, slugFinders } from '../domain/edition.ts';
import { type PageKind, pagesOfKind } from '../domain/pages/site-pages.ts';
import type { StoryRecord } from '../domain/story.ts';
import {
	archiveUrl,
	authorsUrl,
	authorUrl,
	correctionsUrl,
	feedUrl,
	frontUrl,
	openSearchUrl,
	savedUrl,
	searchUrl,
	sectionsUrl,
	sectionUrl,
	seriesIndexUrl,
	seriesUrl,
	serviceWorkerUrl,
	topicsUrl,
	topicUrl,
} from '../domain/urls.ts';
import { site } from '../site.ts';
import { arrangedEdition } from './arranged-edition.ts';
import { filesBelow } from './fingerprint.ts';
import type { LoadedEdition } from './loaded-edition.ts';

type Named = Pick<LoadedEdition, 'articles' | 'profiles' | 'bodyOf'>;

/** Pages that every site has, and the lists of those that only some have. */
const ALWAYS = [
	...[frontUrl, searchUrl, savedUrl, openSearchUrl, feedUrl, archiveUrl(), correctionsUrl()],
	...[sectionsUrl, topicsUrl, authorsUrl, seriesIndexUrl, serviceWorkerUrl, '/404.html'],
];

/** Kinds of pages below the address of a list, that only a long list has. */
const DIVIDED: [RegExp, PageKind[]][] = [
	[/^\/archive\//, ['archive']],
	[/^\/corrections\//, ['corrections']],
	[/^\/sections\//, ['section']],
	[/^\/topics\//, ['topic', 'topicLetter']],
	[/^\/authors\//, ['author', 'authorLetter']],
];

const namesIn = (
	{ section, topics, authors, series }: StoryRecord,
	slugFor: SlugFinders,
): string[] => [
	...(section ? [sectionUrl(slugFor.section(section))] : []),
	...topics.map((topic) => topicUrl(slugFor.topic(topic))),
	...authors.map((author) => authorUrl(slugFor.author(author))),
	...(series ? [seriesUrl(series.name)] : []),
];

/** Pages of periods and letters, which are arranged only where a link leads to one. */
function dividedPages(edition: Named) {
	const known = new Map<PageKind, Set<string>>();
	const arrange = () => arrangedEdition({ ...edition, recommendations: new Map() } as never);
	let arranged: ReturnType<typeof arrange> | undefined;
	return (kind: PageKind): Set<string> => {
		arranged ??= arrange();
		const sources = { bodyOf: edition.bodyOf, searchManifest: undefined, today: '' };
		const urls =
			known.get(kind) ??
			new Set(Array.from(pagesOfKind(kind, arranged, site, sources), ({ url }) => url));
		known.set(kind, urls);
		return urls;
	};
}

/**
 * Whether the site has a page or file at an address, stories and standing pages aside.
 * @param publicDir folder of files served untouched.
 */
export function siteAddresses(edition: Named, publicDir: string): (path: string) => boolean {
	const { articles, profiles } = edition;
	const slugFor = slugFinders(profiles);
	const known = new Set<string>([
		...ALWAYS,
		...articles.flatMap(({ data }) => namesIn(data, slugFor)),
		...profiles.sections.map(({ id }) => sectionUrl(id)),
		...profiles.topics.map(({ id }) => topicUrl(id)),
		...profiles.authors.map(({ id }) => authorUrl(id)),
		...[articles.map(({ data }) => data), ...Object.values(profiles)]
			.flat()
			.flatMap(({ pictures, attachments }) => [...pictures, ...attachments].map(({ url }) => url)),
		...filesBelow(publicDir).map((file) => encodeURI(file.slice(join(publicDir).length))),
	]);
	const pagesOf = dividedPages(edition);
	return (path) => {
		const page = path.endsWith('/') || /\.[^/]+$/.test(path) ? path : `${path}/`;
		if (known.has(path) || known.has(page)) return true;
		const divided = DIVIDED.find(([form]) => form.test(page))?.[1] ?? [];
		return divided.some((kind) => pagesOf(kind).has(page));
	};
}
