import { describe, expect, test } from 'vitest';
import { A_LONG_READ } from '../helpers/a-long-read.ts';
import { foundByAxe } from '../helpers/axe.ts';
import { focusStops, leapsBack } from '../helpers/focus-stops.ts';
import { useBrowser } from '../helpers/reader.ts';
import { useSiteOf } from '../helpers/site-of-files.ts';

const read = useBrowser();
const served = useSiteOf(async () => A_LONG_READ);

describe.each([360, 768, 1280, 1920])('a long story at %i px', (width) => {
	const reading = () => ({ site: served.site, width });

	test('has contents that lead to its parts, without JavaScript too', () =>
		read({ ...reading(), javaScript: false }, async (page, url) => {
			await page.goto(`${url}long/`);
			const contents = page.getByRole('navigation', { name: 'Contents' });
			const parts = await page.locator('.prose h2').allInnerTexts();
			expect(await contents.getByRole('link').allInnerTexts()).toEqual(parts);
			await contents.getByRole('link', { name: 'The money' }).click();
			await page.waitForURL(`${url}long/#text-the-money`);
			const top = await page
				.getByRole('heading', { name: 'The money' })
				.evaluate((heading) => heading.getBoundingClientRect().top);
			expect(top).toBeGreaterThanOrEqual(0);
			expect(top).toBeLessThan(100);
		}));

	test('has nothing that covers something else, takes the focus out of turn or that axe finds', () =>
		read(reading(), async (page, url) => {
			await page.goto(`${url}long/`);
			const boxes = await page
				.locator('.contents, .pull-quote, .prose > p, .prose figcaption')
				.evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()));
			const covered = boxes.flatMap((one: DOMRect, i) =>
				boxes.slice(i + 1).filter(
					(other: DOMRect) =>
						// What floats lies on the boxes of paragraphs, whose lines make room for it.
						(width >= 1280 || other.width === one.width) &&
						Math.min(one.right, other.right) - Math.max(one.left, other.left) > 1 &&
						Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top) > 1,
				),
			);
			expect(covered).toEqual([]);
			const [, ...stops] = await focusStops(page);
			expect(stops.flatMap(({ faults }) => faults)).toEqual([]);
			expect(leapsBack(stops)).toEqual([]);
			expect(await foundByAxe(page)).toEqual([]);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(wide).toBe(0);
		}));

	test('has the caption of a picture in its margin where there is one, else below the picture', () =>
		read(reading(), async (page, url) => {
			await page.goto(`${url}long/`);
			const figure = page.locator('.prose figure').first();
			const caption = await figure.locator('figcaption').boundingBox();
			const text = await page.locator('.prose > p').last().boundingBox();
			if (!caption || !text) throw new Error('Caption or text cannot be seen.');
			expect(caption.x > text.x + text.width).toBe(width >= 1280);
			expect(caption.width).toBeLessThanOrEqual(text.width);
		}));
});

test('a short story has no contents, nor their styles', () =>
	read({ site: served.site }, async (page, url) => {
		const styles = page.locator('style[data-of=contents]');
		await page.goto(`${url}long/`);
		expect(await styles.count()).toBe(1);
		await page.goto(`${url}short/`);
		expect(await styles.count()).toBe(0);
		expect(await page.locator('.contents').count()).toBe(0);
	}));
