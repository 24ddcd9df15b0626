/** Width of the text column, for which a picture in it is chosen. */
const PICTURE_SIZES = '(min-width: 48rem) 39rem, 100vw';

/** A picture file of the edition, as served. */
export interface Picture {
	/** Path of the file below the content folder. */
	path: string;
	/** Address it is served under. */
	url: string;
	/** Size in CSS pixels. */
	width: number;
	height: number;
	/** Smaller renderings, for `srcset`; none for drawings (SVG) and small pictures. */
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

/** Whether a picture is a drawing: lines that are sharp at any size, and that lose by being cropped. */
export const isDrawing = ({ url }: Pick<ShownPicture, 'url'>): boolean => /\.svg$/i.test(url);

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
	const candidates = variants.map((variant) => `${variant.url} ${variant.width}w`);
	return {
		src: url,
		width,
		height,
		...(candidates.length > 0 && {
			srcset: [...candidates, `${url} ${width}w`].join(', '),
			sizes,
		}),
		...(tint && { 'data-tint': tint }),
	};
}
