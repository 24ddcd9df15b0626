import type { Element, Root, RootContent } from 'hast';
import { raw } from 'hast-util-raw';
import { StandIns } from './stand-ins.ts';
import { type Parent, textsIn } from './walk.ts';

/** Elements that come of Markdown alone and that browsers read as they are written. */
const PLAIN = new Set(
	`a blockquote br code del em h1 h2 h3 h4 h5 h6 hr img input li ol p pre strong table tbody td th
	thead tr ul`.split(/\s+/),
);

/** Whether a tree would be the same if its HTML were read. */
function readsAsWritten({ children }: Parent): boolean {
	return children.every((child) => {
		if (child.type !== 'element') return child.type === 'text';
		// Of code that is empty or begins with an empty line, the reading leaves a line out.
		if (child.tagName === 'pre' && !/^[^\n]/.test(textsIn(child)[0]?.value ?? '')) return false;
		return PLAIN.has(child.tagName) && readsAsWritten(child);
	});
}

/** Makes one text of those that follow each other, as a reading does. */
function joinTexts(parent: Parent): void {
	const joined: RootContent[] = [];
	for (const child of parent.children) {
		const before = joined.at(-1);
		if (child.type === 'element') joinTexts(child);
		if (child.type === 'text' && before?.type === 'text') before.value += child.value;
		else if (child.type !== 'text' || child.value !== '') joined.push(child);
	}
	parent.children = joined as Parent['children'];
}

/**
 * Reads the HTML of a tree as it is read below other words. Where nothing stands before it, a part of
 * a table without one, such as `<col>`, is taken for the beginning of a table, which has no place for
 * words: they would be left out.
 */
function readBelowWords(tree: Root): Root {
	const words: Element = { type: 'element', tagName: 'p', properties: {}, children: [] };
	const { children, ...read } = raw({ ...tree, children: [words, ...tree.children] }) as Root;
	return { ...read, children: children.slice(1) };
}

/** Reads a tree as a browser reads its HTML; of its texts only the spaces around them matter there. */
function readAsHtml(tree: Root): Root {
	const standIns = new StandIns();
	for (const text of textsIn(tree)) text.value = standIns.shortened(text.value);
	const read = readBelowWords(tree);
	for (const text of textsIn(read)) text.value = standIns.restored(text.value);
	return read;
}

/**
 * Reads raw HTML as HTML, and all around it as a browser would that met it there. A story without
 * any is left as it is.
 */
export function rehypeRawHtml() {
	return (tree: Root): Root => {
		if (!readsAsWritten(tree)) return readAsHtml(tree);
		joinTexts(tree);
		return tree;
	};
}
