import type { Root } from 'hast';
import { fill } from '../domain/words/fill.ts';
import { notesOf, type StoryFile } from './story-file.ts';
import { elementsIn } from './walk.ts';

/** Id of the heading that remark-rehype sets above footnotes. */
const HEADING = 'footnote-label';

/** What remark-rehype is to label a way back with: the number of its place, and of a repeated one. */
export const numberOfReference = (reference: number, repeat: number): string =>
	`${reference + 1}${repeat > 1 ? `-${repeat}` : ''}`;

/** Says what footnotes are, and where ways back lead, in the language of the text. */
export function rehypeFootnotes() {
	return (tree: Root, file: StoryFile) => {
		const { words } = notesOf(file);
		for (const element of elementsIn(tree)) {
			const { id, ariaLabel, dataFootnoteBackref } = element.properties;
			if (id === HEADING) element.children = [{ type: 'text', value: words.notes }];
			if (dataFootnoteBackref === undefined) continue;
			element.properties.ariaLabel = fill(words.backToReference, { number: String(ariaLabel) });
		}
	};
}
