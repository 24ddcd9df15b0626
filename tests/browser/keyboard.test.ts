import { expect, test } from 'vitest';
import { press, tabTo } from '../helpers/keyboard.ts';
import { useBrowser } from '../helpers/reader.ts';
import { answered, search } from '../helpers/search-page.ts';

const read = useBrowser();

test('the first Tab offers to skip to the content, and Enter does', () =>
	read({}, async (page, url) => {
		await page.goto(url);
		await page.keyboard.press('Tab');
		const skip = page.getByRole('link', { name: 'Skip to content' });
		expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
		expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
		await page.keyboard.press('Enter');
		expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
	}));

test('a story, a related story, the archive and the search are reached by keyboard alone', () =>
	// Keys pressed while a page is still being turned to go nowhere, and no person is as quick.
	read({ reducedMotion: 'reduce' }, async (page, url) => {
		await page.goto(url);
		await tabTo(page, /House progressives ask Biden/);
		await press(page, 'Enter');
		await tabTo(page, /Empty offices in New York/);
		await press(page, 'Enter');
		expect(page.url()).toContain('/undated/new-york-office-vacancies/');
		await tabTo(page, /Archive by date/);
		await press(page, 'Enter');
		expect(page.url()).toBe(`${url}archive/`);
		await tabTo(page, /footer-search/);
		await page.keyboard.type('treaty');
		await press(page, 'Enter');
		await answered(page);
		await tabTo(page, /Reagan and Gorbachev/);
		await press(page, 'Enter');
		expect(page.url()).toMatch(/\/1987\/12\/08\/inf-treaty\//);
	}));

test('what has the focus can be seen, on every kind of control', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=treaty');
		const seen = new Set<string>();
		// The ends of a range show it at their thumbs, which no style can be asked of.
		const isAsked = ':not(body, [type="range"])';
		for (let i = 0; i < 45; i++) {
			await page.keyboard.press('Tab');
			const [control = '', outline] = await page
				.locator(':focus')
				.and(page.locator(isAsked))
				.evaluateAll(([element]) =>
					element ? [element.tagName, getComputedStyle(element).outlineStyle] : [],
				);
			seen.add(control);
			expect([control, outline]).not.toEqual([control, 'none']);
		}
		expect([...seen]).toEqual(expect.arrayContaining(['A', 'INPUT', 'SUMMARY', 'BUTTON']));
	}));
