import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { withCurlyQuotes, withDashes } from '../domain/typography.ts';

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
	const quoted = withCurlyQuotes(pieces.map(({ seen }) => seen).join(''));
	let start = 0;
	for (const { seen, text } of pieces) {
		if (text) text.value = withDashes(quoted.slice(start, start + seen.length));
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

/** Sets quotes, apostrophes, dashes and ellipses as printers do, across emphasis and links. */
export function remarkTypography() {
	return (tree: Root) => setAll(tree);
}
