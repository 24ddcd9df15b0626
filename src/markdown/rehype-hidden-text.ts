import type { Element, Root } from 'hast';
import { notesOf, type StoryFile } from './story-file.ts';
import { visitElements } from './walk.ts';

const HIDING = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const isHidden = ({ properties: { hidden, style } }: Element) =>
	Boolean(hidden) || HIDING.test(String(style ?? ''));

/** Takes out what a page would have hidden from its readers, and tells of it. */
export function rehypeHiddenText() {
	return (tree: Root, file: StoryFile) => {
		visitElements(tree, (element, index, parent) => {
			if (!isHidden(element)) return undefined;
			notesOf(file).remarks.push({ sort: 'hiddenText', found: `<${element.tagName}` });
			parent.children.splice(index, 1);
			return index;
		});
	};
}
