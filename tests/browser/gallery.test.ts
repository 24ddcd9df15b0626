import type { Locator, Page } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { expectNothingFound } from '../helpers/axe.ts';
import { storyFile } from '../helpers/content-folder.ts';
import { eventually } from '../helpers/eventually.ts';
import { useBrowser } from '../helpers/reader.ts';
import { useSiteOf } from '../helpers/site-of-files.ts';

const read = useBrowser();

const photo = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#2a5db0' } })
		.jpeg()
		.toBuffer();

const PICTURES = ['land', 'upright', 'square', 'panorama', 'tiny'];
const gallery = PICTURES.map(
	(name) => `  - {src: ${name}.jpg, alt: Seen ${name}, caption: The ${name} one, credit: Ann}`,
);
const story = (front: string, body = 'A text.') => storyFile(`pubDate: 2025\n${front}`, body);

const served = useSiteOf(async () => ({
	'articles/land.jpg': await photo(1800, 1200),
	'articles/upright.jpg': await photo(1200, 1800),
	'articles/square.jpg': await photo(1200, 1200),
	'articles/panorama.jpg': await photo(1800, 500),
	'articles/tiny.jpg': await photo(200, 150),
	'articles/gallery.md': story(['title: A gallery', 'gallery:', ...gallery].join('\n')),
	'articles/arabic.md': story(['title: معرض', 'lang: ar', 'gallery:', ...gallery].join('\n')),
	'articles/one.md': story('title: One\ngallery: [{src: land.jpg, alt: Seen}]'),
	'articles/essay.md': story(
		'title: An essay\nkind: photo-essay',
		[
			'A text of the essay.',
			'![Seen](land.jpg "The land | Ann")',
			'More of the text.',
			'![Seen](upright.jpg)',
			'![Seen](land.jpg)\n![Seen](square.jpg)',
			'The end.',
		].join('\n\n'),
	),
	'articles/plain.md': story('title: Plain'),
}));

const SIZES = [
	{ width: 360, height: 740 },
	{ width: 768, height: 1024 },
	{ width: 1280, height: 800 },
	{ width: 1920, height: 1080 },
];

const strip = (page: Page) => page.getByRole('region', { name: 'Gallery' });
const pictures = (page: Page) => page.locator('.gallery figure img');
const place = async (part: Locator) => {
	const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	return { start: x, end: x + width, width, height, top: y, bottom: y + height };
};
/** Waits until a part stands where readers see it whole, from side to side. */
const seen = (part: Locator) =>
	eventually(async () => {
		const { start, end } = await place(part);
		return start >= 0 && end <= (part.page().viewportSize()?.width ?? 0);
	}).toBe(true);

describe('every picture of a gallery is seen as a whole, in its own shape', () => {
	test.each(SIZES)('at $width px', (screen) =>
		read({ ...screen, site: served.site }, async (page, url) => {
			await page.goto(`${url}gallery/`);
			for (const picture of await pictures(page).all()) {
				await picture.scrollIntoViewIfNeeded();
				const { width, height } = await place(picture);
				const [own, ownHeight] = await picture.evaluate(({ attributes }) =>
					['width', 'height'].map((name) => Number(attributes.getNamedItem(name)?.value)),
				);
				expect(width).toBeLessThanOrEqual(screen.width);
				expect(height).toBeLessThanOrEqual(screen.height * 0.8);
				expect(width).toBeLessThanOrEqual((own ?? 0) + 1);
				expect(width / height).toBeCloseTo((own ?? 0) / (ownHeight ?? 1), 1);
			}
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width);
		}),
	);
});

test('a gallery is a region with a name, and says which of how many each picture is', () =>
	read({ site: served.site }, async (page, url) => {
		await page.goto(`${url}gallery/`);
		const captions = await strip(page).locator('figcaption').allInnerTexts();
		expect(captions[1]).toMatch(/^2 \/ 5\s+The upright one\s+Picture: Ann$/);
		expect(captions).toHaveLength(5);
		expect(await page.getByRole('link', { name: 'Picture 3 of 5' }).count()).toBe(1);
	}));

describe.each([true, false])('whether scripts run (%s)', (javaScript) => {
	test('arrow keys go from picture to picture once the gallery has the focus', () =>
		read({ site: served.site, javaScript, width: 360 }, async (page, url) => {
			await page.goto(`${url}gallery/`);
			await strip(page).focus();
			await page.keyboard.press('ArrowRight');
			await seen(pictures(page).nth(1));
		}));

	test('a picture has an address, to which its small one leads', () =>
		read({ site: served.site, javaScript, width: 360 }, async (page, url) => {
			await page.goto(`${url}gallery/#gallery-picture-3`);
			await seen(pictures(page).nth(2));
			await page.getByRole('link', { name: 'Picture 5 of 5' }).click();
			await seen(pictures(page).nth(4));
			expect(page.url()).toBe(`${url}gallery/#gallery-picture-5`);
		}));
});

test('where lines run from right to left, a gallery begins at the right and goes on to the left', () =>
	read({ site: served.site, width: 1280 }, async (page, url) => {
		await page.goto(`${url}arabic/`);
		const [first, second] = await Promise.all([0, 1].map((at) => place(pictures(page).nth(at))));
		expect(second?.end).toBeLessThan(first?.start ?? 0);
		await page.goto(`${url}arabic/#gallery-picture-4`);
		await seen(pictures(page).nth(3));
	}));

test('pictures wait until a reader comes near them', () =>
	read({ site: served.site }, async (page, url) => {
		await page.goto(`${url}gallery/`);
		const images = page.locator('.gallery img');
		const loading = await images.evaluateAll((all) =>
			all.map((img) => img.getAttribute('loading')),
		);
		expect(new Set(loading)).toEqual(new Set(['lazy']));
	}));

test('a gallery of one picture is the picture alone', () =>
	read({ site: served.site }, async (page, url) => {
		await page.goto(`${url}one/`);
		expect(await page.locator('.gallery img').count()).toBe(1);
		expect(await page.locator('.gallery figcaption').innerText()).toBe('');
	}));

test('a printed gallery is a contact sheet with all captions', () =>
	read({ site: served.site, width: 800 }, async (page, url) => {
		await page.goto(`${url}gallery/`);
		await page.emulateMedia({ media: 'print' });
		const places = await Promise.all((await pictures(page).all()).map(place));
		const [first, second, third, fourth] = places;
		expect(second?.top).toBe(first?.top);
		expect(third?.top).toBe(first?.top);
		expect(fourth?.top).toBeGreaterThan(first?.bottom ?? 0);
		for (const { start, end } of places) {
			expect(start).toBeGreaterThanOrEqual(0);
			expect(end).toBeLessThanOrEqual(800);
		}
		expect(await page.locator('.gallery ul').isVisible()).toBe(false);
		expect(await page.locator('.gallery figcaption').last().isVisible()).toBe(true);
	}));

describe('in a photo essay, pictures are as wide as the page and the text is not', () => {
	test.each(SIZES)('at $width px', (screen) =>
		read({ ...screen, site: served.site }, async (page, url) => {
			await page.goto(`${url}essay/`);
			const { width, height } = screen;
			const [land, upright] = await Promise.all(
				[0, 1].map((at) => place(page.locator('.prose > figure img').nth(at))),
			);
			expect(land?.width).toBeCloseTo(Math.min(width, 1216, height * 0.8 * 1.5), 0);
			expect(upright?.height).toBeLessThanOrEqual(height * 0.8 + 1);
			const text = await place(page.locator('.prose > p').first());
			const caption = await place(page.locator('.prose figcaption').first());
			expect(text.width).toBeLessThanOrEqual(624);
			expect(caption.start).toBeCloseTo(text.start, 0);
			const row = await place(page.locator('.prose > .pictures'));
			expect(row.width).toBeCloseTo(
				Math.min(928, await page.locator('.frame').evaluate((frame) => frame.clientWidth)),
				0,
			);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}),
	);
});

test('a photo essay says so above its headline', () =>
	read({ site: served.site }, async (page, url) => {
		await page.goto(`${url}essay/`);
		expect(await page.locator('.kicker').first().innerText()).toBe('Photo essay');
	}));

test('only stories that are told in pictures have the styles for it', () =>
	read({ site: served.site }, async (page, url) => {
		const styles = page.locator('style[data-of=picture-story]');
		for (const [name, count] of [
			['plain', 0],
			['gallery', 1],
			['essay', 1],
		] as const) {
			await page.goto(`${url}${name}/`);
			expect({ name, count: await styles.count() }).toEqual({ name, count });
		}
	}));

test.each(['gallery', 'arabic', 'essay'])(
	'axe finds nothing at any width, in any theme, on %s',
	(name) =>
		read({ site: served.site }, async (page, url) => {
			await page.goto(`${url}${name}/`);
			await expectNothingFound(page);
		}),
);
