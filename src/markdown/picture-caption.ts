import type { Element, ElementContent, Root } from 'hast';
import { toText } from 'hast-util-to-text';
import { onlyLetters } from '../domain/text/only-letters.ts';
import { percentDecoded } from '../domain/text/percent-decoded.ts';
import { fill } from '../domain/words/fill.ts';
import type { WordsInText } from './story-file.ts';
import { visitElements } from './walk.ts';

/** Whether there is nothing to see of a node. */
export const isBlank = (node: ElementContent) => node.type === 'text' && node.value.trim() === '';

/** The only thing in an element, spaces aside. */
export function onlyChild({ children }: Element): Element | undefined {
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

/** What is said below a picture. */
export interface Caption {
	/** Empty where there is a credit alone. */
	words: string;
	/** Who made it. */
	credit?: string | undefined;
}

/** Between the caption and the credit in a picture's title. */
const CREDIT = ' | ';

/**
 * The caption and the credit in a picture's title, `At dusk | Ann Lee`; none if it says no more than
 * the description or the name of the file, as editors' tools write it.
 */
export function captionIn({ properties }: Element): Caption | undefined {
	const title = ` ${properties.title ?? ''}`.trimEnd();
	const end = title.lastIndexOf(CREDIT);
	const credit = end === -1 ? '' : title.slice(end + CREDIT.length).trim();
	const words = (end === -1 ? title : title.slice(0, end)).trim();
	const { alt = '', src = '' } = properties;
	const name = percentDecoded(String(src)).replace(/^.*\/|\.\w+$/g, '');
	const said = [onlyLetters(String(alt)), onlyLetters(name)];
	const isSaid = words === '' || said.includes(onlyLetters(words));
	if (isSaid && !credit) return undefined;
	return { words: isSaid ? '' : words, ...(credit && { credit }) };
}

export const element = (tagName: string, children: ElementContent[], properties = {}): Element => ({
	type: 'element',
	tagName,
	properties,
	children,
});
const text = (value: string): ElementContent => ({ type: 'text', value });

/** A caption as a figure has it. */
export function figcaption({ words, credit }: Caption, { pictureBy }: WordsInText): Element {
	const by = credit && element('small', [text(fill(pictureBy, { credit }))]);
	return element('figcaption', [
		...(words ? [text(by ? `${words} ` : words)] : []),
		...(by ? [by] : []),
	]);
}

/** Makes a paragraph with a picture a figure with a caption. */
export function captionParagraph(paragraph: Element, caption: Caption, words: WordsInText): void {
	paragraph.tagName = 'figure';
	paragraph.children.push(figcaption(caption, words));
}

/** A caption for a picture among words, unless the figure it is in says the same. */
export function captionAmongWords(
	{ words, credit }: Caption,
	figures: Element[],
	{ pictureBy }: WordsInText,
): ElementContent[] {
	const said = [words, credit && fill(pictureBy, { credit })].filter((part) => part);
	const isSaid = (part: string | undefined) =>
		figures.some((figure) => toText(figure).includes(part ?? ''));
	const unsaid = said.filter((part) => !isSaid(part));
	return unsaid.length === 0 ? [] : [element('small', [text(` (${unsaid.join(' ')})`)])];
}
