import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../helpers/reader.ts';
import { answered, asked, headlines, openFilters, search, status } from '../helpers/search-page.ts';

const read = useBrowser();

/** Opens a search with its picture of the results over time. */
async function look(page: Page, url: string, parameters = 'q=treaty'): Promise<void> {
	await search(page, url, parameters);
	await openFilters(page);
}

const first = (page: Page) => page.getByRole('slider', { name: /^First \w+ shown$/ });
const last = (page: Page) => page.getByRole('slider', { name: /^Last \w+ shown$/ });
const field = (page: Page, name: 'From' | 'To') => page.getByLabel(name, { exact: true });

/** The bars that stand for stories can only be seen, so no role or name leads to them. */
const bars = (page: Page) => page.locator('.timeline .place');

/** Clicks at the bars, from the first of two to the second. */
async function drag(page: Page, from: number, to: number): Promise<void> {
	for (const [place, act] of [
		[from, 'down'],
		[to, 'up'],
	] as const) {
		const box = await bars(page).nth(place).boundingBox();
		if (!box) throw new Error(`No bar ${place}`);
		await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 });
		await page.mouse[act]();
	}
}

describe.each([360, 1280] as const)('the picture of the results over time, at %i px', (width) => {
	test('says how high its highest bar is and how far it reaches', () =>
		read({ width }, async (page, url) => {
			await look(page, url);
			const dates = page.getByRole('group', { name: 'Date', exact: true });
			expect(await dates.innerText()).toMatch(/Most in 1985 to 1989: 3 stories/);
			expect(await dates.innerText()).toMatch(/1948\s+2015/);
		}));

	test('a bar that is clicked at narrows the results to its years', () =>
		read({ width }, async (page, url) => {
			await look(page, url);
			await bars(page).nth(3).click();
			await answered(page);
			expect(asked(page)).toEqual(['q,treaty', 'from,1985', 'to,1989']);
			expect(await field(page, 'From').inputValue()).toBe('1985');
			expect(await field(page, 'To').inputValue()).toBe('1989');
			expect(await status(page)).toBe('3 stories found for “treaty”.');
			expect(await bars(page).count()).toBe(9);
			await page.getByRole('button', { name: 'Any date' }).press('Enter');
			await answered(page);
			expect(asked(page)).toEqual(['q,treaty']);
			expect(await field(page, 'From').inputValue()).toBe('');
			expect(await first(page).evaluate((end) => end === document.activeElement)).toBe(true);
		}));

	test('several bars are chosen by dragging across them', () =>
		read({ width }, async (page, url) => {
			await look(page, url);
			await drag(page, 4, 3);
			await page.waitForURL(/from=/);
			await answered(page);
			expect(asked(page)).toEqual(['q,treaty', 'from,1985', 'to,1994']);
		}));

	test('its ends are moved by keys, and the search waits until they rest', () =>
		read({ width }, async (page, url) => {
			await look(page, url);
			await first(page).focus();
			expect(await first(page).getAttribute('aria-valuetext')).toBe('1945 to 1949, 1 story');
			for (let i = 0; i < 8; i++) await page.keyboard.press('ArrowRight');
			expect(await first(page).getAttribute('aria-valuetext')).toBe('1985 to 1989, 3 stories');
			await page.waitForURL(/from=1985$/);
			await answered(page);
			expect(asked(page)).toEqual(['q,treaty', 'from,1985']);
			await last(page).focus();
			await page.keyboard.press('Home');
			expect(await last(page).getAttribute('aria-valuetext')).toBe('1985 to 1989, 3 stories');
			await page.keyboard.press('Enter');
			await page.waitForURL(/to=1989$/);
			await answered(page);
			expect(await status(page)).toBe('3 stories found for “treaty”.');
			expect(await last(page).evaluate((end) => end === document.activeElement)).toBe(true);
			await page.goBack();
			await answered(page);
			expect(asked(page)).toEqual(['q,treaty', 'from,1985']);
			expect(await last(page).getAttribute('aria-valuetext')).toMatch(/^2015/);
		}));

	test('shows which of its ends has the focus', () =>
		read({ width }, async (page, url) => {
			await look(page, url);
			const dates = page.getByRole('group', { name: 'Date', exact: true });
			const looks = [];
			for (const end of [page.getByRole('combobox'), first(page), last(page)]) {
				await end.focus();
				await page.keyboard.press('Shift');
				looks.push((await dates.screenshot()).toString('base64'));
			}
			expect(new Set(looks).size).toBe(3);
		}));

	test('Escape drops what keys have moved', () =>
		read({ width }, async (page, url) => {
			await look(page, url);
			const before = await first(page).getAttribute('aria-valuetext');
			await first(page).focus();
			await page.keyboard.press('End');
			expect(await first(page).getAttribute('aria-valuetext')).not.toBe(before);
			await page.keyboard.press('Escape');
			expect(await first(page).getAttribute('aria-valuetext')).toBe(before);
			expect(asked(page)).toEqual(['q,treaty']);
		}));

	test('is a table, too, whose periods can be chosen', () =>
		read({ width }, async (page, url) => {
			await look(page, url);
			await page.getByText('As a table').click();
			const table = page.getByRole('table', { name: 'Stories found by period' });
			expect(await table.getByRole('row').allInnerTexts()).toEqual(
				expect.arrayContaining([
					expect.stringMatching(/^Period\s+Stories$/),
					expect.stringMatching(/^1985 to 1989\s+3$/),
				]),
			);
			const period = table.getByRole('button', { name: '1985 to 1989' });
			await period.press('Enter');
			await answered(page);
			expect(asked(page)).toEqual(['q,treaty', 'from,1985', 'to,1989']);
			expect(await period.getAttribute('aria-current')).toBe('true');
			expect(await period.evaluate((button) => button === document.activeElement)).toBe(true);
		}));

	test('shows the range of an address, within all that was found', () =>
		read({ width }, async (page, url) => {
			await look(page, url, 'q=treaty&from=1985&to=1989');
			expect(await headlines(page)).toContain(
				'Reagan and Gorbachev agree to scrap a class of missiles',
			);
			expect(await first(page).getAttribute('aria-valuetext')).toBe('1985 to 1989, 3 stories');
			expect(await last(page).getAttribute('aria-valuetext')).toBe('1985 to 1989, 3 stories');
			expect(await bars(page).count()).toBe(9);
		}));
});

test('stories of one year have no picture, and the fields keep their place', () =>
	read({}, async (page, url) => {
		await look(page, url);
		const before = await field(page, 'From').boundingBox();
		await search(page, url, 'q=penicillin');
		expect(await first(page).isVisible()).toBe(false);
		const after = await field(page, 'From').boundingBox();
		expect([after?.x, after?.width]).toEqual([before?.x, before?.width]);
	}));
