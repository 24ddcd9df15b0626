import { htmlTagNames } from 'html-tag-names';
import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import { parseMarkdown } from './parse-markdown.ts';
import type { StoryFile } from './story-file.ts';

const KNOWN = new Set(htmlTagNames);

/** A tag, or what looks like one. */
const TAG = /<\/?([a-z][^\s/>]*)(?:\s[^<>]*)?\/?>/gi;

/** Within drawings and formulas stand names that HTML itself does not know. */
const OTHER_LANGUAGE = /<(\/?)(?:svg|math)\b(?![^<>]*\/>)/gi;

/** How many more drawings and formulas begin in a piece of HTML than end. */
const begunIn = (html: string) =>
	[...html.matchAll(OTHER_LANGUAGE)].reduce((sum, [, slash]) => sum + (slash ? -1 : 1), 0);

/** Elements that scripts define have a hyphen in their names, those of Word and the like a colon. */
const isKnown = (name: string) => KNOWN.has(name.toLowerCase()) || /[-:]/.test(name);

/** Whether HTML holds a tag that HTML does not have. */
const hasUnknown = (html: string) =>
	[...html.matchAll(TAG)].some(([, name = '']) => !isKnown(name));
const hasKnown = (html: string) => [...html.matchAll(TAG)].some(([, name = '']) => isKnown(name));

const replaceUnknown = (html: string, change: (tag: string) => string) =>
	html.replace(TAG, (tag: string, name: string) => (isKnown(name) ? tag : change(tag)));

/** What a piece of HTML is if its unknown tags are words. */
function withWords(node: Html, parent: Parents): RootContent[] {
	const { value } = node;
	if (hasKnown(value)) {
		const html = replaceUnknown(value, (tag) => tag.replace(/</g, '&lt;').replace(/>/g, '&gt;'));
		return [{ ...node, value: html }];
	}
	if (parent.type === 'paragraph') return [{ type: 'text', value }];
	const isInline = parent.type !== 'root' && parent.children.some(({ type }) => type === 'text');
	if (isInline) return [{ type: 'text', value }];
	return parseMarkdown(replaceUnknown(value, (tag) => `\\${tag}`)).children;
}

/** Makes words of unknown tags below a node; `open` counts the drawings and formulas around it. */
function walk(node: Nodes, open = { count: 0 }): void {
	if (!('children' in node)) return;
	const parent = node as Parents;
	parent.children = parent.children.flatMap((child) => {
		if (child.type !== 'html') {
			walk(child, open);
			return [child];
		}
		const isOther = open.count > 0 || child.value.search(OTHER_LANGUAGE) !== -1;
		open.count = Math.max(0, open.count + begunIn(child.value));
		return hasUnknown(child.value) && !isOther ? withWords(child, parent) : [child];
	}) as never;
}

/**
 * Keeps words in angle brackets that are no HTML, as transcripts have them (“<inaudible>”, “<Name
 * withheld>”): CommonMark takes them for tags, and a browser would leave them out.
 */
export function remarkUnknownTags() {
	return (tree: Root, file: StoryFile) => {
		if (String(file.value).includes('<')) walk(tree);
	};
}
