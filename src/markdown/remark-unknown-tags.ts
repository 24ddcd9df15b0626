import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import { parseMarkdown } from './parse-markdown.ts';
import type { StoryFile } from './story-file.ts';
import { type TagReader, tagReader } from './tag-or-words.ts';

/** Within drawings and formulas stand names that HTML itself does not know. */
const OTHER_LANGUAGE = /<(\/?)(?:svg|math)\b([^<>]*)/gi;

/** A comment, a value of an attribute, or an address in angle brackets, which to HTML is an element. */
const BRACKETED = /<!--[\s\S]*?(?:-->|$)|="[^"]*"|<((?:https?|ftp|mailto):[^\s<>"'`]{1,2000})>/gi;

/** HTML in which an address in angle brackets is a link, as in Markdown. */
const withLinks = (html: string) =>
	html.replace(BRACKETED, (found: string, address?: string) =>
		address ? `<a href="${address}">${address}</a>` : found,
	);

/** What holds blocks; elsewhere HTML stands among words. */
const BLOCKS = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** What a piece of HTML is if its unknown tags are words. */
function withWords(node: Html, parent: Parents, tags: TagReader): RootContent[] {
	const { value } = node;
	if (tags.hasElement(value)) {
		const html = tags.changeWords(value, (words) =>
			words.replace(/</g, '&lt;').replace(/>/g, '&gt;'),
		);
		return [{ ...node, value: html }];
	}
	if (!BLOCKS.has(parent.type)) return [{ type: 'text', value }];
	return parseMarkdown(tags.changeWords(value, (words) => `\\${words}`)).children;
}

function walk(node: Nodes, tags: TagReader): void {
	if (!('children' in node)) return;
	const parent = node as Parents;
	let open = 0;
	const children = (parent.children as RootContent[]).flatMap((child): RootContent[] => {
		if (child.type !== 'html') {
			walk(child, tags);
			return [child];
		}
		if (!BLOCKS.has(parent.type) && tags.isWord(child.value)) {
			return [{ type: 'text', value: child.value }];
		}
		const [line = ''] = child.value.split('\n', 1);
		if (BLOCKS.has(parent.type) && tags.isLine(line.trim())) {
			return parseMarkdown(`\\${child.value.trimStart()}`).children;
		}
		child.value = withLinks(child.value);
		const others = [...child.value.matchAll(OTHER_LANGUAGE)];
		const isOther = open > 0 || others.length > 0;
		for (const [, slash, rest = ''] of others) open += slash ? -1 : rest.endsWith('/') ? 0 : 1;
		return !isOther && tags.hasWords(child.value) ? withWords(child, parent, tags) : [child];
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
		if (source.includes('<')) walk(tree, tagReader(source));
	};
}
