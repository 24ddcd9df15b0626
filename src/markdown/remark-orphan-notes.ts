import type { Nodes, Root } from 'mdast';
import { notesOf, type StoryFile } from './story-file.ts';

const all = (node: Nodes): Nodes[] => [
	node,
	...('children' in node ? node.children.flatMap((child) => all(child)) : []),
];

/** Tells of footnotes that nothing refers to, which no page shows. */
export function remarkOrphanNotes() {
	return (tree: Root, file: StoryFile) => {
		if (!String(file.value).includes('[^')) return;
		const nodes = all(tree);
		const used = new Set(
			nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
		);
		for (const node of nodes) {
			if (node.type !== 'footnoteDefinition' || used.has(node.identifier)) continue;
			notesOf(file).remarks.push({ sort: 'lostPart', found: `[^${node.label}]:` });
		}
	};
}
