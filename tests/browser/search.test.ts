import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { follow, useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

const done = (page: Page) => page.waitForSelector('#search[data-state="done"]');
const results = (page: Page) => page.locator('#results > li');
const status = (page: Page) => page.getByRole('status').innerText();

describe.each([{ width: 360 }, { width: 1280 }] as const)('searching at $width px', (reading) => {
	test('leads from the form of any page to a story and back', () =>
		read(reading, async (page, url) => {
			await page.goto(`${url}1961/04/12/gagarin/`);
			await page.getByRole('searchbox').fill('diplomacy Ukraine');
			await page.keyboard.press('Enter');
			await page.waitForURL(`${url}search/?q=diplomacy+Ukraine`);
			await done(page);
			const first = results(page).first();
			expect(await first.innerText()).toContain('24 October 2022');
			expect(await first.innerText()).toContain('Politics');
			expect(await first.locator('mark').count()).toBeGreaterThan(0);
			await follow(page, first.getByRole('link'));
			expect(page.url()).toBe(`${url}2022/10/24/progressives-letter-ukraine/`);
			await page.goBack();
			await done(page);
			expect(await results(page).count()).toBeGreaterThan(0);
		}));

	test('filters by year, and the address, Back and a reload keep it', () =>
		read(reading, async (page, url) => {
			await page.goto(`${url}search/?q=treaty`);
			await done(page);
			const all = await results(page).count();
			await page.getByLabel('Year').selectOption('1987');
			await page.waitForURL(/year=1987/);
			await page.waitForFunction((n) => document.querySelectorAll('#results > li').length < n, all);
			const texts = await results(page).allInnerTexts();
			expect(texts).not.toEqual([]);
			for (const text of texts) expect(text).toContain('1987');
			await page.reload();
			await done(page);
			expect(await page.getByLabel('Year').inputValue()).toBe('1987');
			await page.goBack();
			await page.waitForFunction(
				(n) => document.querySelectorAll('#results > li').length === n,
				all,
			);
			expect(await page.getByLabel('Year').inputValue()).toBe('');
		}));

	test('sorts by date both ways, undated last', () =>
		read(reading, async (page, url) => {
			const years = async (sort: string) => {
				await page.goto(`${url}search/?q=police&sort=${sort}&shown=100`);
				await done(page);
				const dates = await results(page).locator('time').allInnerTexts();
				return dates.map((date) => Number(/\d{4}/.exec(date)?.[0] ?? Number.NaN));
			};
			const newest = await years('newest');
			const oldest = await years('oldest');
			expect(newest.some(Number.isNaN)).toBe(true);
			for (const [found, order] of [
				[newest, -1],
				[oldest, 1],
			] as const) {
				const dated = found.filter((year) => !Number.isNaN(year));
				expect(new Set(dated).size).toBeGreaterThan(1);
				expect(dated).toEqual([...dated].sort((a, b) => order * (a - b)));
				expect(found.slice(0, dated.length)).toEqual(dated);
			}
		}));

	test('finds a word of a standfirst, a key point and a contributor’s name', () =>
		read(reading, async (page, url) => {
			for (const words of [
				'Abigail Williams',
				'Thirty Democrats wanted aid',
				'Zelenskyy to decide',
			]) {
				await page.goto(`${url}search/?q=${encodeURIComponent(words)}`);
				await done(page);
				expect(await results(page).first().innerText()).toContain('House progressives');
			}
		}));

	test('says so when nothing is found', () =>
		read(reading, async (page, url) => {
			await page.goto(`${url}search/?q=xylophonist`);
			await done(page);
			expect(await status(page)).toContain('No story found for “xylophonist”');
			expect(await page.getByRole('link', { name: 'Topics A to Z' }).first().isVisible()).toBe(
				true,
			);
		}));

	test('shows what was asked as text, whatever it is', () =>
		read(reading, async (page, url) => {
			await page.goto(
				`${url}search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>treaty')}`,
			);
			await done(page);
			expect(await page.locator('#search img').count()).toBe(0);
			expect(await status(page)).toContain('<img');
		}));
});

describe('the search page', () => {
	test('is idle without a question and loads no index', () =>
		read({}, async (page, url) => {
			const asked: string[] = [];
			page.on('request', (request) => asked.push(request.url()));
			await page.goto(`${url}search/`);
			await page.waitForLoadState('networkidle');
			expect(await page.locator('#search').getAttribute('data-state')).toBe('idle');
			expect(asked.filter((address) => address.includes('/pagefind/'))).toEqual([]);
		}));

	test('moves to the field by the key “/”', () =>
		read({}, async (page, url) => {
			await page.goto(`${url}search/`);
			await page.keyboard.press('/');
			expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
			expect(await page.locator('#q').inputValue()).toBe('');
		}));

	test('answers while somebody types', () =>
		read({}, async (page, url) => {
			await page.goto(`${url}search/`);
			await page.locator('#q').pressSequentially('penicillin');
			await page.waitForURL(/q=penicillin$/);
			await done(page);
			expect(await results(page).first().innerText()).toMatch(/Fleming/);
		}));

	test('shows ten results, and ten more each time it is asked', () =>
		read({}, async (page, url) => {
			await page.goto(`${url}search/?q=the+United`);
			await done(page);
			expect(await results(page).count()).toBe(10);
			await page.getByRole('button', { name: 'Show more results' }).click();
			await page.waitForFunction(() => document.querySelectorAll('#results > li').length > 10);
			const all = Number.parseInt(await status(page), 10);
			expect(await results(page).count()).toBe(Math.min(20, all));
			expect(page.url()).toContain('shown=20');
		}));

	test('says what to do when the index cannot be loaded, and works once it can', () =>
		read(
			{},
			async (page, url) => {
				await page.route('**/pagefind/**', (route) => route.abort());
				await page.goto(`${url}search/?q=treaty`);
				await page.waitForSelector('#search[data-state="error"]');
				expect(await status(page)).toContain('could not be loaded');
				expect(await page.getByRole('link', { name: 'Archive by date' }).first().isVisible()).toBe(
					true,
				);
				await page.unroute('**/pagefind/**');
				await page.reload();
				await done(page);
				expect(await results(page).count()).toBeGreaterThan(0);
			},
			{ complaints: /ERR_FAILED|Failed to (load|fetch)/ },
		));

	test('without JavaScript says so and offers other ways', () =>
		read({ javaScript: false }, async (page, url) => {
			await page.goto(`${url}search/?q=treaty`);
			expect(await page.locator('main').innerText()).toContain('Searching needs JavaScript');
			for (const name of ['Archive by date', 'Topics A to Z', 'Authors', 'Sections']) {
				expect(await page.locator('main').getByRole('link', { name }).isVisible()).toBe(true);
			}
		}));
});
