import type { Root } from 'mdast';
import { notesOf, type StoryFile } from './story-file.ts';
import { htmlIn, MOST_TRIES, openIn, unclosedIn, unclosedTag } from './unclosed-html.ts';

/**
 * Keeps HTML that is never closed from hiding the rest of the story: what begins like a tag and is
 * none becomes words, and is told of; a comment, script or the like is refused. A link or sample
 * that the rest would belong to is told of.
 */
export function remarkUnclosedHtml() {
	return (tree: Root, file: StoryFile) => {
		const { remarks, wrong } = notesOf(file);
		for (const piece of htmlIn(tree)) {
			for (let tries = 0, at = unclosedTag(piece.value); at !== -1; tries++) {
				if (tries > MOST_TRIES) throw new Error('its HTML has too many tags without an end');
				const tag = piece.value.slice(at).split('\n', 1)[0] ?? '';
				remarks.push({ sort: 'leftover', found: tag });
				piece.value = `${piece.value.slice(0, at)}&lt;${piece.value.slice(at + 1)}`;
				at = unclosedTag(piece.value);
			}
		}
		for (const found of openIn(tree)) remarks.push({ sort: 'openPart', found });
		for (const tag of unclosedIn(tree)) {
			wrong.push(
				`“${tag}” is never closed and would hide what follows; close it, or write &lt; for <`,
			);
		}
	};
}
