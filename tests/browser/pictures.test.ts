import type { Locator, Page, Response } from 'playwright-core';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { madeUpPhoto } from '../audit/made-up-photo.ts';
import { storyFile } from '../helpers/content-folder.ts';
import { useBrowser } from '../helpers/reader.ts';
import { useSiteOf } from '../helpers/site-of-files.ts';

const read = useBrowser();

const photo = (width: number, height: number) =>
	sharp({ create: { width, height, channels: 3, background: '#2a5db0' } })
		.jpeg()
		.toBuffer();

/** A story whose main picture is this file. */
const story = (file: string, more = '', date = '2025') =>
	storyFile(
		`title: A picture\npubDate: ${date}\nimage: {src: ${file}, alt: Seen, caption: At dusk, credit: Ann${more}}`,
		'A text.',
	);

const ROW = ['land', 'upright', 'tiny'].map((name) => `![Seen](${name}.jpg)`).join('\n');

const served = useSiteOf(async () => ({
	'articles/land.jpg': await madeUpPhoto({ scene: 'sea', width: 2400, height: 1600, seed: 1 }),
	'articles/upright.jpg': await photo(1200, 1800),
	'articles/square.jpg': await photo(1200, 1200),
	'articles/tiny.jpg': await photo(200, 150),
	'articles/land.md': story('land.jpg', '', '2026-02'),
	'articles/upright.md': story('upright.jpg', ', focus: 50% 10%', '2026'),
	'articles/square.md': story('square.jpg'),
	'articles/tiny.md': story('tiny.jpg'),
	'articles/text.md': story('land.jpg', ', width: text'),
	'articles/full.md': story('land.jpg', ', width: full'),
	'articles/row.md': storyFile('title: A row\nlang: ar', `${ROW}\n\nA text.`),
	'articles/first.md': storyFile(
		'title: First',
		'![Seen](land.jpg)\n\nA text.\n\n![Seen](tiny.jpg)',
	),
	'articles/plain.md': storyFile('title: Plain'),
}));

const SIZES = [
	{ width: 360, height: 740 },
	{ width: 768, height: 1024 },
	{ width: 1280, height: 800 },
	{ width: 1920, height: 1080 },
];

const place = async (part: Locator) => {
	const { x, y, width, height } = (await part.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
	return { start: x, end: x + width, width, height, top: y, bottom: y + height };
};

type Place = Awaited<ReturnType<typeof place>>;

/** What is done at each size of a screen with the page of a story. */
const onStory = (
	name: string,
	look: (page: Page, screen: (typeof SIZES)[number]) => Promise<void>,
) =>
	test.each(SIZES)(`${name} at $width px`, (screen) =>
		read({ ...screen, site: served.site }, async (page, url) => {
			await page.goto(`${url}${name}/`);
			await look(page, screen);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(screen.width);
		}),
	);

const main = (page: Page) => page.locator('article img').first();

describe('the main picture is wider than the text, and on a phone as wide as the screen', () => {
	onStory('land', async (page, { width }) => {
		const picture = await place(main(page));
		const text = await place(page.locator('.prose'));
		const caption = await place(page.locator('figcaption'));
		expect(picture.width).toBe(Math.min(width, 928));
		expect(picture.width / picture.height).toBeCloseTo(1.5, 1);
		expect(caption.start).toBeCloseTo(text.start, 0);
		expect(caption.end).toBeLessThanOrEqual(text.end + 1);
		expect(caption.top).toBeGreaterThanOrEqual(picture.bottom);
	});
});

describe('a tall picture is seen as a whole, in its own shape', () => {
	for (const [name, ratio] of [
		['upright', 2 / 3],
		['square', 1],
	] as const) {
		onStory(name, async (page, screen) => {
			const picture = await place(main(page));
			expect(picture.height).toBeLessThanOrEqual(screen.height * 0.8 + 1);
			expect(picture.width / picture.height).toBeCloseTo(ratio, 1);
		});
	}
});

describe('a picture of few pixels is not blown up', () => {
	onStory('tiny', async (page) => {
		const { width, start } = await place(main(page));
		expect(width).toBe(200);
		expect(start).toBeCloseTo((await place(page.locator('.prose'))).start, 0);
	});
});

describe('a picture is as wide as its story says', () => {
	onStory('text', async (page) => {
		const text = await place(page.locator('.prose'));
		expect((await place(main(page))).width).toBeCloseTo(text.width, 0);
	});
	onStory('full', async (page, { width, height }) => {
		const picture = await place(main(page));
		expect(picture.width).toBeCloseTo(Math.min(width, 1216, height * 0.8 * 1.5), 0);
	});
});

test('what a picture mostly shows is there before it has come', () =>
	read({ site: served.site }, async (page, url) => {
		await page.goto(`${url}square/`);
		const colour = (img: Element) => getComputedStyle(img).backgroundColor;
		expect(await main(page).evaluate(colour)).toBe('rgb(34, 85, 170)');
	}));

test('a picture that does not come leaves its description in its place', () =>
	read(
		{ site: served.site, width: 1280 },
		async (page, url) => {
			await page.route('**/media/**', (route) => route.abort());
			await page.goto(`${url}land/`);
			expect((await place(main(page))).height).toBeGreaterThan(500);
			expect(await page.getByRole('img', { name: 'Seen' }).count()).toBe(1);
		},
		{ complaints: /ERR_FAILED/ },
	));

test('pictures in a row are equally high, one after the other as is read, with gaps', () =>
	read({ site: served.site, width: 1280 }, async (page, url) => {
		await page.goto(`${url}row/`);
		const pictures = await Promise.all((await page.locator('.pictures img').all()).map(place));
		const [first, second, third] = pictures as [Place, Place, Place];
		for (const { height } of pictures) expect(Math.abs(height - first.height)).toBeLessThan(3);
		// From right to left.
		expect(first.start - second.end).toBeGreaterThan(8);
		expect(second.start - third.end).toBeGreaterThan(8);
	}));

test.each(['', 'land/'])(
	'on a phone the pictures of the first screen of /%s take 60 KB at most',
	(path) =>
		read(
			{ site: served.site, width: 360, height: 740, deviceScaleFactor: 2, isMobile: true },
			async (page, url) => {
				const responses: Response[] = [];
				page.on('response', (response) => responses.push(response));
				await page.goto(url + path, { waitUntil: 'networkidle' });
				const seen = await page.evaluate(() =>
					Array.from(document.images)
						.filter((img) => img.getBoundingClientRect().top < window.innerHeight)
						.map(({ currentSrc }) => currentSrc),
				);
				const files = responses.filter((response) => seen.includes(response.url()));
				const sizes = await Promise.all(files.map(async (file) => (await file.body()).length));
				const sum = sizes.reduce((all, size) => all + size, 0);
				expect(sum).toBeGreaterThan(10_000);
				expect(sum).toBeLessThanOrEqual(60_000);
			},
		),
);

test('the first picture is asked for before all else, and no other', () =>
	read({ site: served.site }, async (page, url) => {
		const said = (img: Element) => [img.getAttribute('fetchpriority'), img.getAttribute('loading')];
		await page.goto(`${url}land/`);
		expect(await main(page).evaluate(said)).toEqual(['high', null]);
		await page.goto(`${url}first/`);
		const [first, second] = await page.locator('.prose img').all();
		expect(await first?.evaluate(said)).toEqual(['high', null]);
		expect(await second?.evaluate(said)).toEqual([null, 'lazy']);
	}));

test('a story without pictures has no styles for them', () =>
	read({ site: served.site }, async (page, url) => {
		const styles = page.locator('style[data-of=pictures]');
		await page.goto(`${url}plain/`);
		expect(await styles.count()).toBe(0);
		await page.goto(`${url}row/`);
		expect(await styles.count()).toBe(1);
	}));

test('a card keeps what its story says of a picture that is cropped', () =>
	read({ site: served.site, width: 1280 }, async (page, url) => {
		await page.goto(url);
		const card = page.locator('li', { hasText: 'A picture' });
		const upright = card.locator('img[src*="upright"]');
		expect(await upright.evaluate((img) => getComputedStyle(img).objectPosition)).toBe('50% 10%');
	}));

test('a printed picture leaves room for the text on its sheet', () =>
	read({ site: served.site, width: 800 }, async (page, url) => {
		await page.goto(`${url}upright/`);
		await page.emulateMedia({ media: 'print' });
		expect((await place(main(page))).height).toBeLessThan(420);
	}));
