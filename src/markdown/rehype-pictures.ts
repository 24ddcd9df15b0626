import type { Element, ElementContent, Root } from 'hast';
import { pictureAttributes } from '../domain/story/picture.ts';
import { percentDecoded } from '../domain/text/percent-decoded.ts';
import { nameInFigure, nameInParagraph } from './lost-picture.ts';
import { addressesOf, completeChoices, removeTwins } from './picture-address.ts';
import {
	type Caption,
	captionAmongWords,
	captionIn,
	captionParagraph,
	paragraphsOfPictures,
} from './picture-caption.ts';
import { rowsOfPictures, setInRow } from './picture-row.ts';
import { elementsInLinks, linkInstead } from './rehype-embeds-to-links.ts';
import { type FoundPicture, notesOf, type StoryFile, type StoryNotes } from './story-file.ts';
import { elementsIn, type Parent, visitElements } from './walk.ts';

/** The size that Obsidian has beside a description: `![A map|300](map.png)`. */
const SIZE = /\s?\|\s?\d{1,4}(?:x\d{1,4})?\s?$/;

/** What the first address of a picture leads to, unless another leads to a picture beside the story. */
async function foundFor(image: Element, { findPicture }: StoryNotes): Promise<FoundPicture> {
	const [first = '', ...others] = addressesOf(image);
	const found = await findPicture(first);
	if ('picture' in found) return found;
	for (const address of others) {
		const other = await findPicture(address);
		if ('picture' in other) return other;
	}
	return found;
}

/** What stands in the place of a picture: itself from where it is served, a link to it, or its description. */
async function shown(
	image: Element,
	link: string | undefined,
	notes: StoryNotes,
): Promise<ElementContent> {
	const { id } = image.properties;
	const own = id === undefined ? {} : { id };
	const alt = String(image.properties.alt ?? '').replace(SIZE, '');
	const found = await foundFor(image, notes);
	if ('picture' in found) {
		notes.pictures.push(found.picture);
		const { srcset, 'data-tint': dataTint, ...attributes } = pictureAttributes(found.picture);
		image.properties = {
			...attributes,
			...(srcset && { srcSet: srcset }),
			...(dataTint && { dataTint }),
			...own,
			alt,
			loading: 'lazy',
			decoding: 'async',
		};
		return image;
	}
	if ('wrong' in found) notes.wrong.push(found.wrong);
	if ('lost' in found) {
		notes.remarks.push({ sort: 'lostPicture', found: percentDecoded(found.lost) || '<img>' });
	}
	if ('remote' in found && link === undefined) {
		const instead = linkInstead(found.remote, alt || notes.words.picture);
		return { ...instead, properties: { ...own, ...instead.properties } };
	}
	if ('remote' in found && found.remote !== link) {
		notes.remarks.push({ sort: 'lostPicture', found: percentDecoded(found.remote) });
	}
	// A link with nothing in it cannot be followed.
	const value = alt || (link === undefined ? '' : notes.words.picture);
	const words: ElementContent = { type: 'text', value };
	return id === undefined
		? words
		: { type: 'element', tagName: 'span', properties: own, children: [words] };
}

/** Whether what stands in the place of a picture is no more than its description. */
const isLost = (there: ElementContent): boolean => {
	if (there.type === 'text') return there.value !== '';
	return there.type === 'element' && there.tagName === 'span' && there.children.some(isLost);
};

const isFigure = (parent: Parent): parent is Element =>
	parent.type === 'element' && parent.tagName === 'figure';

/**
 * Shows a story's own pictures from where they are served, several of one paragraph in a row. One on
 * another site becomes a link to it. One that an old site has left behind becomes its description, set
 * as a caption where it stood alone. A title is the caption.
 */
export function rehypePictures() {
	return async (tree: Root, file: StoryFile) => {
		completeChoices(tree);
		removeTwins(tree);
		const images: { image: Element; parent: Parent }[] = [];
		visitElements(tree, (element, _, parent) => {
			if (element.tagName === 'img') images.push({ image: element, parent });
			return undefined;
		});
		if (images.length === 0) return;
		const notes = notesOf(file);
		const inLinks = elementsInLinks(tree);
		const paragraphs = paragraphsOfPictures(tree);
		const figures = elementsIn(tree).filter(({ tagName }) => tagName === 'figure');
		const captions = new Map<Element, Caption>();
		const instead = new Map<Element, ElementContent>();
		for (const { image } of images) {
			const caption = captionIn(image);
			if (caption) captions.set(image, caption);
			instead.set(image, await shown(image, inLinks.get(image), notes));
		}
		const isShown = ({ image }: { image: Element }) => instead.get(image) === image;
		const rows = rowsOfPictures(tree).filter(({ pictures }) => pictures.every(isShown));
		const inRows = new Set(rows.flatMap(({ pictures }) => pictures.map(({ image }) => image)));
		for (const { image, parent } of images) {
			const caption = captions.get(image);
			const paragraph = paragraphs.get(image);
			const isAmongWords = caption && !paragraph && !inRows.has(image);
			const around = figures.filter((figure) => elementsIn(figure).includes(image));
			const words = isAmongWords ? captionAmongWords(caption, around, notes.words) : [];
			const place = parent.children.indexOf(image);
			const there = instead.get(image) ?? image;
			parent.children.splice(place, 1, there, ...words);
			const isNamed = isLost(there) && !inLinks.has(image);
			if (isNamed && paragraph) nameInParagraph(paragraph, there, caption, notes.words);
			else if (isNamed && isFigure(parent)) nameInFigure(parent, there, notes.words);
			else if (caption && paragraph) captionParagraph(paragraph, caption, notes.words);
		}
		for (const row of rows) setInRow(row, captions, notes.words);
	};
}
