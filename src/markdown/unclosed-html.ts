import { fromHtml } from 'hast-util-from-html';
import type { Html, Nodes } from 'mdast';

/** Tags of elements that swallow what follows, or give it up, until they are closed. */
const SWALLOWING =
	/<(\/?)(audio|canvas|iframe|math|noembed|noframes|object|plaintext|script|select|style|svg|template|textarea|title|video|xmp)(?=[\s/>])/gi;

/** Drawings and formulas are the only ones that a slash closes (HTML, 13.1.2.1). */
const CLOSED_BY_SLASH = /<(?:svg|math)(?:\s[^<>]*)?\/>/gi;

/** What HTML calls the errors of a text that ends within something that hides it (HTML, 13.2.2). */
const HIDDEN_ENDS: Record<string, string> = {
	'eof-in-comment': '<!--',
	'eof-in-cdata': '<![CDATA[',
	'eof-in-doctype': '<!DOCTYPE',
	'eof-in-script-html-comment-like-text': '<script>',
};

/** An instruction or declaration, which ends with the next `>`. */
const OPEN_INSTRUCTION = /<[?!](?!--)[^>]*$/;

/** A tag from its beginning to its end. */
const WHOLE_TAG =
	/<\/?[a-z][^\s<>/]*(?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*\s*\/?>/gi;

/** The pieces of HTML in a text as Markdown. */
export const htmlIn = (node: Nodes): Html[] =>
	node.type === 'html' ? [node] : 'children' in node ? node.children.flatMap(htmlIn) : [];

/** What HTML calls the errors in it. */
function errorsIn(html: string): string[] {
	// Of whole tags none has an end to miss.
	if (!html.replace(WHOLE_TAG, '').includes('<')) return [];
	const errors: string[] = [];
	fromHtml(html, { fragment: true, onerror: ({ ruleId }) => void errors.push(ruleId ?? '') });
	return errors;
}

/** Tags that are looked at for one without an end, and mended, before a text is given up: hostile ones have thousands. */
export const MOST_TRIES = 50;

/** Place of a tag in HTML that ends before the tag does; -1 if all have their ends. */
export function unclosedTag(html: string): number {
	const isOpen = (from: number) => errorsIn(html.slice(from)).includes('eof-in-tag');
	if (!isOpen(0)) return -1;
	let at = html.lastIndexOf('<');
	// What looks like a tag may be part of an attribute of the one before it.
	for (let tries = 0; at > 0 && !isOpen(at); tries++) {
		at = tries < MOST_TRIES ? html.lastIndexOf('<', at - 1) : html.indexOf('<');
	}
	return at;
}

/** Elements with more beginnings than ends. */
function openElements(html: string): string[] {
	const open = new Map<string, number>();
	const others = html.replace(/<!--[\s\S]*?-->/g, '').replace(CLOSED_BY_SLASH, '');
	for (const [, slash, name = ''] of others.matchAll(SWALLOWING)) {
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
	const hidden = errorsIn(html).flatMap((error) => HIDDEN_ENDS[error] ?? []);
	const instruction = pieces.some((piece) => OPEN_INSTRUCTION.test(piece)) ? ['<?'] : [];
	return [...new Set([...hidden, ...instruction, ...openElements(html)])];
}
