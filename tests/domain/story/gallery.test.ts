import { expect, test } from 'vitest';
import { pictureId, placeInGallery, sizesInGallery } from '../../../src/domain/story/gallery.ts';
import { ENGLISH } from '../../helpers/locales.ts';

test('every picture of a gallery has an address of its own', () => {
	expect([1, 12].map(pictureId)).toEqual(['gallery-picture-1', 'gallery-picture-12']);
});

test('a picture says which of how many it is, in the digits of the language', () => {
	expect(placeInGallery(3, 12, ENGLISH)).toEqual({
		number: '3',
		short: '3 / 12',
		full: 'Picture 3 of 12',
	});
	expect(placeInGallery(3, 12, { ...ENGLISH, language: 'fa' }).short).toBe('۳ / ۱۲');
});

test.each([
	[{ width: 2400, height: 1600 }, '(min-width: 48rem) min(54rem,105vh), 88vw'],
	[{ width: 1200, height: 1800 }, '(min-width: 48rem) min(24rem,47vh), 88vw'],
])('browsers are told how wide a picture of such a height is', (size, sizes) => {
	expect(sizesInGallery(size)).toBe(sizes);
});
