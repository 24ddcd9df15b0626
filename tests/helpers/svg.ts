import { publishedDrawing } from '../../src/pictures/svg/published-drawing.ts';
import { UnfitPicture } from '../../src/pictures/unfit-picture.ts';

/** A drawing as it is published. */
export const published = (source: string | Uint8Array): string =>
	publishedDrawing(Buffer.from(source));

/** A drawing with this in it. */
export const svg = (inner: string, attributes = ''): string =>
	`<svg xmlns="http://www.w3.org/2000/svg"${attributes}>${inner}</svg>`;

/** What a drawing with this in it becomes, without the drawing around it. */
export const inside = (inner: string, attributes = ''): string | undefined =>
	/^<svg[^>]*>(.*)<\/svg>\n$/s.exec(published(svg(inner, attributes)))?.[1];

/** What is wrong with a drawing that is not published. */
export function wrongIn(source: string | Uint8Array): string {
	try {
		published(source);
	} catch (error) {
		if (error instanceof UnfitPicture) return error.message;
		throw error;
	}
	throw new Error('It is published.');
}
