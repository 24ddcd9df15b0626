import type { BodyOf } from '../story/story.ts';
import type { Navigation } from './navigation.ts';
import type { SitePage } from './site-page.ts';
import type { PageKind, PageViews } from './site-pages.ts';

/** Where the pages that are rendered have what they show from. */
export interface PageSource {
	/** The pages of a kind that are to be rendered. */
	pagesOf: <Kind extends PageKind>(kind: Kind) => Iterable<SitePage<PageViews[Kind]>>;
	navigation: Navigation;
	bodyOf: BodyOf;
}

/** Under this name a thread that renders pages finds its source, among its environment data. */
export const PAGE_SOURCE = 'broadsheet:pages';

/** What is wrong with the edition, told in the terminal and in the browser of who writes it. */
export interface EditionFault {
	message: string;
	/** Where in the code it arose; empty where the way out is not in the code. */
	stack: string;
}

/** Under this name the development server finds what is wrong, if anything, among its environment data. */
export const EDITION_FAULT = 'broadsheet:fault';
