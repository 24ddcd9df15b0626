import type { Words } from '../../words/words.ts';
import { searchUrl } from '../urls.ts';
import { fill } from '../words/fill.ts';

/** Signs that would end a text in XML. */
const escaped = (text: string) => text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** Most letters of names (OpenSearch 1.1, ShortName and LongName). */
const LONGEST = { short: 16, long: 48 };

const cut = (text: string, most: number) => Array.from(text).slice(0, most).join('');

/**
 * An OpenSearch 1.1 description, by which a browser adds the site's search to its address bar.
 * @param icon address of the newspaper’s own, from the root of the site.
 * @see https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md
 */
export function openSearchDescription(
	{
		name,
		description,
		url,
		language,
	}: {
		name: string;
		description: string;
		url: string;
		language: string;
	},
	{ openSearch }: Pick<Words, 'openSearch'>,
	icon?: string,
): string {
	const image = icon
		? `<Image type="image/png" width="96" height="96">${escaped(url + icon)}</Image>`
		: `<Image type="image/svg+xml" width="16" height="16">${escaped(`${url}/favicon.svg`)}</Image>`;
	const template = `${url}${searchUrl}?q={searchTerms}`;
	return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
	<ShortName>${escaped(cut(name, LONGEST.short))}</ShortName>
	<LongName>${escaped(cut(fill(openSearch.name, { paper: name }), LONGEST.long))}</LongName>
	<Description>${escaped(description)}</Description>
	<Url type="text/html" template="${escaped(template)}"/>
	${image}
	<Language>${escaped(language)}</Language>
	<InputEncoding>UTF-8</InputEncoding>
	<OutputEncoding>UTF-8</OutputEncoding>
</OpenSearchDescription>
`;
}
