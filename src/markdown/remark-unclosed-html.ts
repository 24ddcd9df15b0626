import type { Root } from 'mdast';
import { notesOf, type StoryFile } from './story-file.ts';
import { unclosedIn } from './unclosed-html.ts';

/** Refuses HTML that is never closed and would hide the rest of the story. */
export function remarkUnclosedHtml() {
	return (tree: Root, file: StoryFile) => {
		for (const tag of unclosedIn(tree)) {
			notesOf(file).wrong.push(
				`“${tag}” is never closed and would hide what follows; close it, or write &lt; for <`,
			);
		}
	};
}
