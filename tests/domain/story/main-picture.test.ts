import { expect, test } from 'vitest';
import { sizesOfPicture, widthOfPicture } from '../../../src/domain/story/main-picture.ts';

const image = (width: number, height: number, more = {}, url = '/media/a.jpg') => ({
	src: { url, width, height, variants: [] },
	alt: '',
	...more,
});

test.each([
	['a photograph', image(2400, 1600), 'wide'],
	['an upright one', image(1200, 1800), 'wide'],
	['one of few pixels', image(799, 600), 'text'],
	['a drawing, however small it says it is', image(300, 200, {}, '/media/a.svg'), 'wide'],
	['an upright drawing', image(300, 900, {}, '/media/a.svg'), 'text'],
])('unless its story says otherwise, the width of %s is right for it', (_, picture, width) => {
	expect(widthOfPicture(picture)).toBe(width);
});

test('it is as wide as its story says', () => {
	expect(widthOfPicture(image(2400, 1600, { width: 'text' }))).toBe('text');
	expect(widthOfPicture(image(400, 300, { width: 'full' }))).toBe('full');
});

test.each([
	[image(2400, 1600), 'min(100vw,58rem,120vh)'],
	[image(1200, 1800), 'min(100vw,58rem,53vh)'],
	[image(600, 400), 'min(100vw,39rem,120vh)'],
	[image(2400, 1200, { width: 'full' }), 'min(100vw,76rem,160vh)'],
])('browsers are told the width at which it is shown', (picture, sizes) => {
	expect(sizesOfPicture(picture)).toBe(sizes);
});
