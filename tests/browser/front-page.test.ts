import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aPhoto } from '../helpers/a-photo.ts';
import { aChangingSite } from '../helpers/changing-site.ts';
import { aContentFolder, aFolder, storyFile } from '../helpers/content-folder.ts';
import { follow, useBrowser } from '../helpers/reader.ts';
import { runBuild } from '../helpers/run-build.ts';

const read = useBrowser();

/** Where something stands, in whole pixels. */
async function placeOf(part: Locator) {
	const { x, y, width, height } = (await part.boundingBox()) ?? {};
	return {
		left: Math.round(x ?? -1),
		top: y ?? -1,
		width: width ?? -1,
		bottom: (y ?? 0) + (height ?? 0),
	};
}

describe('at 1280 px', () => {
	test('two rivers stand beside the lead, whose text runs in two columns', () =>
		read({ width: 1280 }, async (page, url) => {
			await page.goto(url);
			const main = page.getByRole('main');
			const lead = await placeOf(main.getByRole('article').first());
			const rivers = [
				await placeOf(main.locator('.river').nth(0)),
				await placeOf(main.locator('.river').nth(1)),
			];
			expect(rivers.map(({ top }) => top)).toEqual([lead.top, lead.top]);
			for (const { width } of rivers) expect(lead.width / width).toBeGreaterThan(1.9);
			const paragraphs = main.getByRole('article').first().locator('.columns p');
			const [first, last] = [await placeOf(paragraphs.first()), await placeOf(paragraphs.last())];
			expect(last.left).toBeGreaterThanOrEqual(first.left);
			expect(
				await paragraphs
					.first()
					.evaluate((p) => getComputedStyle(p.parentElement as Element).columnCount),
			).toBe('2');
		}));

	test('a drawing in a row stands whole above its headline, and leads to its story', () =>
		read({ width: 1280 }, async (page, url) => {
			await page.goto(url);
			const row = page.getByRole('region', { name: 'Science' });
			const picture = row.getByRole('img', { name: /^Diagram of Apollo 11/ });
			const { width, top, bottom } = await placeOf(picture);
			const own = await picture.evaluate(
				(img: HTMLImageElement) =>
					Number(img.getAttribute('width')) / Number(img.getAttribute('height')),
			);
			expect(width / (bottom - top)).toBeCloseTo(own, 1);
			expect(await picture.evaluate((img) => getComputedStyle(img).objectFit)).toBe('contain');
			const headline = row.getByRole('heading', { name: /^Armstrong and Aldrin/ });
			expect((await placeOf(headline)).top).toBeGreaterThanOrEqual(bottom);
			await picture.scrollIntoViewIfNeeded();
			const { x, y } = (await picture.boundingBox()) ?? { x: 0, y: 0 };
			await Promise.all([page.waitForEvent('load'), page.mouse.click(x + 40, y + 40)]);
			expect(page.url()).toBe(`${url}1969/07/20/moon-landing/`);
		}));
});

describe('at 360 px', () => {
	test('all stands in one column, and the lead leaves room for the next headline', () =>
		read({ width: 360, height: 800 }, async (page, url) => {
			await page.goto(url);
			const main = page.getByRole('main');
			const cards = await main.getByRole('article').all();
			const places = await Promise.all(cards.map(placeOf));
			expect(new Set(places.map(({ left }) => left)).size).toBe(1);
			expect((await placeOf(main.locator('.river').first())).top).toBeLessThan(1.5 * 800);
		}));
});

test('a row leads to its section', () =>
	read({}, async (page, url) => {
		await page.goto(url);
		await follow(page, page.getByRole('link', { name: 'More from Science' }));
		expect(await page.locator('h1').innerText()).toBe('Science');
	}));

test('the end of the page leads into the archive', () =>
	read({}, async (page, url) => {
		await page.goto(url);
		const archive = page.getByRole('region', { name: 'The archive' });
		await follow(page, archive.getByRole('link', { name: 'Browse by date' }));
		expect(page.url()).toBe(`${url}archive/`);
	}));

test('a reader loads pictures no larger than they are shown, and of those below none before they are near', async () => {
	const files: Record<string, string | Uint8Array> = {};
	const photo = await aPhoto(2000);
	for (let i = 0; i < 40; i++) {
		const named = `title: Headline ${i}\npubDate: ${2020 - i}\nsection: Section ${i % 8}`;
		files[`articles/${i}.md`] = storyFile(`${named}\nimage: {src: ./${i}.png, alt: A photo}`);
		files[`articles/${i}.png`] = photo;
	}
	const OUT_DIR = join(aFolder(), 'dist');
	const { status, output } = await runBuild({ CONTENT_DIR: aContentFolder(files), OUT_DIR });
	expect(output).toContain('The site is in');
	expect(status).toBe(0);
	const site = await aChangingSite(OUT_DIR);
	const picturesAsked = () => site.asked.splice(0).filter((path) => path.startsWith('/media/'));
	await read({ width: 360, height: 640, site: site.url }, async (page, url) => {
		await page.goto(url, { waitUntil: 'networkidle' });
		const asked = picturesAsked();
		// Each picture may come by a connection of its own, in any order.
		expect(asked).toContain('/media/480/articles/0.png.webp');
		for (const path of asked) expect(path).toMatch(/^\/media\/(240|480)\//);
		const pictures = page.getByRole('main').locator('img');
		expect(asked.length).toBeLessThan(await pictures.count());
		expect(await pictures.first().getAttribute('fetchpriority')).toBe('high');
		// A square at the end of the line, beside the headline.
		const card = page.locator('.river li').first();
		const thumbnail = (await card.locator('img').boundingBox()) ?? {
			x: 0,
			y: 0,
			width: 0,
			height: 1,
		};
		expect(thumbnail.width).toBe(thumbnail.height);
		expect(thumbnail.x + thumbnail.width).toBeCloseTo(360 - 16, 0);
		const headline = await placeOf(card.getByRole('heading'));
		expect(thumbnail.x).toBeGreaterThan(headline.left + headline.width);
		expect(thumbnail.y).toBeLessThan(headline.bottom);
	});
	await read({ width: 1280, height: 640, site: site.url }, async (page, url) => {
		await page.goto(url, { waitUntil: 'networkidle' });
		const [first, second] = await page.locator('.river').first().locator('li').all();
		const widths = [first, second].map(
			async (card) => card && (await placeOf(card.locator('img'))),
		);
		const [large, small] = await Promise.all(widths);
		expect(large?.width).toBeGreaterThan(240);
		expect(small?.width).toBeLessThan(100);
		expect(picturesAsked()).toContain('/media/720/articles/0.png.webp');
	});
});
