import { htmlTagNames } from 'html-tag-names';
import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import { parseMarkdown } from './parse-markdown.ts';
import type { StoryFile } from './story-file.ts';

const KNOWN = new Set(htmlTagNames);

/** A tag, or what looks like one; comments and instructions are matched too, and let be. */
const TAG = /<!--[\s\S]*?(?:-->|$)|<[!?][^>]*>?|<\/?([a-z][^\s/>]*)(?:\s[^<>]*)?\/?>/gi;

/** Within drawings and formulas stand names that HTML itself does not know. */
const OTHER_LANGUAGE = /<(\/?)(?:svg|math)\b([^<>]*)/gi;

/** Who speaks in an interview; as HTML, quotation marks, a link or a line through the rest. */
const SPEAKER = /^<[QAS]>$/;
const ENDS = /<\/[qas]>/i;

/** Elements that scripts define have a hyphen in their names, those of Word and the like a colon. */
const isKnown = (name: string) => KNOWN.has(name.toLowerCase()) || /[-:]/.test(name);

const namesIn = (html: string) =>
	[...html.matchAll(TAG)].flatMap(([, name]) => (name === undefined ? [] : [name]));

/** Whether HTML holds a tag that HTML does not have. */
const hasUnknown = (html: string) => namesIn(html).some((name) => !isKnown(name));
const hasKnown = (html: string) => namesIn(html).some(isKnown);

const replaceUnknown = (html: string, change: (tag: string) => string) =>
	html.replace(TAG, (tag: string, name?: string) =>
		name === undefined || isKnown(name) ? tag : change(tag),
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

function walk(node: Nodes, hasSpeakers: boolean): void {
	if (!('children' in node)) return;
	const parent = node as Parents;
	let open = 0;
	const children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
		if (child.type !== 'html') {
			walk(child, hasSpeakers);
			return [child];
		}
		if (hasSpeakers && SPEAKER.test(child.value) && !BLOCKS.has(parent.type)) {
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
		if (source.includes('<')) walk(tree, !ENDS.test(source));
	};
}
