import type { ShownPicture } from './picture.ts';
import type { Story } from './story.ts';

/** Width of the narrowest column a card's picture fills, in CSS pixels. */
export const CARD_WIDTH = 270;

/** The picture of a story where the story is not shown itself. */
export interface CardPicture {
	alt: string;
	picture: ShownPicture;
}

/** Whether a picture is a drawing: lines that are sharp at any size, and that lose by being cropped. */
export const isDrawing = ({ url }: Pick<ShownPicture, 'url'>): boolean => /\.svg$/i.test(url);

/**
 * A story's main picture; none where it would have to be blown up to be `width` CSS pixels wide.
 */
export function cardPicture(
	{ image }: Pick<Story, 'image'>,
	width: number,
): CardPicture | undefined {
	if (!image || (image.src.width < width && !isDrawing(image.src))) return undefined;
	return { alt: image.alt, picture: image.src };
}
