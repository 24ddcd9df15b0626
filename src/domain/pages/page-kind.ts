import type { Edition } from '../edition.ts';
import type { SearchManifest } from '../search/manifest.ts';
import type { BodyOf } from '../story/story.ts';
import type { PageSettings, SitePage } from './site-page.ts';

/** What pages show that an edition does not hold. */
export interface PageSources {
	bodyOf: BodyOf;
	/** Which files the search index has, where there is one. */
	searchManifest: SearchManifest | undefined;
	/** The day the site is built, on its own clocks: `2026-11-23`. */
	today: string;
}

/** A kind of page, described once. */
export interface PageKindOf<View> {
	/** Its pages, each made as it is asked for. */
	pages(edition: Edition, settings: PageSettings, sources: PageSources): Iterable<SitePage<View>>;
	/** The route that renders them, below `src/pages/`; its path says what addresses they have. */
	route: string;
	/** Whether search engines are asked to list a page. */
	isListed(view: View): boolean;
	/** Whether a page is a file by itself, which shows nothing of what surrounds other pages. */
	isFile?: boolean;
	/** The part of a site that a page belongs to; without this, that of no year. */
	partOf?(view: View, timeZone: string): string;
}

/** What the pages of a kind show. */
export type ViewOf<Kind> = Kind extends { isListed(view: infer View): boolean } ? View : never;

/** The first part of all addresses of a route; undefined where that is open. */
export function firstPartOf(route: string): string | undefined {
	const [first = ''] = route.split('/');
	return first.startsWith('[') ? undefined : first.replace(/\.(astro|ts)$/, '');
}

/** The address of a route that has only one, as hosts serve it; undefined of others. */
export function onlyAddressOf(route: string): string | undefined {
	if (route.includes('[')) return undefined;
	if (route === '404.astro') return '/404.html';
	const path = `/${route}`;
	return path.endsWith('.astro')
		? path.replace(/(\/index)?\.astro$/, '/')
		: path.replace(/\.ts$/, '');
}
