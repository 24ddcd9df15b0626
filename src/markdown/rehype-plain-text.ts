import type { Element, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { visit } from 'unist-util-visit';
import { notesOf, type StoryFile } from './story-file.ts';

/**
 * Notes the story's words without markup, for what counts, compares and summarises them.
 * The signs that lead to footnotes and back are no words.
 */
export function rehypePlainText() {
	return (tree: Root, file: StoryFile) => {
		const signs: Element[] = [];
		visit(tree, 'element', (element) => {
			const { dataFootnoteRef, dataFootnoteBackref } = element.properties;
			if (dataFootnoteRef === undefined && dataFootnoteBackref === undefined) return;
			signs.push(element);
			element.properties.hidden = true;
		});
		notesOf(file).text = toText(tree).trim();
		for (const { properties } of signs) delete properties.hidden;
	};
}
