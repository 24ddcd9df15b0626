import { join } from 'node:path';
import { slugFinders } from '../domain/edition.ts';
import { firstPartOf, onlyAddressOf } from '../domain/pages/page-kind.ts';
import { routePattern } from '../domain/pages/route-pattern.ts';
import { PAGE_KINDS, type PageKind, pageKind, pagesOfKind } from '../domain/pages/site-pages.ts';
import { authorUrl, correctionsUrl, sectionUrl, seriesUrl, topicUrl } from '../domain/urls.ts';
import { site } from '../site.ts';
import { arrangedEdition } from './arranged-edition.ts';
import { filesInside } from './files-inside.ts';
import { filesBelow } from './fingerprint.ts';
import type { LoadedEdition } from './loaded-edition.ts';

type Named = Pick<LoadedEdition, 'articles' | 'profiles' | 'files' | 'bodyOf'>;

/** Pages that every site has. */
const ALWAYS = new Set([
	...Object.values(PAGE_KINDS).flatMap(({ route }) => onlyAddressOf(route) ?? []),
	correctionsUrl(),
]);

/** Kinds whose pages begin with each first part of an address, and of which a site may have any number. */
const DIVIDED = Map.groupBy(
	(Object.keys(PAGE_KINDS) as PageKind[]).filter((kind) => !onlyAddressOf(pageKind(kind).route)),
	(kind) => firstPartOf(pageKind(kind).route),
);

/** Something made when it is first asked for. */
function once<Made>(make: () => Made): () => Made {
	let made: { value: Made } | undefined;
	return () => {
		made ??= { value: make() };
		return made.value;
	};
}

/** Pages of the names that stories and profiles give. */
export function namePages({
	articles,
	profiles,
}: Pick<Named, 'articles' | 'profiles'>): Set<string> {
	const slugFor = slugFinders(profiles);
	const stories = articles.map(({ data }) => data);
	/** Of each name once: the same ones stand in story after story. */
	const pages = (names: string[], urlOf: (name: string) => string) =>
		[...new Set(names)].map(urlOf);
	return new Set([
		...pages(
			stories.flatMap(({ section }) => section ?? []),
			(name) => sectionUrl(slugFor.section(name)),
		),
		...pages(
			stories.flatMap(({ topics }) => topics),
			(name) => topicUrl(slugFor.topic(name)),
		),
		...pages(
			stories.flatMap(({ authors }) => authors),
			(name) => authorUrl(slugFor.author(name)),
		),
		...pages(
			stories.flatMap(({ series }) => series?.name ?? []),
			seriesUrl,
		),
		...profiles.sections.map(({ id }) => sectionUrl(id)),
		...profiles.topics.map(({ id }) => topicUrl(id)),
		...profiles.authors.map(({ id }) => authorUrl(id)),
	]);
}

/** Pictures and files of stories and profiles, and files that are published as they are. */
const mediaFiles = ({ articles, profiles, files }: Named) =>
	new Set([
		...files.map(({ url }) => url),
		...[articles.map(({ data }) => data), ...Object.values(profiles)]
			.flat()
			.flatMap(({ pictures, attachments }) => [...pictures, ...attachments].map(({ url }) => url)),
	]);

/** Files served untouched. */
const servedFiles = (publicDir: string) =>
	new Set(filesBelow(publicDir).map((file) => encodeURI(file.slice(join(publicDir).length))));

const ROUTES = 'src/pages';

/** Patterns of the routes in code that are no kind of page of ours; which pages they have, Astro knows alone. */
function otherRoutes(): RegExp[] {
	const own = new Set(Object.values(PAGE_KINDS).map(({ route }) => route));
	return filesInside(ROUTES)
		.filter((path) => !own.has(path))
		.flatMap((path) => routePattern(path) ?? []);
}

/** Pages of periods and letters, which are arranged only where a link leads to one. */
function dividedPages(edition: Named) {
	const known = new Map<PageKind, Set<string>>();
	const arranged = once(() => arrangedEdition({ ...edition, recommendations: new Map() } as never));
	return (kind: PageKind): Set<string> => {
		const sources = { bodyOf: edition.bodyOf, searchManifest: undefined, today: '' };
		const urls =
			known.get(kind) ??
			new Set(Array.from(pagesOfKind(kind, arranged(), site, sources), ({ url }) => url));
		known.set(kind, urls);
		return urls;
	};
}

/**
 * Whether the site has a page or file at an address, stories and standing pages aside.
 * @param publicDir folder of files served untouched.
 */
export function siteAddresses(edition: Named, publicDir: string): (path: string) => boolean {
	// Most editions link to stories alone, and need none of these lists.
	const lists = [
		once(() => namePages(edition)),
		once(() => mediaFiles(edition)),
		once(() => servedFiles(publicDir)),
	];
	const inCode = once(otherRoutes);
	const pagesOf = dividedPages(edition);
	return (path) => {
		const page =
			path.endsWith('/') || /\.[^/]/.test(path.slice(path.lastIndexOf('/') + 1))
				? path
				: `${path}/`;
		const isIn = (urls: Set<string>) => urls.has(path) || urls.has(page);
		if (isIn(ALWAYS) || lists.some((list) => isIn(list()))) return true;
		const divided = DIVIDED.get(page.split('/')[1]) ?? [];
		if (divided.some((kind) => pagesOf(kind).has(page))) return true;
		return inCode().some((pattern) => pattern.test(path));
	};
}
