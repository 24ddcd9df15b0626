import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import { withCurlyQuotes, withDashes } from '../domain/text/typography.ts';
import { htmlPieces, isSample } from './html-pieces.ts';

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

/** The pieces of a line in their order; what HTML has as a sample counts as a word. */
function piecesOfAll(nodes: PhrasingContent[]): Piece[] {
	let open = 0;
	return nodes.flatMap((node) => {
		if (node.type === 'html') {
			for (const { kind, name } of htmlPieces(node.value)) {
				if (isSample(name)) open = Math.max(0, open + (kind === 'end' ? -1 : 1));
			}
		}
		const pieces = piecesOf(node);
		return open > 0 ? pieces.map(({ seen }) => ({ seen: seen && 'A' })) : pieces;
	});
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
		setParagraph(piecesOfAll(node.children));
	} else if ('children' in node) {
		for (const child of node.children) setAll(child);
	}
}

/** Sets quotes, apostrophes, dashes and ellipses as printers do, across emphasis and links. */
export function remarkTypography() {
	return (tree: Root) => setAll(tree);
}
