import { expect, test } from 'vitest';
import { isPhotoEssay, withWidePictures } from '../../../src/domain/story/photo-essay.ts';

/** A picture as a story's text has it. */
const image = (sizes = '(min-width: 48rem) 39rem, 100vw', alt = 'Seen') =>
	`<img src="/a.jpg" width="1200" height="800" srcset="/b.webp 480w" sizes="${sizes}" alt="${alt}" loading="lazy">`;
const FULL = 'min(100vw,76rem,120vh)';

test('a photo essay is known by its kind', () => {
	expect(isPhotoEssay({ kind: 'photo-essay' })).toBe(true);
	expect(isPhotoEssay({ kind: 'article' })).toBe(false);
});

test.each([
	['alone in its paragraph', `<p>${image()}</p>`, `<figure>${image(FULL)}</figure>`],
	[
		'in a link',
		`<p><a href="/c.jpg" title="a > b">${image()}</a></p>`,
		`<figure><a href="/c.jpg" title="a > b">${image(FULL)}</a></figure>`,
	],
	[
		'with a caption',
		`<figure>${image()}<figcaption>At dusk</figcaption></figure>`,
		`<figure>${image(FULL)}<figcaption>At dusk</figcaption></figure>`,
	],
])('a picture %s is a figure as wide as the page', (_, html, wide) => {
	expect(withWidePictures(`<p>A text.</p>${html}`)).toBe(`<p>A text.</p>${wide}`);
});

test('a picture of a row keeps its share of a wider one', () => {
	const row = (rems: number) =>
		`<div class="pictures"><figure>${image(`(min-width: 48rem) ${rems}rem, 60vw`)}</figure></div>`;
	expect(withWidePictures(row(13))).toBe(row(20));
});

test.each([
	['words beside a picture', `<p>Here ${image(FULL)} it is.</p>`],
	['a description that looks like markup', `<p>${image(FULL, '</p><p>')} and more</p>`],
	[
		'a picture that has one size',
		'<figure><img src="/a.svg" width="30" height="20" alt=""></figure>',
	],
])('%s stays as it is', (_, html) => {
	expect(withWidePictures(html)).toBe(html);
});
