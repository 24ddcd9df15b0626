import type { Element, Root } from 'hast';
import { ownWords } from './own-words.ts';
import { plainText } from './plain-text.ts';
import { notesOf, type StoryFile } from './story-file.ts';
import { elementsIn } from './walk.ts';

/** What is no part of a story's sentences: the signs of footnotes. */
const isSign = ({ properties: { dataFootnoteRef, dataFootnoteBackref } }: Element) =>
	dataFootnoteRef !== undefined || dataFootnoteBackref !== undefined;

/** What stands beside a story's sentences, and must not begin its summary. */
const isCaption = ({ tagName }: Element) => tagName === 'figcaption' || tagName === 'caption';

/** Does something while some elements of a tree are hidden. */
function without<Result>(elements: Element[], act: () => Result): Result {
	for (const { properties } of elements) properties.hidden = true;
	const result = act();
	for (const { properties } of elements) delete properties.hidden;
	return result;
}

/**
 * Notes the story's words without markup, for what counts, compares and summarises them.
 * @param wordsOf gives all words of a tree.
 */
export function rehypePlainText(wordsOf: (tree: Root) => string = plainText) {
	return (tree: Root, file: StoryFile) => {
		const notes = notesOf(file);
		const all = elementsIn(tree);
		const signs = all.filter(isSign);
		const captions = all.filter(isCaption);
		const { text, leftovers } = without(signs, () => ownWords(tree, wordsOf));
		notes.text = text.trim();
		if (captions.length > 0) {
			const sentences = without([...signs, ...captions], () => ownWords(tree, wordsOf).text);
			notes.sentences = sentences.trim();
		}
		for (const found of leftovers) notes.remarks.push({ sort: 'leftover', found });
	};
}
