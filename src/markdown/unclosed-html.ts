import { fromHtml } from 'hast-util-from-html';
import type { Html, Nodes } from 'mdast';

/** Tags of elements that swallow what follows, or give it up, until they are closed. */
const SWALLOWING =
	/<(\/?)(audio|canvas|iframe|math|noembed|noframes|object|plaintext|script|select|style|svg|template|textarea|title|video|xmp)(?=[\s/>])[^<>]*/gi;

/** Tags of elements that all that follows comes to stand in, and is seen: a link, a sample, what opens. */
const ENCLOSING = /<(\/?)(a(?=>|\s[^<>]{0,500}\bhref\b)|details(?=[\s/>])|pre(?=[\s/>]))[^<>]*/gi;

/** What HTML calls the errors of a text that ends within something that hides it (HTML, 13.2.2). */
const HIDDEN_ENDS: Record<string, string> = {
	'eof-in-comment': '<!--',
	'eof-in-cdata': '<![CDATA[',
	'eof-in-doctype': '<!DOCTYPE',
	'eof-in-script-html-comment-like-text': '<script>',
};

/** Whether HTML ends in an instruction or declaration, which goes on up to the next `>`. */
const endsInInstruction = (html: string) =>
	/<[?!](?!--)/.test(html.slice(html.lastIndexOf('>') + 1));

/** A tag from its beginning to its end. */
const WHOLE_TAG =
	/<\/?[a-z][^\s<>/]*(?:\s+[^\s"'<>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'<>=]+))?)*\s*\/?>/gi;

/** The pieces of HTML in a text as Markdown. */
export const htmlIn = (node: Nodes): Html[] =>
	node.type === 'html' ? [node] : 'children' in node ? node.children.flatMap(htmlIn) : [];

/** HTML that is read as a whole at once: of more, looking for what could be left out takes longer. */
const LONG = 5000;

/** What HTML calls the errors in it. */
function errorsIn(html: string): string[] {
	// Of whole tags none has an end to miss.
	if (html.length < LONG && !html.replace(WHOLE_TAG, '').includes('<')) return [];
	const errors: string[] = [];
	fromHtml(html, { fragment: true, onerror: ({ ruleId }) => void errors.push(ruleId ?? '') });
	return errors;
}

/** Tags that are looked at for one without an end, and mended, before a text is given up: hostile ones have thousands. */
export const MOST_TRIES = 10;

/** Place of a tag in HTML that ends before the tag does; -1 if all have their ends. */
export function unclosedTag(html: string): number {
	const isOpen = (from: number) => errorsIn(html.slice(from)).includes('eof-in-tag');
	if (!isOpen(0)) return -1;
	let at = html.lastIndexOf('<');
	// What looks like a tag may be part of an attribute of the one before it.
	const most = html.length < LONG ? MOST_TRIES : 1;
	for (let tries = 0; at > 0 && !isOpen(at); tries++) {
		at = tries < most ? html.lastIndexOf('<', at - 1) : html.indexOf('<');
	}
	return at;
}

/** What hides all up to its end: comments, scripts and styles. */
const HIDING: [begin: RegExp, end: string][] = [
	[/<!--/g, '-->'],
	[/<script(?=[\s/>])/gi, '</script'],
	[/<style(?=[\s/>])/gi, '</style'],
];

/** HTML without what stands between a sign that hides and its end. */
function withoutHidden(html: string, [begin, end]: (typeof HIDING)[number]): string {
	const lower = html.toLowerCase();
	const kept: string[] = [];
	let from = 0;
	for (const { index } of html.matchAll(begin)) {
		if (index < from) continue;
		const close = lower.indexOf(end, index);
		if (close === -1) break;
		kept.push(html.slice(from, index));
		from = close + end.length;
	}
	return kept.join('') + html.slice(from);
}

/** Elements with more beginnings than ends, of those that a form finds. */
function openElements(html: string, form: RegExp): string[] {
	const open = new Map<string, number>();
	for (const [whole, slash, name = ''] of HIDING.reduce(withoutHidden, html).matchAll(form)) {
		// Drawings and formulas alone may end with the tag they begin with.
		if (whole.endsWith('/') && /^(?:svg|math)$/i.test(name)) continue;
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
	const instruction = pieces.some(endsInInstruction) ? ['<?'] : [];
	return [...new Set([...hidden, ...instruction, ...openElements(html, SWALLOWING)])];
}

/** The beginnings in the HTML of a text that have no end, so that the rest of it belongs to them: `<pre>`. */
export const openIn = (tree: Nodes): string[] =>
	openElements(
		htmlIn(tree)
			.map(({ value }) => value)
			.join('x'),
		ENCLOSING,
	);
