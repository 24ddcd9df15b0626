import type { Element, ElementContent, Root } from 'hast';
import { pictureAttributes } from '../domain/picture.ts';
import { elementsInLinks, linkInstead } from './rehype-embeds-to-links.ts';
import { notesOf, type StoryFile } from './story-file.ts';
import { type Parent, visitElements } from './walk.ts';

/**
 * Shows a story's own pictures from where they are served. One on another site becomes a link
 * to it, one that an old site has left behind becomes its description.
 */
export function rehypePictures() {
	return async (tree: Root, file: StoryFile) => {
		const notes = notesOf(file);
		const images: { element: Element; index: number; parent: Parent }[] = [];
		visitElements(tree, (element, index, parent) => {
			if (element.tagName === 'img') images.push({ element, index, parent });
			return undefined;
		});
		if (images.length === 0) return;
		const inLinks = elementsInLinks(tree);
		for (const { element, index, parent } of images) {
			const alt = String(element.properties.alt ?? '');
			const found = await notes.findPicture(String(element.properties.src ?? ''));
			if ('wrong' in found) notes.wrong.push(found.wrong);
			if ('lost' in found) notes.remarks.push({ sort: 'lostPicture', found: found.lost });
			if ('picture' in found) {
				notes.pictures.push(found.picture);
				const { srcset, ...attributes } = pictureAttributes(found.picture);
				element.properties = {
					...attributes,
					...(srcset && { srcSet: srcset }),
					...{ alt, loading: 'lazy', decoding: 'async' },
				};
				continue;
			}
			const words: ElementContent = { type: 'text', value: alt };
			const isLink = 'remote' in found && !inLinks.has(element);
			parent.children[index] = isLink ? linkInstead(found.remote, alt || 'Picture') : words;
		}
	};
}
