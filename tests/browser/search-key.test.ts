import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/reader.ts';
import { wordsField } from '../helpers/search-page.ts';

const read = useBrowser();

const hasFocus = (page: Page) =>
	wordsField(page).evaluate((field) => field === document.activeElement);

/** Presses the key that leads to the field, where nothing has the focus. */
async function pressKey(page: Page): Promise<boolean> {
	await page.evaluate(() => (document.activeElement as HTMLElement).blur());
	await page.keyboard.press('/');
	return hasFocus(page);
}

const box = (page: Page) => page.getByRole('checkbox', { name: /\// });

test('the key / leads to the field for words and is not typed into it', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}search/`);
		expect(await pressKey(page)).toBe(true);
		expect(await wordsField(page).inputValue()).toBe('');
	}));

test('on every other page the key leads to that field too, but not out of a field', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}archive/`);
		await page.locator('#footer-search').focus();
		await page.keyboard.type('a/b');
		expect(await page.locator('#footer-search').inputValue()).toBe('a/b');
		await page.evaluate(() => (document.activeElement as HTMLElement).blur());
		await Promise.all([page.waitForURL('**/search/#q'), page.keyboard.press('/')]);
		await expect.poll(() => hasFocus(page)).toBe(true);
		expect(await wordsField(page).inputValue()).toBe('');
	}));

test('a reader who switches the key off has it off on every page', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}search/`);
		await box(page).uncheck();
		await page.goto(`${url}archive/`);
		await page.keyboard.press('/');
		// Had the key led on, this press would not find the page that it is on.
		await page.keyboard.press('Tab');
		expect(new URL(page.url()).pathname).toBe('/archive/');
	}));

test('a reader who switches the key off has it off on every visit', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}search/`);
		await box(page).uncheck();
		expect(await pressKey(page)).toBe(false);
		await page.reload();
		await wordsField(page).waitFor();
		expect(await box(page).isChecked()).toBe(false);
		expect(await pressKey(page)).toBe(false);
	}));

test('where a device keeps nothing, the key is switched off for the page', () =>
	read({}, async (page, url) => {
		await page.addInitScript(() => {
			for (const name of ['getItem', 'setItem', 'removeItem'] as const) {
				Storage.prototype[name] = () => {
					throw new Error('kept nothing');
				};
			}
		});
		await page.goto(`${url}search/`);
		await box(page).uncheck();
		expect(await pressKey(page)).toBe(false);
		await box(page).check();
		expect(await pressKey(page)).toBe(true);
	}));
