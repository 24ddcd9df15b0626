import type { Nodes, Root } from 'mdast';
import { notesOf, type StoryFile } from './story-file.ts';

/** What a source must have that holds such code, and what the code itself begins with. */
const SIGN = /^(?: {4}|\t)[ \t]*<\/?[a-z]/im;
const TAG = /^<\/?[a-z][^\s<>]*(?:\s[^<>]*)?>/i;

const codeIn = (node: Nodes): string[] =>
	node.type === 'code'
		? node.lang
			? []
			: [node.value]
		: 'children' in node
			? node.children.flatMap(codeIn)
			: [];

/** The lines of a source that are indented after an empty one, as code without a fence begins. */
function indentedLines(source: string): Set<string> {
	const lines = source.split('\n');
	return new Set(
		lines.flatMap((line, i) =>
			/^(?: {4}|\t)/.test(line) && /^\s*$/.test(lines[i - 1] ?? '') ? [line.trim()] : [],
		),
	);
}

/** Tells of HTML that is indented, which readers see with its tags: Markdown takes it for a sample of code. */
export function remarkIndentedHtml() {
	return (tree: Root, file: StoryFile) => {
		const source = String(file.value);
		if (!SIGN.test(source)) return;
		const indented = indentedLines(source);
		for (const value of codeIn(tree)) {
			const line = value.split('\n', 1)[0]?.trim() ?? '';
			if (!TAG.test(line) || !indented.has(line)) continue;
			notesOf(file).remarks.push({ sort: 'leftover', found: line });
		}
	};
}
