import type { Code, Html, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { memoized } from '../domain/text/memoized.ts';
import { extensionsFor } from './gfm-parts.ts';
import { htmlPieces, isVoid } from './html-pieces.ts';

/** What a source must have in which something is to be changed. */
const SIGNS = [
	/(?<![^\n]) {0,3}<[^\n]*>[ \t]*\n {0,3}[^\s<]/,
	/(?:--|\?)>[ \t]{0,20}[^\s<]/,
	/\smarkdown\s{0,3}=/i,
	/\n[ \t]*\n(?: {4}|\t)[ \t]*<\/?[a-z]/i,
];

/** A change of a source: what is put in the place of what stands there. */
interface Edit {
	start: number;
	end: number;
	text: string;
}

const startOf = ({ position }: RootContent) => position?.start.offset ?? 0;
const endOf = ({ position }: RootContent) => position?.end.offset ?? 0;

/** Elements that hold paragraphs, whose text an author may want read as Markdown. */
const HOLDS_MARKDOWN = /^(?:article|aside|blockquote|center|details|div|figure|section|td)$/;
const ASKS_FOR_MARKDOWN = /\smarkdown\s{0,3}=\s{0,3}["']?(?:1|block)\b/i;

/** Lines without the spaces that all of them begin with. */
function withoutIndent(lines: string): string {
	const indents = lines.split('\n').flatMap((line) => /^[ \t]*(?=\S)/.exec(line)?.[0].length ?? []);
	const least = Math.min(...indents);
	return Number.isFinite(least)
		? lines.replace(/^[ \t]+/gm, (spaces) => spaces.slice(Math.min(least, spaces.length)))
		: lines;
}

/** Where Markdown begins in a block of HTML: after its elements and comments, and in those that ask for it. */
function editsOfHtml(html: string, from: number): Edit[] {
	const edits: Edit[] = [];
	let depth = 0;
	let at = from;
	/** The element that asks for Markdown: where its text begins, and how deep it lies. */
	let asking: { start: number; depth: number } | undefined;
	let isAfterComment = false;
	for (const { html: piece, kind, name, attributes } of htmlPieces(html)) {
		if (kind === 'end') {
			depth--;
			if (asking && depth < asking.depth) {
				const text = withoutIndent(html.slice(asking.start - from, at - from)).trim();
				edits.push({ start: asking.start, end: at, text: `\n\n${text}\n\n` });
				asking = undefined;
			}
		} else if (kind === 'beginning' && !isVoid(name)) {
			depth++;
			if (!asking && HOLDS_MARKDOWN.test(name) && ASKS_FOR_MARKDOWN.test(attributes)) {
				asking = { start: at + piece.length, depth };
			}
		} else if (kind === 'text' && depth <= 0 && !asking) {
			const [, spaces = ''] = /^([ \t]*\n) {0,3}\S/.exec(piece) ?? [];
			if (spaces) edits.push({ start: at + spaces.length, end: at + spaces.length, text: '\n' });
			else if (isAfterComment && /^[ \t]*\S/.test(piece)) {
				edits.push({ start: at, end: at + piece.search(/\S/), text: '\n\n' });
			}
		}
		isAfterComment = kind === 'comment';
		at += piece.length;
	}
	if (asking) {
		const text = withoutIndent(html.slice(asking.start - from)).trim();
		edits.push({ start: asking.start, end: at, text: `\n\n${text}\n` });
	}
	return edits;
}

/** The elements that HTML leaves open. */
class OpenElements {
	/** Their names, from without. */
	readonly #open: string[] = [];
	/** How many there are of each name. */
	readonly #counts = new Map<string, number>();

	/** Goes on after more HTML. */
	read(html: string): void {
		for (const { kind, name } of htmlPieces(html)) {
			if (kind === 'beginning' && !isVoid(name)) {
				this.#open.push(name);
				this.#counts.set(name, (this.#counts.get(name) ?? 0) + 1);
			} else if (kind === 'end' && this.#counts.has(name)) this.#closeTo(name);
		}
	}

	/** Closes the innermost element of a name, and those within it. */
	#closeTo(name: string): void {
		for (let closed = this.#open.pop(); closed !== undefined; closed = this.#open.pop()) {
			const left = (this.#counts.get(closed) ?? 0) - 1;
			if (left > 0) this.#counts.set(closed, left);
			else this.#counts.delete(closed);
			if (closed === name) return;
		}
	}

	names(): Iterable<string> {
		return this.#counts.keys();
	}
}

const isIndented = (source: string, code: Code) =>
	/^(?: {0,3}\t| {4})/.test(source.slice(source.lastIndexOf('\n', startOf(code) - 1) + 1));

/**
 * A source in which Markdown begins where HTML has ended, though no empty line stands between them,
 * and HTML goes on where its lines are indented: CommonMark takes the former for HTML, the latter
 * for a sample of code.
 */
export function withHtmlInItsPlace(source: string): string {
	if (!SIGNS.some((sign) => sign.test(source))) return source;
	const edits: Edit[] = [];
	const open = new OpenElements();
	const lower = source.toLowerCase();
	const lastEnd = memoized((name: string) => lower.lastIndexOf(`</${name}`));
	/** Whether any of the elements that are open is closed later on. */
	const isClosedLater = (after: number) => [...open.names()].some((name) => lastEnd(name) >= after);
	const addHtml = (node: Html) => {
		edits.push(...editsOfHtml(source.slice(startOf(node), endOf(node)), startOf(node)));
		open.read(node.value);
	};
	for (const node of fromMarkdown(source, extensionsFor(source)).children) {
		if (node.type === 'html') addHtml(node);
		if (node.type !== 'code' || !/^\s*<\/?[a-z]/i.test(node.value)) continue;
		const [start, end] = [startOf(node), endOf(node)];
		if (!isIndented(source, node) || !isClosedLater(start)) continue;
		const text = source.slice(start, end).replace(/^[ \t]+/gm, '');
		edits.push({ start, end, text });
		open.read(text);
	}
	let from = 0;
	const parts = edits.map(({ start, end, text }) => {
		const part = source.slice(from, start) + text;
		from = end;
		return part;
	});
	return parts.join('') + source.slice(from);
}
