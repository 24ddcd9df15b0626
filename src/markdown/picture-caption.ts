import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { onlyLetters } from '../domain/text/only-letters.ts';
import { percentDecoded } from '../domain/text/percent-decoded.ts';
import { visitElements } from './walk.ts';

const isBlank = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';

/** The only thing in an element, spaces aside. */
function onlyChild({ children }: Element): Element | undefined {
	const [only, ...others] = children.filter((child) => !isBlank(child));
	return only?.type === 'element' && others.length === 0 ? only : undefined;
}

/** The paragraphs of which a picture, perhaps in a link, is all there is, by that picture. */
export function paragraphsOfPictures(tree: Root): Map<Element, Element> {
	const found = new Map<Element, Element>();
	visitElements(tree, (element) => {
		if (element.tagName !== 'p') return undefined;
		const only = onlyChild(element);
		const picture = only?.tagName === 'a' ? onlyChild(only) : only;
		if (picture?.tagName === 'img') found.set(picture, element);
		return undefined;
	});
	return found;
}

/**
 * The caption in a picture's title; undefined if the title says no more than the description or the
 * name of the file, as editors' tools write it.
 */
export function captionIn({ properties }: Element): string | undefined {
	const title = String(properties.title ?? '').trim();
	const { alt = '', src = '' } = properties;
	const name = percentDecoded(String(src)).replace(/^.*\/|\.\w+$/g, '');
	const said = [onlyLetters(String(alt)), onlyLetters(name)];
	return title === '' || said.includes(onlyLetters(title)) ? undefined : title;
}

const element = (tagName: string, children: ElementContent[]): Element => ({
	type: 'element',
	tagName,
	properties: {},
	children,
});

/** Makes a paragraph with a picture a figure with a caption. */
export function captionParagraph(paragraph: Element, caption: string): void {
	paragraph.tagName = 'figure';
	paragraph.children.push(element('figcaption', [{ type: 'text', value: caption }]));
}

/** A caption for a picture among words, unless the figure it is in says the same. */
export function captionAmongWords(caption: string, figures: Element[]): ElementContent[] {
	if (figures.some((figure) => toText(figure).includes(caption))) return [];
	return [element('small', [{ type: 'text', value: ` (${caption})` }])];
}
