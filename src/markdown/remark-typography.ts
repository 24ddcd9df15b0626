import type { Nodes, PhrasingContent, Root, Text } from 'mdast';

const OPENING: Record<string, string> = { '"': '“', "'": '‘' };
const CLOSING: Record<string, string> = { '"': '”', "'": '’' };

/** “the ’80s” */
const DECADE = /^'\d\ds(?![\p{L}\p{N}])/u;
/** “the U.S.’s” */
const POSSESSIVE = /^'s(?![\p{L}\p{N}])/u;

/** What stands beside a sign; where a text begins and ends is as good as space. */
type Side = 'word' | 'space' | 'sign';

function sideAt(text: string, at: number): Side {
	const character = text[at];
	if (character === undefined || /\s/.test(character)) return 'space';
	return /[\p{L}\p{N}\p{M}]/u.test(character) ? 'word' : 'sign';
}

/** Whether the straight quote at an index ends a quotation, or is an apostrophe. */
function closes(text: string, at: number): boolean {
	const before = sideAt(text, at - 1);
	const after = sideAt(text, at + 1);
	if (after === 'sign') {
		let beyond = at + 1;
		while (text[beyond] === text[at + 1]) beyond++;
		if (sideAt(text, beyond) !== 'word') return true;
		// A quotation within a quotation, both at their beginning.
		if (beyond === at + 2 && /["']/.test(text[at + 1] ?? '')) return false;
	}
	if (before === 'word' || after === 'space') return true;
	const from = text.slice(at, at + 5);
	return DECADE.test(from) || (before === 'sign' && POSSESSIVE.test(from));
}

/** A text of the same length in which straight quotes are curled; two in a row are left alone. */
function curled(text: string): string {
	return text.replace(/(?<!")"(?!")|(?<!')'(?!')/g, (quote, at: number) => {
		const signs = closes(text, at) ? CLOSING : OPENING;
		return signs[quote] ?? quote;
	});
}

/**
 * Two or three hyphens are a dash, three dots or more, with or without spaces, an ellipsis. A
 * longer row of hyphens is a rule.
 */
const dashed = (text: string) =>
	text.replace(/(?<!-)-{2,3}(?!-)/g, '—').replace(/\.{3,}|\.(?: \.){2,}/g, '…');

/** A text of a paragraph, and what it is to the quotes around it. */
interface Piece {
	seen: string;
	text?: Text;
}

/** What stands in a paragraph, in its order: code and pictures count as words, a break as space. */
function piecesOf(node: PhrasingContent): Piece[] {
	if (node.type === 'text') return [{ seen: node.value, text: node }];
	if (node.type === 'inlineCode' || node.type === 'image') return [{ seen: 'A' }];
	if (node.type === 'break') return [{ seen: ' ' }];
	return 'children' in node ? node.children.flatMap(piecesOf) : [];
}

function setParagraph(pieces: Piece[]): void {
	const quoted = curled(pieces.map(({ seen }) => seen).join(''));
	let start = 0;
	for (const { seen, text } of pieces) {
		if (text) text.value = dashed(quoted.slice(start, start + seen.length));
		start += seen.length;
	}
}

function setAll(node: Nodes): void {
	if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
		setParagraph(node.children.flatMap(piecesOf));
	} else if ('children' in node) {
		for (const child of node.children) setAll(child);
	}
}

/**
 * Sets straight quotes, apostrophes, rows of hyphens and dots as typographers do, by the rules of
 * SmartyPants as retext-smartypants has them, across emphasis and links. It differs from
 * remark-smartypants in that three hyphens are a dash too, that a line break parts two quotes and a
 * picture counts as a word, that an s may follow any sign as it may a word (“the U.S.’s”) but only
 * an apostrophe begins a decade, and that backticks and two single quotes in a row stay as they are.
 */
export function remarkTypography() {
	return (tree: Root) => setAll(tree);
}
