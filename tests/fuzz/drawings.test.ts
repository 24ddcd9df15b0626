import { expect } from 'vitest';
import { publishedDrawing } from '../../src/pictures/svg/published-drawing.ts';
import { UnfitPicture } from '../../src/pictures/unfit-picture.ts';
import { fuzz } from '../helpers/fuzzing.ts';
import { hostileDrawings } from './hostile-drawings.ts';

/** A tag as it is published, and an attribute in it: a value has no quotes but those around it. */
const TAG = /<\/?([^\s/>]+)((?:\s+[^\s=]+="[^"<]*")*)\s*\/?>/g;
const ATTRIBUTE = /\s([^\s=]+)="([^"]*)"/g;

const UNSAFE_ELEMENT = /script|foreign|iframe|handler|listener|animate|^set$|:/i;
const UNSAFE_NAME = /^(?:.*:)?on|^(?:src|ping|base|http-equiv|xml:base|target)$/i;
const isUnsafe = (name: string, value: string): boolean =>
	UNSAFE_NAME.test(name) ||
	(/href$/.test(name) && !/^#|^data:image\/(?:png|jpeg|gif|webp);base64,/.test(value)) ||
	(/^xmlns/.test(name) && value.endsWith('xhtml'));

/** What runs or fetches in a published drawing, and what is no tag of it. */
function unsafeIn(drawing: string): string[] {
	const found = [...drawing.matchAll(TAG)].flatMap(([tag, name = '', attributes = '']) => {
		const wrong = [...attributes.matchAll(ATTRIBUTE)].some(([, each = '', value = '']) =>
			isUnsafe(each, value),
		);
		return wrong || UNSAFE_ELEMENT.test(name) ? [tag] : [];
	});
	return drawing.replaceAll(TAG, '').includes('<') ? [...found, 'what is no tag'] : found;
}

fuzz('drawings', 'a drawing is refused, or published with nothing that runs or fetches', {
	inputs: hostileDrawings,
	cases: 1000,
	holds: (source) => {
		let drawing: string;
		try {
			drawing = publishedDrawing(Buffer.from(source));
		} catch (error) {
			if (error instanceof UnfitPicture) return;
			throw error;
		}
		expect(unsafeIn(drawing)).toEqual([]);
		expect(publishedDrawing(Buffer.from(drawing))).toBe(drawing);
	},
});
