import type { Nodes, Parents, PhrasingContent, Root } from 'mdast';
import { fileKind } from '../domain/attachment.ts';
import type { StoryFile } from './story-file.ts';

/**
 * A picture or link whose address is the name of a file with spaces, as people type it and
 * screenshots are named. CommonMark takes it for text.
 */
const SPACED =
	/(!?)\[([^[\]\n]*)\]\(([^()<>\n]{0,150}[^()<>\n\s] [^()<>\n]{0,150}\.[a-z\d]{2,5})(?:\s+"([^"\n]*)")?\s*\)/gi;

const PICTURE = /\.(?:avif|gif|jpe?g|png|svg|webp)$/i;

/** What a source must have that holds one. */
const SIGN = /\]\([^()<>\n]* [^()<>\n]*\.[a-z\d]{2,5}[\s)]/i;

/** Text with such pictures and links read as what they are. */
function piecesOf(value: string): PhrasingContent[] {
	const pieces: PhrasingContent[] = [];
	let end = 0;
	for (const match of value.matchAll(SPACED)) {
		const [whole, isPicture, words = '', name = '', title] = match;
		if (!isPicture && !fileKind(name) && !PICTURE.test(name)) continue;
		const url = name.trim().replaceAll(' ', '%20');
		pieces.push({ type: 'text', value: value.slice(end, match.index) });
		const address = { url, ...(title !== undefined && { title }) };
		if (isPicture) pieces.push({ type: 'image', alt: words, ...address });
		else pieces.push({ type: 'link', children: [{ type: 'text', value: words }], ...address });
		end = match.index + whole.length;
	}
	pieces.push({ type: 'text', value: value.slice(end) });
	return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
}

function walk(node: Nodes): void {
	if (!('children' in node) || node.type === 'link') return;
	const parent = node as Parents;
	parent.children = parent.children.flatMap((child) => {
		if (child.type === 'text' && child.value.includes('](')) return piecesOf(child.value);
		walk(child);
		return [child];
	}) as never;
}

/** Reads pictures and links to files whose names have spaces. */
export function remarkSpacedAddresses() {
	return (tree: Root, file: StoryFile) => {
		if (SIGN.test(String(file.value))) walk(tree);
	};
}
