import type { Nodes, Root, Table } from 'mdast';

/** Levels of Markdown within Markdown; no text that people wrote has a tenth of them. */
const DEEPEST = 200;
/** Cells of a table, with those that short rows lack: each row gets as many as the head has. */
const MOST_CELLS = 200_000;

function checkTable({ children }: Table): void {
	const columns = Math.max(...children.map((row) => row.children.length));
	const cells = columns * children.length;
	if (cells <= MOST_CELLS) return;
	const size = `${columns} columns and ${children.length} rows`;
	throw new Error(`a table of ${size} has more than ${MOST_CELLS.toLocaleString('en')} cells`);
}

/**
 * Refuses a text that is too deep or would become far larger than it is, before anything works its
 * way down by calling itself or writes it out.
 */
export function remarkLimits() {
	return (tree: Root) => {
		let level: Nodes[] = [tree];
		for (let depth = 0; level.length > 0; depth++) {
			if (depth > DEEPEST) throw new Error(`elements lie more than ${DEEPEST} deep in each other`);
			for (const node of level) if (node.type === 'table') checkTable(node);
			level = level.flatMap((node) => ('children' in node ? node.children : []));
		}
	};
}
