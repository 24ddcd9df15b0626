import { expect, test } from 'vitest';
import { pictureAttributes, showsPictures } from '../../../src/domain/story/picture.ts';

const variant = (width: number) => ({ url: `/media/${width}/a.jpg.webp`, width });
const picture = (width: number, ...widths: number[]) => ({
	url: '/media/a.jpg',
	width,
	height: 100,
	variants: widths.map(variant),
});
const offered = (...given: Parameters<typeof picture>) =>
	pictureAttributes(picture(...given)).srcset?.replaceAll('/media/', '');

test('a picture is offered in its renderings and as it is', () => {
	expect(offered(1000, 480, 960)).toBe('480/a.jpg.webp 480w, 960/a.jpg.webp 960w, a.jpg 1000w');
});

test('a picture is not offered as it is where a rendering is as wide, or wide enough for any screen', () => {
	expect(offered(1000, 480, 1000)).toBe('480/a.jpg.webp 480w, 1000/a.jpg.webp 1000w');
	expect(offered(2400, 960, 1920)).toBe('960/a.jpg.webp 960w, 1920/a.jpg.webp 1920w');
});

test('a picture without renderings says its size alone', () => {
	expect(pictureAttributes(picture(200))).toEqual({ src: '/media/a.jpg', width: 200, height: 100 });
});

test('a picture says which colour stands for it', () => {
	expect(pictureAttributes({ ...picture(200), tint: '#25a' })).toMatchObject({
		'data-tint': '#25a',
	});
});

test.each([
	['<p><img src="/media/a.jpg"></p>', true],
	['<p>&#x3C;img></p>', false],
])('whether %s shows a picture is known', (html, shows) => {
	expect(showsPictures(html)).toBe(shows);
});
