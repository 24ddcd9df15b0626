import type { Focus } from '../content/focus.ts';
import { isUpright, type ShownPicture } from './picture.ts';
import type { Story } from './story.ts';

/** Width of the narrowest column a card's picture fills, in CSS pixels. */
export const CARD_WIDTH = 270;

/** The picture of a story where the story is not shown itself. */
export interface CardPicture {
	alt: string;
	picture: ShownPicture;
	/** What of it stays where it is cropped, unless that is its middle. */
	focus?: Focus | undefined;
}

/** Whether a picture is a drawing: lines that are sharp at any size, and that lose by being cropped. */
export const isDrawing = ({ url }: Pick<ShownPicture, 'url'>): boolean => /\.svg$/i.test(url);

/** Of an upright photograph, where faces mostly are. */
const UPPER_PART: Focus = { across: 50, down: 20 };

/**
 * A story's main picture; none where it would have to be blown up to be `width` CSS pixels wide.
 */
export function cardPicture(
	{ image }: Pick<Story, 'image'>,
	width: number,
): CardPicture | undefined {
	if (!image || (image.src.width < width && !isDrawing(image.src))) return undefined;
	const { alt, src } = image;
	const focus = image.focus ?? (isUpright(src) ? UPPER_PART : undefined);
	return { alt, picture: src, ...(focus && { focus }) };
}

const tens = (percent: number) => Math.round(percent / 10);

/** Classes that say what stays of a picture where it is cropped, in tenths across and down: `x-5 y-2`. */
export const focusClasses = (focus: Focus | undefined): string | undefined =>
	focus && `x-${tens(focus.across)} y-${tens(focus.down)}`;
