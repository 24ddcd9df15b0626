import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { foundByAxe } from '../helpers/axe.ts';
import { eventually } from '../helpers/eventually.ts';
import { focused, tabTo } from '../helpers/keyboard.ts';
import { useBrowser } from '../helpers/reader.ts';

const MODEL = '2022/10/24/progressives-letter-ukraine/';
const read = useBrowser();

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Reading settings' });
/** A radio button by its name, and its group where there are several of that name. */
const choice = (page: Page, name: string, group = '') =>
	dialogOf(page).getByRole('group', { name: group }).getByRole('radio', { name, exact: true });

/** Opens the settings from the masthead. */
async function open(page: Page): Promise<void> {
	await page
		.getByRole('banner')
		.getByRole('button', { name: /reading settings/ })
		.click();
	await dialogOf(page).waitFor();
}

/** Chooses by clicking where the button is seen: the radio button itself is not. */
const choose = (page: Page, name: string, group?: string) =>
	choice(page, name, group).locator('..').click();

const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const styleOf = (page: Page, selector: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element) => {
			const { fontSize, fontFamily, lineHeight } = getComputedStyle(element);
			return {
				size: Number.parseFloat(fontSize),
				font: fontFamily.split(',')[0]?.replaceAll('"', ''),
				leading: Number.parseFloat(lineHeight) / Number.parseFloat(fontSize),
			};
		});

const PAPERS = { Light: '255, 253, 248', Sepia: '246, 235, 214', Dark: '19, 18, 15' };

describe.each([360, 1280] as const)('a reader at %i px', (width) => {
	test('opens the settings, chooses and goes back to the story by keyboard alone', () =>
		read({ width }, async (page, url) => {
			await page.goto(url + MODEL);
			await tabTo(page, /Aa, reading settings/);
			await page.keyboard.press('Enter');
			await dialogOf(page).waitFor();
			expect(await choice(page, 'System').evaluate((it) => it === document.activeElement)).toBe(
				true,
			);
			for (let i = 0; i < 3; i++) await page.keyboard.press('ArrowRight');
			expect(await choice(page, 'Dark').isChecked()).toBe(true);
			expect(await paper(page)).toBe(`rgb(${PAPERS.Dark})`);
			await page.keyboard.press('Tab');
			await page.keyboard.press('ArrowRight');
			expect(await choice(page, 'Large').isChecked()).toBe(true);
			await page.keyboard.press('Escape');
			expect(await dialogOf(page).isVisible()).toBe(false);
			expect(await focused(page)).toMatch(/Aa, reading settings/);
			await page.keyboard.press('Enter');
			await dialogOf(page).waitFor();
			expect(await choice(page, 'Dark').isChecked()).toBe(true);
		}));

	test.each(Object.entries(PAPERS))('sees the page at once in the theme %s', (name, colour) =>
		read({ width, colorScheme: name === 'Dark' ? 'light' : 'dark' }, async (page, url) => {
			await page.goto(url + MODEL);
			await open(page);
			await choose(page, name);
			expect(await paper(page)).toBe(`rgb(${colour})`);
			const bars = page.locator('meta[name="theme-color"]').first();
			await eventually(() => bars.getAttribute('content')).toMatch(/^#[\da-f]{6}$/);
			await choose(page, 'System');
			expect(await bars.getAttribute('content')).toBe('');
		}),
	);

	test('sees larger text, in another face and with more room', () =>
		read({ width }, async (page, url) => {
			await page.goto(url + MODEL);
			const before = await styleOf(page, 'article .prose p');
			const headline = await styleOf(page, 'h1');
			await open(page);
			await choose(page, 'Roomy');
			expect((await styleOf(page, 'article .prose p')).leading).toBeGreaterThan(1.8);
			await choose(page, 'Sans');
			expect((await styleOf(page, 'article .prose p')).font).toBe('Libre Franklin');
			expect((await styleOf(page, 'h1')).font).toBe(headline.font);
			await choose(page, 'Atkinson Hyperlegible');
			for (const part of ['article .prose p', '.standfirst', 'h1', 'nav a', '.settings legend']) {
				expect((await styleOf(page, part)).font).toBe('Atkinson Hyperlegible Next');
			}
			await choose(page, 'Serif');
			const sizes: number[] = [];
			for (const name of ['Small', 'Standard', 'Large', 'Larger', 'Largest']) {
				await choose(page, name, 'Text size');
				sizes.push((await styleOf(page, 'article .prose p')).size / before.size);
			}
			expect(sizes[0]).toBeLessThan(0.95);
			expect(sizes[1]).toBe(1);
			expect(sizes.toSorted((a, b) => a - b)).toEqual(sizes);
			// A part of the size goes with the window, and stays as it is.
			expect(sizes[4]).toBeGreaterThan(1.4);
		}));

	test('closes them with a button or by pressing beside them', () =>
		read({ width }, async (page, url) => {
			await page.goto(url);
			await open(page);
			await dialogOf(page).getByRole('button', { name: 'Close' }).click();
			expect(await dialogOf(page).isVisible()).toBe(false);
			await open(page);
			await dialogOf(page).getByText('Typeface').click();
			expect(await dialogOf(page).isVisible()).toBe(true);
			await page.mouse.click(20, 20);
			expect(await dialogOf(page).isVisible()).toBe(false);
		}));

	test('has buttons as large as a finger, all within the window', () =>
		read({ width }, async (page, url) => {
			await page.goto(url);
			await open(page);
			const controls = dialogOf(page).locator('label, button');
			expect(await controls.count()).toBe(16);
			for (const control of await controls.all()) {
				const {
					x,
					height,
					width: wide,
				} = (await control.boundingBox()) ?? {
					x: -1,
					height: 0,
					width: 0,
				};
				expect(height).toBeGreaterThanOrEqual(44);
				expect(x).toBeGreaterThanOrEqual(0);
				expect(x + wide).toBeLessThanOrEqual(width);
			}
		}));

	test.each([
		['light', 'System'],
		['dark', 'System'],
		['light', 'Sepia'],
	] as const)('gives axe nothing to find in them, %s %s', (colorScheme, theme) =>
		read({ width, colorScheme }, async (page, url) => {
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(url + MODEL);
			await open(page);
			await choose(page, theme);
			expect(await foundByAxe(page)).toEqual([]);
		}),
	);
});

/** Notes how the page is set when its first element is there, before anything can have been painted. */
const noteFirstLook = () => {
	const first = new MutationObserver(() => {
		if (!document.body) return;
		first.disconnect();
		Object.assign(globalThis, { firstLook: { ...document.documentElement.dataset } });
	});
	first.observe(document, { childList: true, subtree: true });
};
const firstLook = (page: Page) =>
	page.evaluate(() => (globalThis as unknown as { firstLook: object }).firstLook);

test('what is chosen holds on every page from its first moment, until it is taken back', () =>
	read({ colorScheme: 'light' }, async (page, url) => {
		await page.addInitScript(noteFirstLook);
		await page.goto(url + MODEL);
		expect(await firstLook(page)).toEqual({ scripted: '' });
		await open(page);
		for (const name of ['Dark', 'Largest', 'Sans', 'Roomy']) await choose(page, name);
		for (const path of [MODEL, '', 'search/']) {
			await page.goto(url + path);
			expect(await firstLook(page)).toEqual({
				scripted: '',
				theme: 'dark',
				size: '5',
				font: 'sans',
				spacing: 'roomy',
			});
			expect(await paper(page)).toBe(`rgb(${PAPERS.Dark})`);
		}
		await open(page);
		await dialogOf(page).getByRole('button', { name: 'Back to standard' }).click();
		for (const name of ['System', 'Serif']) expect(await choice(page, name).isChecked()).toBe(true);
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		await page.reload();
		expect(await firstLook(page)).toEqual({ scripted: '' });
		expect(await paper(page)).toBe(`rgb(${PAPERS.Light})`);
	}));

test('another tab follows, and so does a page that is gone back to', () =>
	read({}, async (page, url) => {
		await page.goto(url);
		const other = await page.context().newPage();
		await other.goto(url + MODEL);
		await other.goto(`${url}about/`);
		await open(other);
		await choose(other, 'Sepia');
		await eventually(() => paper(page)).toBe(`rgb(${PAPERS.Sepia})`);
		await other.goBack();
		await eventually(() => paper(other)).toBe(`rgb(${PAPERS.Sepia})`);
	}));

test('where the browser keeps nothing, they hold on this page and say so', () =>
	read({}, async (page, url) => {
		await page.addInitScript(() =>
			Object.defineProperty(globalThis, 'localStorage', {
				get: () => {
					throw new DOMException('Forbidden', 'SecurityError');
				},
			}),
		);
		await page.goto(url + MODEL);
		await open(page);
		await choose(page, 'Sepia');
		expect(await paper(page)).toBe(`rgb(${PAPERS.Sepia})`);
		expect(await dialogOf(page).getByRole('status').innerText()).toBe(
			'This browser keeps nothing for this site, so they last until you leave this page.',
		);
	}));

test('what is chosen can be told in forced colours, by more than a colour', () =>
	read({}, async (page, url) => {
		await page.emulateMedia({ forcedColors: 'active' });
		await page.goto(url);
		await open(page);
		const dot = (name: string) =>
			choice(page, name)
				.locator('..')
				.evaluate((label) => Number.parseFloat(getComputedStyle(label, '::before').borderTopWidth));
		expect(await dot('System')).toBeGreaterThan(4);
		expect(await dot('Dark')).toBe(1);
	}));

test('the settings load nothing before they are opened, and one file then', () =>
	read({}, async (page, url) => {
		const scripts: string[] = [];
		page.on('request', (request) => {
			if (request.resourceType() === 'script') scripts.push(request.url());
		});
		await page.goto(url, { waitUntil: 'networkidle' });
		expect(scripts).toEqual([]);
		await open(page);
		await dialogOf(page).getByRole('button', { name: 'Close' }).click();
		await open(page);
		expect(scripts).toEqual([expect.stringMatching(/\/_astro\/settings-dialog-/)]);
	}));

test('without JavaScript there is no button for them', () =>
	read({ javaScript: false }, async (page, url) => {
		await page.goto(url + MODEL);
		expect(await page.getByRole('button', { name: /reading settings/ }).count()).toBe(0);
	}));

test('in a French story they speak the language of the site', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}2012/06/30/minitel/`);
		await open(page);
		expect(await dialogOf(page).getAttribute('lang')).toBe(site.language);
	}));
