import type { FootnoteDefinition, Nodes, Root } from 'mdast';
import { definitionsIn, nodesIn } from './definitions.ts';
import { notesOf, type StoryFile } from './story-file.ts';

const wordsOf = (node: Nodes): string =>
	'value' in node ? node.value : 'children' in node ? node.children.map(wordsOf).join('') : '';

/** The first footnote of each label, which is the one that a page shows. */
function firstNotes(nodes: Nodes[]): Map<string, FootnoteDefinition> {
	const notes = new Map<string, FootnoteDefinition>();
	for (const node of nodes) {
		if (node.type === 'footnoteDefinition' && !notes.has(node.identifier))
			notes.set(node.identifier, node);
	}
	return notes;
}

/** Those of them that a page shows: the text refers to them, or a footnote that is shown. */
function shownNotes(tree: Root, notes: Map<string, FootnoteDefinition>): Set<Nodes> {
	const shown = new Set<Nodes>();
	const read: Nodes[] = [tree];
	for (const node of read) {
		if (node.type === 'footnoteDefinition' && !shown.has(node)) continue;
		if (node.type === 'footnoteReference') {
			const note = notes.get(node.identifier);
			if (!note || shown.has(note)) continue;
			shown.add(note);
			read.push(note);
		} else if ('children' in node) {
			for (const child of node.children) read.push(child);
		}
	}
	return shown;
}

/** Footnotes that no page shows: nothing refers to them but each other, or another has their name. */
function lostNotes(tree: Root, nodes: Nodes[]): string[] {
	const notes = firstNotes(nodes);
	const shown = shownNotes(tree, notes);
	return nodes.flatMap((node) => {
		if (node.type !== 'footnoteDefinition' || shown.has(node)) return [];
		const { identifier, label } = node;
		const isSecond = shown.has(notes.get(identifier) as Nodes);
		return [isSecond ? `[^${label}]: ${wordsOf(node)}` : `[^${label}]:`];
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
		for (const found of [...lostNotes(tree, nodes), ...lostAddresses(tree, nodes)]) {
			notesOf(file).remarks.push({ sort: 'unusedNote', found });
		}
	};
}
