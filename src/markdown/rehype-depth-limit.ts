import type { Nodes, Root } from 'hast';

/** Levels of elements within elements; no text that people wrote has a tenth of them. */
const DEEPEST = 200;

/**
 * Refuses a text whose elements lie too deep in each other, before anything that works its way
 * down by calling itself runs out of stack.
 */
export function rehypeDepthLimit() {
	return (tree: Root) => {
		let level: Nodes[] = [tree];
		for (let depth = 0; level.length > 0; depth++) {
			if (depth > DEEPEST) throw new Error(`elements lie more than ${DEEPEST} deep in each other`);
			level = level.flatMap((node) => ('children' in node ? node.children : []));
		}
	};
}
