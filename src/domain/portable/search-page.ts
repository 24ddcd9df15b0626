import type { Words } from '../../words/words.ts';
import { escapeHtml } from '../text/html.ts';

/** Path of the page below the folder of a site. */
export const SEARCH_PAGE = 'search/index.html';

/** What stands between two marks in a text, with them. */
function between(html: string, first: string, last: string): string {
	const start = html.indexOf(first);
	const end = html.indexOf(last, start);
	return start < 0 || end < 0 ? '' : html.slice(start, end + last.length);
}

/**
 * The search page of a copy that is read from files: in place of the search it says why there is none,
 * and has what the page has for readers without JavaScript. The ways to all stories stay below it.
 */
export function searchPageOfCopy(html: string, { searchPage }: Pick<Words, 'searchPage'>): string {
	const start = html.indexOf('<div id="search"');
	const end = html.lastIndexOf('<nav', html.indexOf('aria-labelledby="browse"'));
	if (start < 0 || end < start) throw new Error(`${SEARCH_PAGE} has no search in its place.`);
	const withoutScript = between(html, '<noscript>', '</noscript>').slice(10, -11);
	const { withoutServer, withoutServerHeadlines } = searchPage;
	const why = withoutScript.includes('<section') ? withoutServerHeadlines : withoutServer;
	const said = between(withoutScript, '<p', '</p>');
	const opening = said.slice(0, said.indexOf('>') + 1) || '<p>';
	const rest = withoutScript.slice(withoutScript.indexOf(said) + said.length);
	return `${html.slice(0, start)}<div id="search">${opening}${escapeHtml(why)}</p>${rest}</div>${html.slice(end)}`;
}
