import { checkDrawnParts } from './drawing-size.ts';
import { drawingText } from './drawing-text.ts';
import { drawingTree } from './drawing-tree.ts';
import { plainDrawing } from './plain-drawing.ts';
import { writtenDrawing } from './written-drawing.ts';

/**
 * An SVG file as it is published: written anew from its tree, of which only what is drawn is kept. A
 * page shows it as an image, where nothing in it runs, but a reader may open its address too, and then
 * it is a page of the site.
 * @throws {UnfitPicture} if it can run code, fetch other files, or hold a browser up.
 */
export function publishedDrawing(bytes: Uint8Array): string {
	const drawing = plainDrawing(drawingTree(drawingText(bytes)));
	checkDrawnParts(drawing);
	return writtenDrawing(drawing);
}
