import type { Element, ElementContent } from 'hast';
import { type Caption, element, figcaption, isBlank } from './picture-caption.ts';
import type { WordsInText } from './story-file.ts';

const space: ElementContent = { type: 'text', value: ' ' };

/** “Picture”, and what it shows. */
const named = (description: ElementContent, { picture }: WordsInText): ElementContent[] => [
	element('strong', [{ type: 'text', value: picture }]),
	space,
	description,
];

/** Makes a paragraph that was a picture, which is lost, a figure whose caption names it. */
export function nameInParagraph(
	paragraph: Element,
	description: ElementContent,
	caption: Caption | undefined,
	words: WordsInText,
): void {
	const said = caption ? [space, ...figcaption(caption, words).children] : [];
	paragraph.tagName = 'figure';
	paragraph.children = [element('figcaption', [...named(description, words), ...said])];
}

/** Names a lost picture in the caption of its figure, if all else that is there is one. */
export function nameInFigure(
	figure: Element,
	description: ElementContent,
	words: WordsInText,
): void {
	const others = figure.children.filter((child) => !isBlank(child) && child !== description);
	const [caption = element('figcaption', []), ...more] = others;
	if (caption.type !== 'element' || caption.tagName !== 'figcaption' || more.length > 0) return;
	const isEmpty = caption.children.length === 0;
	caption.children.unshift(...named(description, words), ...(isEmpty ? [] : [space]));
	figure.children = [caption];
}
