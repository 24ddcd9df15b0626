/** Width of the text column, for which a picture in it is chosen. */
const PICTURE_SIZES = '(min-width: 48rem) 39rem, 100vw';

/** Pixels that the widest picture needs on a screen of double density, but for a fifth. */
const WIDEST_NEEDED = 1920;

/** A picture file of the edition, as served. */
export interface Picture {
	/** Path of the file below the content folder. */
	path: string;
	/** Address it is served under. */
	url: string;
	/** Size in CSS pixels. */
	width: number;
	height: number;
	/**
	 * Renderings for `srcset`, the narrowest first; none for drawings (SVG) and small pictures. One that
	 * is as wide as the picture, or as wide as any screen needs, stands in its place.
	 */
	variants: { url: string; width: number }[];
	/** The colour it mostly has, as CSS says it: `#7a4`. None where something may be seen through it. */
	tint?: string | undefined;
	/** Stands for what the file holds: its size and when it was last written. */
	version?: string | undefined;
}

/** What a page says of a picture, whatever the file holds. */
export type ShownPicture = Pick<Picture, 'url' | 'width' | 'height' | 'variants' | 'tint'>;

export const shownPicture = ({ url, width, height, variants, tint }: Picture): ShownPicture => ({
	url,
	width,
	height,
	variants,
	...(tint && { tint }),
});

/** Whether a picture is upright, or a square: as wide as a screen it would be higher than that. */
export const isUpright = ({ width, height }: Pick<ShownPicture, 'width' | 'height'>): boolean =>
	height >= width;

/** Whether a text, as HTML, has pictures in it. */
export const showsPictures = (html: string): boolean => html.includes('<img');

/**
 * Attributes every picture is shown with; its size keeps the page from jumping, and its colour stands
 * there until it has come.
 * @param sizes how wide it is shown.
 */
export function pictureAttributes(
	{ url, width, height, variants, tint }: ShownPicture,
	sizes = PICTURE_SIZES,
) {
	const isEnough = variants.some((variant) => variant.width >= Math.min(width, WIDEST_NEEDED));
	const candidates = [...variants, ...(isEnough ? [] : [{ url, width }])];
	return {
		src: url,
		width,
		height,
		...(variants.length > 0 && {
			srcset: candidates.map((each) => `${each.url} ${each.width}w`).join(', '),
			sizes,
		}),
		...(tint && { 'data-tint': tint }),
	};
}
