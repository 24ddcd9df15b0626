import type { Nodes, Root } from 'mdast';

function walk(node: Nodes): void {
	if (node.type === 'table') {
		const widest = Math.max(...node.children.map(({ children }) => children.length));
		const align = node.align ?? [];
		node.align = [...align, ...Array.from({ length: widest - align.length }, () => null)];
	} else if ('children' in node) {
		for (const child of node.children) walk(child);
	}
}

/** Keeps the cells of a row that has more of them than the head of its table, which GitHub leaves out. */
export function remarkWholeRows() {
	return (tree: Root) => walk(tree);
}
