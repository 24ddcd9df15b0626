import type { Html, Nodes, Parents, Root, RootContent } from 'mdast';
import { type HtmlPiece, htmlPieces } from './html-pieces.ts';
import type { StoryFile } from './story-file.ts';

/** Parts of a table that hold words. */
const CELLS = new Set(['td', 'th', 'caption']);
/** Parts of a table that hold parts of it. */
const ROWS = new Set(['tr', 'tbody', 'thead', 'tfoot', 'colgroup', 'col']);

/** Elements that show something without words. */
const SHOWN = new Set('audio embed hr iframe img object picture svg video'.split(' '));

/** What has no place for HTML before what it holds. */
const NO_PLACE = new Set(['list', 'table', 'tableRow']);

/** What a source must have in which this can happen. */
const SIGN = /<(?:table|t[dhr]|caption)[\s/>]/i;

/** Something in a text that matters to its tables. */
interface Step {
	/** The tag or text of HTML it is. */
	piece?: HtmlPiece;
	/** Else what it is of Markdown, and what it stands in. */
	markdown?: { node: RootContent; parent: Parents };
	/** Else the item or quotation that ends there. */
	end?: Parents;
	/** The item or quotation it stands in. */
	container?: Parents | undefined;
}

/** A table that has begun and not ended. */
interface OpenTable {
	hasOpenCell: boolean;
	container: Parents | undefined;
}

const isBlank = (text: string) => /^(?:\s|&nbsp;)*$/.test(text);

/** Whether words, or what shows as words do, are in a step. */
const hasWords = ({ piece, markdown }: Step): boolean => {
	if (markdown) return markdown.node.type !== 'text' || !isBlank(markdown.node.value);
	if (piece?.kind === 'text') return !isBlank(piece.html);
	return piece?.kind === 'beginning' && SHOWN.has(piece.name);
};

const isTable = ({ piece }: Step) => piece?.name === 'table';
const isPart = ({ piece }: Step) =>
	piece !== undefined && (CELLS.has(piece.name) || ROWS.has(piece.name));

/** All steps of a tree in document order; of each piece of HTML the pieces, to be put together again. */
function stepsOf(tree: Root): { steps: Step[]; html: Map<Html, HtmlPiece[]> } {
	const steps: Step[] = [];
	const html = new Map<Html, HtmlPiece[]>();
	const walk = (parent: Parents, container?: Parents) => {
		for (const node of parent.children as RootContent[]) {
			if (node.type === 'html') {
				const pieces = htmlPieces(node.value);
				html.set(node, pieces);
				for (const piece of pieces) steps.push({ piece, container });
			} else if (node.type !== 'definition' && node.type !== 'footnoteDefinition') {
				if (!NO_PLACE.has(parent.type)) steps.push({ markdown: { node, parent } });
				if (node.type === 'listItem' || node.type === 'blockquote') {
					walk(node, node);
					steps.push({ end: node });
				} else if ('children' in node) walk(node, container);
			}
		}
	};
	walk(tree);
	return { steps, html };
}

/** For each step, whether a table open there is still to be closed, or has parts to come. */
function goingOn(steps: Step[]): boolean[] {
	const goesOn: boolean[] = [];
	let deepest = 0;
	let isPartNext = false;
	for (const [i, step] of [...steps.entries()].toReversed()) {
		goesOn[i] = deepest > 0 || isPartNext;
		if (isTable(step)) {
			deepest = step.piece?.kind === 'end' ? deepest + 1 : Math.max(0, deepest - 1);
			isPartNext = false;
		} else if (isPart(step)) isPartNext = true;
	}
	return goesOn;
}

/** Puts HTML before what stands at a step. */
function putBefore({ piece, markdown }: Step, html: string): void {
	if (piece) piece.html = html + piece.html;
	if (!markdown) return;
	const siblings = markdown.parent.children as Nodes[];
	siblings.splice(siblings.indexOf(markdown.node), 0, { type: 'html', value: html });
}

/** What a part of a table is where there is no table: words of its own. */
function withoutTable(piece: HtmlPiece): void {
	if (CELLS.has(piece.name)) piece.html = piece.kind === 'end' ? ' ' : '<p>';
	else if (ROWS.has(piece.name)) piece.html = ' ';
}

/**
 * Keeps words in their place that stand in a table but in none of its cells: browsers put them
 * before the table. They get a cell, or the table its end, if there is none to come. Cells without
 * a table, which browsers run together, become paragraphs.
 */
export function remarkTablesInPlace() {
	return (tree: Root, file: StoryFile) => {
		if (!SIGN.test(String(file.value))) return;
		const { steps, html } = stepsOf(tree);
		const goesOn = goingOn(steps);
		const open: OpenTable[] = [];
		/** The first step after the last part of a table: what it opens belongs to the words after it. */
		let first: Step | undefined;
		for (const [i, step] of steps.entries()) {
			const { piece, end, container } = step;
			const last = open.at(-1);
			if (end) {
				while (open.length > 0 && open.at(-1)?.container === end) {
					(end.children as Nodes[]).push({ type: 'html', value: '</table>' });
					open.pop();
				}
			} else if (piece && isTable(step)) {
				if (piece.kind === 'end') open.pop();
				// A table in a table, but in none of its cells, ends it.
				else if (last?.hasOpenCell !== false) open.push({ hasOpenCell: false, container });
				first = undefined;
			} else if (piece && isPart(step)) {
				if (last) last.hasOpenCell = CELLS.has(piece.name) && piece.kind === 'beginning';
				else withoutTable(piece);
				first = undefined;
			} else if (last) {
				const isEnded = !goesOn[i] && (step.markdown !== undefined || !last.hasOpenCell);
				if (piece?.kind === 'beginning') first ??= step;
				if (!hasWords(step)) continue;
				if (isEnded) {
					putBefore(first ?? step, '</table>'.repeat(open.length));
					open.length = 0;
				} else if (!last.hasOpenCell) {
					putBefore(first ?? step, '<td>');
					last.hasOpenCell = true;
				}
				first = undefined;
			}
		}
		for (const [node, pieces] of html) node.value = pieces.map((piece) => piece.html).join('');
	};
}
