import { expect, test } from 'vitest';
import { lookAtDrawing } from '../../src/pictures/look-at-picture.ts';

const drawing = (attributes: string) =>
	Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" ${attributes}><path d="M0 0"/></svg>`);

test.each([
	['width="30" height="20"', 30, 20],
	['viewBox="0 0 60 40"', 60, 40],
	['viewBox="0 0 51500 51500"', 51_500, 51_500],
	['width="60mm" height="40mm"', 170, 113],
	['width="30" viewBox="0 0 60 40"', 30, 20],
])('a drawing with %s is shown as large as it says', async (attributes, width, height) => {
	expect(await lookAtDrawing(drawing(attributes))).toEqual({ width, height });
});

test.each(['', 'width="100%" height="100%"', 'width="0" height="9"'])(
	'a drawing that says nothing of its size but “%s” is refused',
	async (attributes) => {
		await expect(lookAtDrawing(drawing(attributes))).rejects.toThrow(
			'has no size to be shown in; give it a viewBox, or a width and a height',
		);
	},
);
