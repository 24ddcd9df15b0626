import { savedUrl } from '../urls.ts';

/** What may stand in a tag, with whatever signs between quotes. */
const INSIDE = '(?:"[^"]*"|[^"<>])*';
/** An item of a list that has nothing but a button or a link of words in it. */
const ITEM = new RegExp(
	String.raw`<li\b${INSIDE}>\s*<(?:button|a)\b${INSIDE}>[^<]*<\/(?:button|a)>\s*<\/li>`,
	'g',
);
/** What begins and ends a form of the search, as components write it. */
const SEARCH = '<search ';
const SEARCH_END = '</search>';

/** A page without its forms of the search. */
const withoutSearchForms = (html: string): string =>
	html
		.split(SEARCH)
		.map((part, at) => {
			const end = part.indexOf(SEARCH_END);
			if (at === 0) return part;
			return end < 0 ? SEARCH + part : part.slice(end + SEARCH_END.length);
		})
		.join('');

/**
 * Takes out of a page what leads to nothing in a copy that is read from files: forms of the search, and
 * the saving of stories for reading without a connection, for which a browser needs a server.
 * @param base path that the site stands below.
 */
export function withoutLostTools(html: string, base: string): string {
	const lost = ['data-tool="save"', `href="${base}${savedUrl}"`];
	return withoutSearchForms(html).replace(ITEM, (item) =>
		lost.some((sign) => item.includes(sign)) ? '' : item,
	);
}
