import type { Element, ElementContent, Root } from 'hast';
import { type Caption, element, figcaption, isBlank, onlyChild } from './picture-caption.ts';
import type { WordsInText } from './story-file.ts';
import { visitElements } from './walk.ts';

/** Pictures that share a paragraph with nothing else, each with what stands there: itself, or its link. */
export interface Row {
	paragraph: Element;
	pictures: { image: Element; item: Element }[];
}

/** Width of the text, in rem (styles/tokens.css). */
const COLUMN = 39;

const isBreak = (node: ElementContent) => node.type === 'element' && node.tagName === 'br';

/** The picture that a part of a paragraph is, perhaps in a link. */
function pictureOf(node: ElementContent): Row['pictures'] {
	if (node.type !== 'element') return [];
	const image = node.tagName === 'a' ? onlyChild(node) : node;
	return image?.tagName === 'img' ? [{ image, item: node }] : [];
}

/** The paragraphs in which two pictures or more are all there is. */
export function rowsOfPictures(tree: Root): Row[] {
	const rows: Row[] = [];
	visitElements(tree, (paragraph) => {
		if (paragraph.tagName !== 'p') return undefined;
		const parts = paragraph.children.filter((node) => !isBlank(node) && !isBreak(node));
		const pictures = parts.flatMap(pictureOf);
		if (pictures.length > 1 && pictures.length === parts.length) rows.push({ paragraph, pictures });
		return undefined;
	});
	return rows;
}

/** Proportions beyond which a picture would take all of a row, or nothing. */
const [NARROWEST, WIDEST] = [0.4, 4];

/** How wide a picture is for its height, between the extremes. */
function ratioOf({ properties: { width, height } }: Element): number {
	const ratio = Number(width) / Number(height);
	return Number(Math.min(WIDEST, Math.max(NARROWEST, ratio)).toFixed(2));
}

/** Proportions that stand side by side on a phone too (styles/picture-styles.ts). */
const ON_A_PHONE = 3.3;
/** Of a phone, what a picture takes of which others stand above or below, in percent. */
const BROKEN = 60;

/** How wide a picture is shown that has this share of a row, as its attribute `sizes` says it. */
function sizesOf(ratio: number, all: number): string {
	const share = ratio / all;
	const onPhone = all > ON_A_PHONE ? BROKEN : Math.round(100 * share);
	return `(min-width: 48rem) ${Math.ceil(COLUMN * share)}rem, ${onPhone}vw`;
}

/** Makes a paragraph a row of figures, which pages set side by side. */
export function setInRow(
	{ paragraph, pictures }: Row,
	captions: Map<Element, Caption>,
	words: WordsInText,
): void {
	paragraph.tagName = 'div';
	paragraph.properties = { ...paragraph.properties, className: ['pictures'] };
	const all = pictures.reduce((sum, { image }) => sum + ratioOf(image), 0);
	paragraph.children = pictures.map(({ image, item }) => {
		const dataRatio = ratioOf(image);
		if (image.properties.srcSet) image.properties.sizes = sizesOf(dataRatio, all);
		const caption = captions.get(image);
		const below = caption ? [figcaption(caption, words)] : [];
		return element('figure', [item, ...below], { dataRatio });
	});
}
