import { UnfitPicture } from '../unfit-picture.ts';
import { drawingText } from './drawing-text.ts';
import { drawingTree, MOST_DEEP } from './drawing-tree.ts';
import { checkDrawnParts } from './drawn-parts.ts';
import { plainDrawing } from './plain-drawing.ts';
import { writtenDrawing } from './written-drawing.ts';

/**
 * An SVG file as it is published: written anew from its tree, of which only what is drawn is kept. A
 * page shows it as an image, where nothing in it runs, but a reader may open its address too, and then
 * it is a page of the site.
 * @throws {UnfitPicture} if it can run code, fetch other files, or hold a browser up.
 */
export function publishedDrawing(bytes: Uint8Array): string {
	const text = drawingText(bytes);
	try {
		const drawing = plainDrawing(drawingTree(text));
		checkDrawnParts(drawing);
		return writtenDrawing(drawing);
	} catch (error) {
		// Whoever follows parts to those within them, or to those they use, comes no deeper.
		if (!(error instanceof RangeError)) throw error;
		throw new UnfitPicture(`has more than ${MOST_DEEP} parts one within another; simplify it`);
	}
}
