import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../helpers/reader.ts';
import { answered, asked, status, wordsField } from '../helpers/search-page.ts';

const read = useBrowser();

const list = (page: Page) => page.getByRole('listbox', { name: 'Suggestions' });
const options = (page: Page) => list(page).getByRole('option');

/** Types on the search page and waits for suggestions. */
async function type(page: Page, url: string, letters: string): Promise<void> {
	await page.goto(`${url}search/`);
	await wordsField(page).pressSequentially(letters);
	await options(page).first().waitFor();
}

/** The option that arrow keys have come to, as it is read out. */
async function active(page: Page): Promise<string | undefined> {
	const id = await wordsField(page).getAttribute('aria-activedescendant');
	const chosen = page.getByRole('option', { selected: true });
	expect(await chosen.count()).toBe(id ? 1 : 0);
	if (!id) return undefined;
	expect(await chosen.getAttribute('id')).toBe(id);
	return (await chosen.innerText()).replace(/\s+/g, ' ');
}

describe.each([360, 1280] as const)('suggestions at %i px', (width) => {
	test('come with the second letter: topics, authors and headlines that have a word so begun', () =>
		read({ width }, async (page, url) => {
			await page.goto(`${url}search/`);
			await wordsField(page).pressSequentially('u');
			await page.waitForURL(/q=u$/);
			await answered(page);
			expect(await list(page).isVisible()).toBe(false);
			await wordsField(page).pressSequentially('n');
			await options(page).first().waitFor();
			const texts = (await options(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
			expect(texts[0]).toBe('United States Topic · 15 stories');
			expect(texts).toContain(
				'Soviet Union puts the first artificial satellite into orbit 4 October 1957',
			);
			for (const text of texts) expect(text).toMatch(/\bun/i);
		}));

	test('stay within the window and cover what is below without moving it', () =>
		read({ width }, async (page, url) => {
			await page.goto(`${url}search/`);
			await wordsField(page).pressSequentially('unit');
			await page.waitForURL(/q=unit$/);
			await answered(page);
			const top = async () => (await page.getByText('What you type here').boundingBox())?.y;
			await options(page).first().waitFor();
			const open = await top();
			await page.keyboard.press('Escape');
			expect(await top()).toBe(open);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}));

	test('Enter without a choice leads to the results', () =>
		read({ width }, async (page, url) => {
			await type(page, url, 'treaty');
			await page.keyboard.press('Enter');
			await page.waitForURL(/q=treaty$/);
			await answered(page);
			expect(await list(page).isVisible()).toBe(false);
			expect(await status(page)).toBe('12 stories found for “treaty”.');
		}));

	test('Enter with a choice leads to the topic', () =>
		read({ width }, async (page, url) => {
			await type(page, url, 'arms');
			await page.keyboard.press('ArrowDown');
			expect(await active(page)).toMatch(/^Arms control Topic/);
			await page.keyboard.press('Enter');
			await page.waitForURL(`${url}topics/arms-control/`);
		}));

	test('a suggestion is followed by pointer, to a story', () =>
		read({ width }, async (page, url) => {
			await type(page, url, 'gagarin');
			await page.getByRole('option', { name: /^Yuri Gagarin orbits/ }).click();
			await page.waitForURL(`${url}1961/04/12/gagarin/`);
		}));
});

test('arrow keys go down and up through them, by way of the field', () =>
	read({}, async (page, url) => {
		await type(page, url, 'un');
		const texts = (await options(page).allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));
		expect(await active(page)).toBeUndefined();
		for (const text of texts) {
			await page.keyboard.press('ArrowDown');
			expect(await active(page)).toBe(text);
		}
		await page.keyboard.press('ArrowDown');
		expect(await active(page)).toBeUndefined();
		await page.keyboard.press('ArrowUp');
		expect(await active(page)).toBe(texts.at(-1));
		expect(await wordsField(page).inputValue()).toBe('un');
		expect(await wordsField(page).evaluate((field) => field === document.activeElement)).toBe(true);
	}));

test('Escape closes them and keeps the words; an arrow key opens them again', () =>
	read({}, async (page, url) => {
		await type(page, url, 'un');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Escape');
		expect(await list(page).isVisible()).toBe(false);
		expect(await active(page)).toBeUndefined();
		expect(await wordsField(page).inputValue()).toBe('un');
		await page.keyboard.press('ArrowDown');
		await options(page).first().waitFor();
	}));

test('letters typed after a choice are searched, not the choice', () =>
	read({}, async (page, url) => {
		await type(page, url, 'arms');
		await page.keyboard.press('ArrowDown');
		await page.keyboard.type(' race');
		await page.keyboard.press('Enter');
		await page.waitForURL(/q=arms\+race$/);
		await answered(page);
		expect(asked(page)).toEqual(['q,arms race']);
	}));

test('the field tells assistive technology what it is, and how many suggestions there are', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}search/`);
		const field = wordsField(page);
		expect(await field.getAttribute('aria-expanded')).toBe('false');
		expect(await field.getAttribute('aria-autocomplete')).toBe('list');
		await type(page, url, 'arms');
		expect(await field.getAttribute('aria-expanded')).toBe('true');
		expect(await field.getAttribute('aria-controls')).toBe(await list(page).getAttribute('id'));
		const number = await options(page).count();
		const told = page.locator('[aria-live="polite"]');
		await told.filter({ hasText: new RegExp(`^${number} suggestions?$`) }).waitFor();
		await page.keyboard.press('Escape');
		expect(await field.getAttribute('aria-expanded')).toBe('false');
		expect(await told.innerText()).toBe('');
	}));

test('Tab leaves them behind', () =>
	read({}, async (page, url) => {
		await type(page, url, 'arms');
		await page.keyboard.press('Tab');
		expect(await list(page).isVisible()).toBe(false);
		expect(new URL(page.url()).pathname).toBe('/search/');
	}));

test('nobody hears that they failed, and the words are searched all the same', () =>
	read(
		{},
		async (page, url) => {
			await page.route('**/search-index/suggestions-*/**', (route) => route.abort());
			await page.goto(`${url}search/`);
			await wordsField(page).pressSequentially('treaty');
			await page.waitForURL(/q=treaty$/);
			await answered(page);
			expect(await list(page).isVisible()).toBe(false);
			expect(await status(page)).toBe('12 stories found for “treaty”.');
		},
		{ complaints: /ERR_FAILED/ },
	));
