import type { AnyPage } from '../domain/pages/site-pages.ts';

/** Where the page for what is not there stands, as hosts look for it. */
const NOT_FOUND = '404.html';

/** Path of a page's file below the output folder. */
export function pageFile({ kind, url }: Pick<AnyPage, 'kind' | 'url'>): string {
	if (kind === 'notFound') return NOT_FOUND;
	const path = decodeURIComponent(url).slice(1);
	return url.endsWith('/') ? `${path}index.html` : path;
}
