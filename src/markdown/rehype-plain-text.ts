import type { Root } from 'hast';
import { ownWords } from './own-words.ts';
import { plainText } from './plain-text.ts';
import { notesOf, type StoryFile } from './story-file.ts';
import { elementsIn } from './walk.ts';

/** Longest piece of code that is told of; longer ones are known by their beginning. */
const MOST_TOLD = 60;

/**
 * Notes the story's words without markup, for what counts, compares and summarises them.
 * The signs that lead to footnotes and back are no words.
 */
export function rehypePlainText() {
	return (tree: Root, file: StoryFile) => {
		const signs = elementsIn(tree).filter(
			({ properties: { dataFootnoteRef, dataFootnoteBackref } }) =>
				dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined,
		);
		for (const { properties } of signs) properties.hidden = true;
		const notes = notesOf(file);
		const { text, leftovers } = ownWords(tree, plainText);
		notes.text = text.trim();
		for (const leftover of leftovers) {
			notes.remarks.push({ sort: 'leftover', found: leftover.slice(0, MOST_TOLD) });
		}
		for (const { properties } of signs) delete properties.hidden;
	};
}
