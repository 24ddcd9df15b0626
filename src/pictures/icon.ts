/** The icon of a newspaper: one picture in, the squares of pixels that browsers ask for out. */
import { extname } from 'node:path';
import sharp from 'sharp';
import { publishedDrawing } from './svg/published-drawing.ts';

/**
 * Length of the sides, in pixels. A tab, a bookmark and Google’s list of results want a multiple of 48
 * (https://developers.google.com/search/docs/appearance/favicon-in-search); Safari before 26 shows no drawing.
 */
const SMALL = 96;
/** An iPhone’s home screen at triple density; all others make it smaller. */
const TOUCH = 180;
/** Pixels of a picture that has to be made larger for no screen. */
export const LEAST_ICON = 512;
/** Pixels on an inch at which a drawing has the size it says. */
const DENSITY = 72;

export interface IconFiles {
	/** The drawing as it is published, if it is one. */
	drawing: Uint8Array | undefined;
	small: Uint8Array;
	touch: Uint8Array;
}

/**
 * @param width of the picture, which is as high.
 * @param paper colour behind what is see-through on a home screen, which else is black there.
 * @throws {UnfitPicture} if a drawing must not be published.
 */
export async function iconFiles(
	bytes: Buffer,
	path: string,
	width: number,
	paper: string,
): Promise<IconFiles> {
	const isDrawing = extname(path).toLowerCase() === '.svg';
	const drawing = isDrawing ? Buffer.from(publishedDrawing(bytes)) : undefined;
	const square = (side: number) =>
		sharp(drawing ?? bytes, drawing && { density: Math.max(1, (DENSITY * side) / width) }).resize(
			side,
			side,
			{ fit: 'contain', background: 'transparent' },
		);
	const [small, touch] = await Promise.all([
		square(SMALL).png({ compressionLevel: 9 }).toBuffer(),
		square(TOUCH).flatten({ background: paper }).png({ compressionLevel: 9 }).toBuffer(),
	]);
	return { drawing, small, touch };
}
