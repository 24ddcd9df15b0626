import { htmlTagNames } from 'html-tag-names';
import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import { html as htmlInformation } from 'property-information';
import { parseMarkdown } from './parse-markdown.ts';
import type { StoryFile } from './story-file.ts';

const KNOWN = new Set(htmlTagNames);

/** A tag, or what looks like one; comments and instructions are matched too, and let be. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?|<\/?([a-z][^\s/>]*)(\s[^<>]*)?\/?>/gi;

/** Within drawings and formulas stand names that HTML itself does not know. */
const OTHER_LANGUAGE = /<(\/?)(?:svg|math)\b([^<>]*)/gi;

/** Who speaks in an interview; as HTML, quotation marks, a link or a line through the rest. */
const SPEAKER = /^<[QAS]>$/;
const ENDS = /<\/[qas]>/i;

/** Elements with the names of everyday words, which mean nothing on their own: “Write to <address>”. */
const NAMED_LIKE_WORDS =
	/^<(address|article|aside|audio|button|data|details|dialog|figure|footer|form|header|input|label|legend|link|main|map|mark|menu|meter|object|output|picture|progress|search|section|select|source|summary|table|template|time|title|video)>$/i;

/** A firm in angle brackets has words where a tag has attributes: “<Video Shopping Mall Inc>”. */
const hasOnlyWords = (attributes: string) =>
	!attributes.includes('=') &&
	/[a-z]/i.test(attributes) &&
	attributes
		.split(/[\s/]+/)
		.some((word) => word !== '' && !Object.hasOwn(htmlInformation.normal, word.toLowerCase()));

/** Elements that scripts define have a hyphen in their names, those of Word and the like a colon. */
const isKnown = (name: string, attributes = '') =>
	/[-:]/.test(name) || (KNOWN.has(name.toLowerCase()) && !hasOnlyWords(attributes));

const tagsIn = (html: string) =>
	[...html.matchAll(TAG)].flatMap(([, name, attributes]) =>
		name === undefined ? [] : [isKnown(name, attributes)],
	);

/** Whether HTML holds a tag that HTML does not have. */
const hasUnknown = (html: string) => tagsIn(html).includes(false);
const hasKnown = (html: string) => tagsIn(html).includes(true);

const replaceUnknown = (html: string, change: (tag: string) => string) =>
	html.replace(TAG, (tag: string, name?: string, attributes?: string) =>
		name === undefined || isKnown(name, attributes) ? tag : change(tag),
	);

/** What holds blocks; elsewhere HTML stands among words. */
const BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);
const CDATA = /^<!\[CDATA\[([\s\S]*)\]\]>$/;

/** What a piece of HTML is if its unknown tags are words. */
function withWords(node: Html, parent: Parents): RootContent[] {
	const { value } = node;
	if (hasKnown(value)) {
		const html = replaceUnknown(value, (tag) => tag.replace(/</g, '&lt;').replace(/>/g, '&gt;'));
		return [{ ...node, value: html }];
	}
	if (!BLOCKS.has(parent.type)) return [{ type: 'text', value }];
	return parseMarkdown(replaceUnknown(value, (tag) => `\\${tag}`)).children;
}

/** Whether a tag among words is a word itself. */
function isWord(tag: string, source: string): boolean {
	const [, name] = NAMED_LIKE_WORDS.exec(tag) ?? [];
	if (name !== undefined) return !new RegExp(`</${name}`, 'i').test(source);
	return SPEAKER.test(tag) && !ENDS.test(source);
}

function walk(node: Nodes, source: string): void {
	if (!('children' in node)) return;
	const parent = node as Parents;
	let open = 0;
	const children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
		if (child.type !== 'html') {
			walk(child, source);
			return [child];
		}
		if (!BLOCKS.has(parent.type) && isWord(child.value, source)) {
			return [{ type: 'text', value: child.value }];
		}
		const characters = CDATA.exec(child.value)?.[1];
		if (characters !== undefined) {
			const text = { type: 'text', value: characters } as const;
			return [BLOCKS.has(parent.type) ? { type: 'paragraph', children: [text] } : text];
		}
		const tags = [...child.value.matchAll(OTHER_LANGUAGE)];
		const isOther = open > 0 || tags.length > 0;
		for (const [, slash, rest = ''] of tags) open += slash ? -1 : rest.endsWith('/') ? 0 : 1;
		return !isOther && hasUnknown(child.value) ? withWords(child, parent) : [child];
	});
	parent.children = children as never;
}

/**
 * Keeps words in angle brackets that are no HTML, as transcripts have them (“<inaudible>”, “<Name
 * withheld>”): CommonMark takes them for tags, and a browser would leave them out.
 */
export function remarkUnknownTags() {
	return (tree: Root, file: StoryFile) => {
		const source = String(file.value);
		if (source.includes('<')) walk(tree, source);
	};
}
