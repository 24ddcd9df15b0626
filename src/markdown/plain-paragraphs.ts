import type { Paragraph, Root } from 'mdast';

/** A character of private use that takes the place of plain paragraphs. A source that holds it is not shortened. */
const STAND_IN = '\uE000';

/** Lines without an empty one between them. */
const BLOCK = /[^\n]+(?:\n[^\n]+)*/g;

/** Stand-ins of several paragraphs in a row. */
const RUN = new RegExp(`${STAND_IN}(?:\\n+${STAND_IN})*`, 'g');
const ONE_RUN = new RegExp(`^\\n*${STAND_IN}\\n*$`);

/**
 * What has a meaning wherever it stands: signs of escapes, code, emphasis, links, quotations,
 * strikethrough, tables and e-mail addresses, white space but for spaces, character references,
 * HTML, web addresses.
 */
const SIGN = /[\\`*_[\]>|@\t\r\0\uFEFF]|~~|&#?\w+;|<[a-z!/?]|:\/\/|www\./i;

/**
 * What has a meaning where a line begins or ends: of code, a heading, a list, a rule, an
 * underline, a row of a table; and a space after which the line is broken.
 */
const EDGE = /^(?:[ #+=:-]|\d{1,9}[.)])| $/m;

/** A source without its plain paragraphs. */
export interface Shortened {
	/** The source with a stand-in for each run of paragraphs. */
	source: string;
	/** The runs of paragraphs that were taken out, as they were written. */
	runs: string[];
}

/**
 * Takes out the paragraphs that hold nothing a parser could read as Markdown or HTML: most of a usual
 * story, which then is not parsed. Such a paragraph is plain text wherever it is and ends no block
 * before it, so one character in its place gives the same tree.
 */
export function withoutPlainParagraphs(markdown: string): Shortened {
	if (markdown.includes(STAND_IN)) return { source: markdown, runs: [] };
	const blocks: string[] = [];
	const marked = markdown.replace(BLOCK, (block) => {
		if (SIGN.test(block) || EDGE.test(block)) return block;
		blocks.push(block);
		return STAND_IN;
	});
	let next = 0;
	const runs: string[] = [];
	const source = marked.replace(RUN, (run) => {
		runs.push(run.replaceAll(STAND_IN, () => blocks[next++] ?? ''));
		return STAND_IN;
	});
	return { source, runs };
}

const paragraphsOf = (run = ''): Paragraph[] =>
	run.split(/\n{2,}/).map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] }));

/** The whole tree of a source of plain paragraphs alone. */
export const plainTree = ({ source, runs }: Shortened): Root | undefined =>
	runs.length === 1 && ONE_RUN.test(source)
		? { type: 'root', children: paragraphsOf(runs[0]) }
		: undefined;

/**
 * Whether a paragraph is a stand-in: its source is as short. A reference to the character, which
 * becomes the same text, is longer.
 */
const isStandIn = ({ children: [text], position }: Paragraph) =>
	text?.type === 'text' &&
	text.value === STAND_IN &&
	Number(position?.end.offset) - Number(position?.start.offset) === STAND_IN.length;

/**
 * Puts back what was left out. Text that begins a line after an empty one has ended every list,
 * quotation and note, so that all stand-ins are on top: as paragraphs, or within code or HTML
 * that goes on beyond empty lines.
 */
export function putPlainParagraphsBack(tree: Root, runs: string[]): void {
	if (runs.length === 0) return;
	let next = 0;
	tree.children = tree.children.flatMap((node) => {
		if ('value' in node) {
			// Code and HTML, in which references are not read.
			node.value = node.value.replaceAll(STAND_IN, () => runs[next++] ?? '');
		} else if (node.type === 'paragraph' && isStandIn(node)) {
			return paragraphsOf(runs[next++]);
		}
		return node;
	});
}
