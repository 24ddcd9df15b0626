import type { Nodes, Root } from 'mdast';
import { definitionsIn, nodesIn } from './definitions.ts';
import { notesOf, type StoryFile } from './story-file.ts';

const wordsOf = (node: Nodes): string =>
	'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** Footnotes that no page shows: nothing refers to them, or another has their name. */
function lostNotes(nodes: Nodes[]): string[] {
	const wanted = new Set(
		nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])),
	);
	const shown = new Set<string>();
	return nodes.flatMap((node) => {
		if (node.type !== 'footnoteDefinition') return [];
		const { identifier, label } = node;
		if (!wanted.has(identifier)) return [`[^${label}]:`];
		if (!shown.has(identifier)) {
			shown.add(identifier);
			return [];
		}
		return [`[^${label}]: ${wordsOf(node)}`];
	});
}

/** Addresses that no link leads to. */
function lostAddresses(tree: Root, nodes: Nodes[]): string[] {
	const definitions = definitionsIn(tree);
	const reached = new Set([
		...nodes.flatMap((node) => (node.type === 'link' || node.type === 'image' ? [node.url] : [])),
		...definitions.flatMap(({ definition, isUsed }) => (isUsed ? [definition.url] : [])),
	]);
	return definitions.flatMap(({ definition: { label, url }, isUsed, isComment }) =>
		isUsed || isComment || reached.has(url) ? [] : [`[${label}]: ${url}`],
	);
}

/** Tells of footnotes and addresses for links that nothing refers to, which no page shows. */
export function remarkLostDefinitions() {
	return (tree: Root, file: StoryFile) => {
		if (!String(file.value).includes(']:')) return;
		const nodes = nodesIn(tree);
		for (const found of [...lostNotes(nodes), ...lostAddresses(tree, nodes)]) {
			notesOf(file).remarks.push({ sort: 'unusedNote', found });
		}
	};
}
