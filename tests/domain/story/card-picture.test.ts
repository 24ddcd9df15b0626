import { expect, test } from 'vitest';
import { cardPicture, focusClasses } from '../../../src/domain/story/card-picture.ts';

const src = { url: '/media/a.jpg', width: 800, height: 1200, variants: [] };

test('a card has the picture of its story, and what stays of it where it is cropped', () => {
	const focus = { across: 50, down: 20 };
	expect(cardPicture({ image: { src, alt: 'A', focus } }, 560)).toEqual({
		alt: 'A',
		picture: src,
		focus,
	});
});

test('of an upright picture a card keeps the upper part, of another its middle', () => {
	const keptOf = (height: number) =>
		cardPicture({ image: { src: { ...src, height }, alt: '' } }, 560)?.focus;
	expect(keptOf(800)).toEqual({ across: 50, down: 20 });
	expect(keptOf(799)).toBeUndefined();
});

test('a card has no picture that would have to be blown up, unless it is a drawing', () => {
	expect(cardPicture({ image: { src, alt: '' } }, 801)).toBeUndefined();
	const drawing = { ...src, url: '/media/a.SVG' };
	expect(cardPicture({ image: { src: drawing, alt: '' } }, 801)?.picture).toBe(drawing);
});

test.each([
	[{ across: 50, down: 20 }, 'x-5 y-2'],
	[{ across: 0, down: 100 }, 'x-0 y-10'],
	[{ across: 33.3, down: 7 }, 'x-3 y-1'],
])('what stays of a picture is said in tenths', (focus, classes) => {
	expect(focusClasses(focus)).toBe(classes);
	expect(focusClasses(undefined)).toBeUndefined();
});
