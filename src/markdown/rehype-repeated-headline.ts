import type { Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { onlyLetters } from '../domain/text/only-letters.ts';
import { notesOf, type StoryFile } from './story-file.ts';

/**
 * Takes out a first heading that only says the headline again, which stands above the text; pictures
 * may stand before it.
 */
export function rehypeRepeatedHeadline() {
	return (tree: Root, file: StoryFile) => {
		const { headline } = notesOf(file);
		const at = tree.children.findIndex(
			(child) => child.type === 'element' && toText(child).trim() !== '',
		);
		const first = tree.children[at];
		if (headline === undefined || first?.type !== 'element' || !/^h[12]$/.test(first.tagName))
			return;
		const hasMore = first.children.some(
			(child) => child.type === 'element' && child.tagName === 'img',
		);
		const words = onlyLetters(toText(first).replace(/\{:?\s*#[^{}]*\}\s*$/, ''));
		if (hasMore || words === '' || words !== onlyLetters(headline)) return;
		tree.children.splice(at, 1);
	};
}
