/** Hands to every page what it shows; the only room that imports `astro:content`. */
import { getEntry } from 'astro:content';
import { getEnvironmentData } from 'node:worker_threads';
import type { Navigation } from '../domain/pages/navigation.ts';
import {
	EDITION_FAULT,
	type EditionFault,
	PAGE_SOURCE,
	type PageSource,
} from '../domain/pages/page-source.ts';
import type { PageKind, PageViews } from '../domain/pages/site-pages.ts';
import type { Body } from '../domain/story/story.ts';
import { InputError } from '../domain/text/input-error.ts';

/**
 * Where the pages that are rendered have what they show from: in a build the thread that renders
 * them, in development the loader. The entry is asked for so that a browser shows a page anew when
 * the edition has changed.
 * @throws in development, if no edition could be loaded yet.
 */
async function source(): Promise<PageSource> {
	if (import.meta.env.DEV) await getEntry('edition', 'edition');
	const found = getEnvironmentData(PAGE_SOURCE) as unknown as PageSource | undefined;
	if (found) return found;
	const fault = getEnvironmentData(EDITION_FAULT) as EditionFault | undefined;
	throw new InputError(fault?.message ?? 'No edition has been loaded.');
}

/** All pages of a kind, as a route’s `getStaticPaths` returns them. */
export async function pathsOf<Kind extends PageKind>(kind: Kind) {
	const { pagesOf } = await source();
	return Array.from(pagesOf(kind), ({ params, view }) => ({ params, props: { view } }));
}

/**
 * What the only page of a kind shows.
 * @throws if there is no such page.
 */
export async function viewAt<Kind extends PageKind>(kind: Kind): Promise<PageViews[Kind]> {
	for (const { view } of (await source()).pagesOf(kind)) return view;
	throw new Error(`There is no page of the kind ${kind}.`);
}

/** What every page shows around what is its own. */
export async function navigation(): Promise<Navigation> {
	return (await source()).navigation;
}

/**
 * The text of a story.
 * @throws if there is no such story.
 */
export async function bodyOf(id: string): Promise<Body> {
	return (await source()).bodyOf(id);
}
