import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

/** Pixels at which the related stories begin, columns in which they stand, and what they leave of the page’s width. */
const layoutOf = (page: Page) =>
	page.evaluate(() => {
		const boxOf = (selector: string) =>
			(document.querySelector(selector) as Element).getBoundingClientRect();
		const cards = [...document.querySelectorAll('#related li')];
		const main = document.querySelector('main') as Element;
		const { paddingInline } = getComputedStyle(main);
		return {
			columns: new Set(cards.map((card) => Math.round(card.getBoundingClientRect().left))).size,
			isBelowText: boxOf('#related').top > boxOf('article[data-story]').bottom,
			spare: main.clientWidth - 2 * Number.parseFloat(paddingInline) - boxOf('#related').width,
		};
	});

test('related stories stand below the text in the whole width of the page, side by side where there is room', () =>
	read({}, async (page, url) => {
		await page.goto(url + MODEL_STORY);
		for (const [width, columns] of [
			[360, 1],
			[768, 2],
			[1280, 4],
			[1920, 4],
		] as const) {
			await page.setViewportSize({ width, height: 800 });
			const layout = { columns, isBelowText: true, spare: expect.closeTo(0) };
			expect.soft({ width, ...(await layoutOf(page)) }).toMatchObject({ width, ...layout });
		}
	}));

test('the text of a story stands in the middle of the page', () =>
	read({}, async (page, url) => {
		await page.goto(url + MODEL_STORY);
		for (const width of [768, 1118, 1280, 1920]) {
			await page.setViewportSize({ width, height: 800 });
			const { x = 0, width: own = 0 } = (await page.locator('.prose').boundingBox()) ?? {};
			expect.soft(Math.abs(x + own / 2 - width / 2)).toBeLessThanOrEqual(1);
		}
	}));

test('the picture of a related story leads to it', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}2013/05/ferry-landing/`);
		const card = page.locator('#related li').filter({ has: page.locator('img') });
		const headline = await card.first().getByRole('heading').innerText();
		const { x = 0, y = 0 } = await card
			.locator('img')
			.first()
			.evaluate((picture) => {
				picture.scrollIntoView({ block: 'center', behavior: 'instant' });
				return picture.getBoundingClientRect().toJSON();
			});
		await Promise.all([page.waitForEvent('load'), page.mouse.click(x + 20, y + 20)]);
		expect(await page.locator('h1').innerText()).toBe(headline);
	}));
