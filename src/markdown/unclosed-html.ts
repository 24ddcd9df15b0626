import { fromHtml } from 'hast-util-from-html';
import type { Html, Nodes } from 'mdast';

/** Tags of elements that swallow what follows, or give it up, until they are closed. */
const SWALLOWING =
	/<(\/?)(audio|canvas|iframe|math|noembed|noframes|object|plaintext|script|select|style|svg|template|textarea|title|video|xmp)(?=[\s/>])/gi;

/** What HTML calls the errors of a text that ends within something that hides it (HTML, 13.2.2). */
const HIDDEN_ENDS: Record<string, string> = {
	'eof-in-comment': '<!--',
	'eof-in-cdata': '<![CDATA[',
	'eof-in-doctype': '<!DOCTYPE',
	'eof-in-tag': '<',
	'eof-in-script-html-comment-like-text': '<script>',
};

/** An instruction or declaration, which ends with the next `>`. */
const OPEN_INSTRUCTION = /<[?!](?!--)[^>]*$/;

/** A tag from its beginning to its end. */
const WHOLE_TAG =
	/<\/?[a-z][^\s<>/]*(?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*\s*\/?>/gi;

const htmlIn = (node: Nodes): Html[] =>
	node.type === 'html' ? [node] : 'children' in node ? node.children.flatMap(htmlIn) : [];

/** Elements with more beginnings than ends. */
function openElements(html: string): string[] {
	const open = new Map<string, number>();
	for (const [, slash, name = ''] of html.replace(/<!--[\s\S]*?-->/g, '').matchAll(SWALLOWING)) {
		const tag = `<${name.toLowerCase()}>`;
		open.set(tag, (open.get(tag) ?? 0) + (slash ? -1 : 1));
	}
	return [...open].flatMap(([tag, count]) => (count > 0 ? [tag] : []));
}

/**
 * The beginnings in the HTML of a text that have no end and hide the rest of it: `<!--`, `<script>`.
 * @param tree a text as Markdown, in which HTML is as it was written.
 */
export function unclosedIn(tree: Nodes): string[] {
	const pieces = htmlIn(tree).map(({ value }) => value);
	if (pieces.length === 0) return [];
	// Between pieces of HTML stands text, whatever it says.
	const html = pieces.join('x');
	const hidden: string[] = [];
	const onerror = ({ ruleId = '' }: { ruleId?: string | undefined }) =>
		void hidden.push(...(HIDDEN_ENDS[ruleId] ? [HIDDEN_ENDS[ruleId]] : []));
	// Of whole tags none has an end to miss.
	if (html.replace(WHOLE_TAG, '').includes('<')) fromHtml(html, { fragment: true, onerror });
	const instruction = pieces.some((piece) => OPEN_INSTRUCTION.test(piece)) ? ['<?'] : [];
	return [...new Set([...hidden, ...instruction, ...openElements(html)])];
}
