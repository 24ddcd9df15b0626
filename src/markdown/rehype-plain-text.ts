import type { Root } from 'hast';
import { plainText } from './plain-text.ts';
import { notesOf, type StoryFile } from './story-file.ts';
import { elementsIn } from './walk.ts';

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
		notesOf(file).text = plainText(tree).trim();
		for (const { properties } of signs) delete properties.hidden;
	};
}
