import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

/** Presses Tab until an element with this text or value has the focus. */
async function tabTo(page: Page, wanted: RegExp): Promise<void> {
	for (let i = 0; i < 150; i++) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const element = document.activeElement as HTMLElement | null;
			const name = element?.getAttribute('aria-label') ?? element?.innerText ?? '';
			return `${element?.id} ${name}`;
		});
		if (wanted.test(focused)) return;
	}
	throw new Error(`Tab never reached ${wanted}`);
}

const press = (page: Page, key: string) =>
	Promise.all([page.waitForEvent('load'), page.keyboard.press(key)]);

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
	read({}, async (page, url) => {
		await page.goto(url);
		await tabTo(page, /House progressives ask Biden/);
		await press(page, 'Enter');
		await tabTo(page, /Empty offices in New York/);
		await press(page, 'Enter');
		expect(page.url()).toContain('/undated/new-york-office-vacancies/');
		await tabTo(page, /Archive by date/);
		await press(page, 'Enter');
		expect(page.url()).toBe(`${url}archive/`);
		await tabTo(page, /masthead-search/);
		await page.keyboard.type('treaty');
		await press(page, 'Enter');
		await page.waitForSelector('#search[data-state="done"]');
		await tabTo(page, /filter-year/);
		// Typing chooses the option that begins so.
		await page.keyboard.type('1987');
		await page.waitForURL(/year=1987/);
		await page.waitForFunction(() =>
			/^\d stories? found/.test(document.querySelector('[role=status]')?.textContent ?? ''),
		);
		await tabTo(page, /Reagan and Gorbachev/);
		await press(page, 'Enter');
		expect(page.url()).toBe(`${url}1987/12/08/inf-treaty/`);
	}));

test('what has the focus can be seen, on every kind of control', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}search/?q=treaty`);
		await page.waitForSelector('#search[data-state="done"]');
		const seen = new Set<string>();
		for (let i = 0; i < 30; i++) {
			await page.keyboard.press('Tab');
			const [control = '', outline] = await page.evaluate(() => {
				const element = document.activeElement ?? document.body;
				return [element.tagName, getComputedStyle(element).outlineStyle];
			});
			seen.add(control);
			if (control !== 'BODY') expect([control, outline]).not.toEqual([control, 'none']);
		}
		expect([...seen]).toEqual(expect.arrayContaining(['A', 'INPUT', 'SELECT', 'BUTTON']));
	}));
