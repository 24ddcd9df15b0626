/** Code of the system a text was first written for, which means nothing here. */

/** Attributes of a shortcode: `ids="12,13"`, `width=300`. */
const ATTRIBUTES = String.raw`(?:\s+[\w-]+=(?:"[^"\n]*"|'[^'\n]*'|“[^”\n]*”|[^\s[\]"'“][^\s[\]]*)){1,30}`;
/** Code between two signs: not the rest of a story in which it has no end, nor other code. */
const between = (begin: string, end: string) =>
	String.raw`${begin}(?:(?!${begin})[\s\S]){0,4000}?${end}`;

/** Forms of such code, each with whose it is. */
const FORMS = [
	// Comments, which were never for readers: of Liquid, Hugo, MDX, CriticMarkup, Jinja, Obsidian.
	between(String.raw`\{%-?\s*comment\s*-?%\}`, String.raw`\{%-?\s*endcomment\s*-?%\}`),
	between(String.raw`\{\{[<%]\s*comment\s*[%>]\}\}`, String.raw`\{\{[<%]\s*/comment\s*[%>]\}\}`),
	between(String.raw`\{/\*`, String.raw`\*/\}`),
	String.raw`\{>>[^{}\n]*<<\}`,
	String.raw`\{#[^{}\n]*#\}`,
	String.raw`(?<![\d%])%%(?!\s)[^%\n]+%%(?!\w)`,
	// Shortcodes of Hugo, tags and output of Liquid and its kin, of ERB.
	between(String.raw`\{\{(?!\s?\d)`, String.raw`\}\}`),
	between(String.raw`\{%`, String.raw`%\}`),
	between('<%', '%>'),
	// Imports and exports of MDX.
	String.raw`^import\s[^\n;]{1,200}\sfrom\s["'“‘][^\n]{1,200}$`,
	String.raw`^export\s(?:const|default|function)\s[^\n]*$`,
	// Shortcodes of WordPress with attributes, and some that need none.
	String.raw`\[[a-z][\w-]*${ATTRIBUTES}\s*/?\]`,
	String.raw`^\[(?:gallery|caption|embed|toc|more|nextpage)\]$`,
	String.raw`\[(?:audio|embed|facebook|gist|instagram|playlist|soundcloud|tiktok|tweet|twitter|video|vimeo|youtube)[\s:=][^[\]\n]{1,300}\]`,
	// Attribute lists of kramdown and Pandoc.
	String.raw`\{:\s?[.#\w][^{}\n]*\}`,
	String.raw`\{[.#][a-z][\w-]*(?:\s[^{}\n]*)?\}`,
	String.raw`\{(?:width|height|target|rel|class|id|style|loading|align)=[^{}\n]*\}`,
	// Tags that are no HTML, since a quotation mark or a space is missing.
	String.raw`<(?:a|img|iframe|div|span|p|font|table|td|video|audio|embed|object)\s[^<>\n]{0,400}[a-z]=["'“‘][^<>\n]{0,400}>`,
	// Containers of Pandoc, MyST, Docusaurus and MkDocs: the line that begins one or ends it.
	String.raw`^:::+(?:\s?\{[^}\n]*\}|\s?[a-z][\w-]*(?:\[[^\]\n]*\])?)?(?=\s|$)`,
	String.raw`(?<=\s):::+$`,
	String.raw`^!!! (?:abstract|attention|bug|caution|danger|error|example|failure|hint|important|info|note|question|quote|success|tip|warning)\b`,
	// Definitions of abbreviations, and marks that lead to a paragraph.
	String.raw`^\*\[[^\]\n]{1,60}\]:[^\n]*$`,
	String.raw` \^[a-z][a-z\d]*-?\d+[a-z\d-]*$`,
	String.raw`\[![a-z]+\]`,
];
const CODE = new RegExp(FORMS.join('|'), 'gim');
/** A tag in square brackets, of WordPress or BBCode if there is an end to it: `[b]`, `[/b]`. */
const TAG = /\[(\/?)([a-z][\w-]*)(?:[\s=][^[\]\n]*)?\]/gi;
/** Links of wikis and Obsidian: what a reader would read stands after the bar. A picture has no words. */
const WIKI_LINK = /!\[\[[^[\]\n]+\]\]|\[\[(?:[^[\]|\n]+\|)?([^[\]|\n]+)\]\]/g;
/** What an address in Markdown looks like, so that “[sic](emphasis ours)” is none. */
const ADDRESS = String.raw`[^()\n]{0,200}(?:[/#@]|\bwww\.|\.[a-z\d]{2,5}(?![a-z\d]))[^()\n]{0,300}`;
/** Links and pictures that Markdown does not read: a space in the address, a label that is nowhere. */
const UNREAD_LINK = new RegExp(
	[
		String.raw`!?\[([^[\]\n]{1,200})\]\(${ADDRESS}\)`,
		String.raw`(?<![\w\]])!?\[(?=[^[\]\n]{0,198}[a-z]{2})([^[\]\n]{2,200})\]\[[^[\]\n]{0,100}\]`,
	].join('|'),
	'gi',
);
/** References that were escaped twice, and notes that are not there: told of, and left. */
const REFERENCE =
	/\[\^[^\]\n]{1,60}\]|&(?:#\d{2,6}|#x[\da-f]{2,6}|amp|nbsp|quot|apos|lt|gt|[rl][sd]quo|[mn]dash|hellip);/gi;

/** Whether a text may hold such code at all. */
const SIGN = /^(?:import|export)\s| \^[a-z]|\{[{%:.#a-z/>]|<[%a-z]|\[[/!^]?[[a-z\d]|:::|!!!|%%|&/im;

/** Names of the tags in square brackets that have an end. */
const closedTags = (text: string): Set<string> =>
	new Set([...text.matchAll(TAG)].flatMap(([, slash, name = '']) => (slash ? [name] : [])));

/** The code that a text holds, as it is written, in its order for each form. */
export function leftoversIn(text: string): string[] {
	if (!SIGN.test(text)) return [];
	const closed = closedTags(text);
	const tags = [...text.matchAll(TAG)].filter(([, , name = '']) => closed.has(name));
	const others = [CODE, WIKI_LINK, UNREAD_LINK, REFERENCE].flatMap((form) => [
		...text.matchAll(form),
	]);
	return [...new Set([...others, ...tags].map(([found]) => found))];
}

/** A text without such code; of a link the words stay, and references are left. */
export function withoutLeftovers(text: string): string {
	const closed = closedTags(text);
	return text
		.replace(WIKI_LINK, (_, words?: string) => words ?? '')
		.replace(UNREAD_LINK, (_, words?: string, labelled?: string) => words ?? labelled ?? '')
		.replace(CODE, '')
		.replace(TAG, (tag, _, name: string) => (closed.has(name) ? '' : tag))
		.replace(/[^\S\n]{2,}/g, ' ');
}
