import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { foundByAxe } from '../helpers/axe.ts';
import { casesOf } from '../helpers/deep.ts';
import { useBrowser } from '../helpers/reader.ts';

const MODEL = '2022/10/24/progressives-letter-ukraine/';
const FOUND = `${MODEL}#marked=diplomacy,ukraine`;
/** The places of both words in the model story. */
const PLACES = 18;
/** A word that stands far down in it, and only once. */
const BELOW = `${MODEL}#marked=vetting`;

const read = useBrowser();

const barOf = (page: Page) => page.getByRole('region', { name: 'Words from your search' });
const buttonOf = (page: Page, name: string) => barOf(page).getByRole('button', { name });
const placeShown = (page: Page) => barOf(page).getByRole('status').innerText();

/** Opens a story from a result and waits for its marks; nothing moves, so that places can be compared. */
async function arrive(page: Page, address: string): Promise<void> {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(address);
	await barOf(page).waitFor();
}

/** What is marked in a highlight, in the order of the page. */
const highlighted = (page: Page, name = 'found') =>
	page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), name);

/** Whether the place readers were led to can be seen whole, and the bar does not cover it. */
const isInSight = (page: Page) =>
	page.evaluate(() => {
		const [place] = CSS.highlights.get('found-current') ?? [];
		const { top, bottom } = (place as Range).getBoundingClientRect();
		const bar = document.querySelector('.marks-bar')?.getBoundingClientRect();
		return top >= (bar?.bottom ?? 0) && bottom <= innerHeight;
	});

/** The story as its page holds it. */
const storyHtml = (page: Page) => page.locator('article[data-story]').innerHTML();

const isFocused = (page: Page, selector: string) =>
	page.locator(selector).evaluate((element) => element === document.activeElement);

describe.each(casesOf([360, 1280], [360]))('a reader who comes from a result, at %i px', (width) => {
	test('sees the words marked and is told how many', () =>
		read({ width }, async (page, url) => {
			await arrive(page, url + FOUND);
			const marked = await highlighted(page);
			expect(marked.length).toBe(PLACES);
			expect([...new Set(marked)].toSorted()).toEqual(['Ukraine', 'Ukraine’s', 'diplomacy']);
			expect(await barOf(page).innerText()).toContain(
				`${PLACES} places marked: diplomacy, Ukraine`,
			);
			expect(await placeShown(page)).toBe(`1 of ${PLACES}`);
		}));

	test('finds the story itself untouched, and the focus where it was', () =>
		read({ width }, async (page, url) => {
			await page.goto(url + MODEL);
			const plain = await storyHtml(page);
			await page.goto('about:blank');
			await arrive(page, url + FOUND);
			expect(await storyHtml(page)).toBe(plain);
			expect(await isFocused(page, 'body')).toBe(true);
		}));

	test('sees a phrase marked as a whole, and its words elsewhere not', () =>
		read({ width }, async (page, url) => {
			await arrive(page, `${url}${MODEL}#marked=direct+talks`);
			expect(new Set(await highlighted(page))).toEqual(new Set(['direct talks']));
		}));

	test('is taken to the first place if it is further down, else left at the headline', () =>
		read({ width }, async (page, url) => {
			await arrive(page, url + BELOW);
			expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
			expect(await isInSight(page)).toBe(true);
			await page.goto('about:blank');
			await arrive(page, `${url}${MODEL}#marked=progressives`);
			expect(await page.evaluate(() => scrollY)).toBe(0);
			expect(await isInSight(page)).toBe(true);
		}));

	test('goes from place to place by keyboard, round and round', () =>
		read({ width }, async (page, url) => {
			await arrive(page, url + FOUND);
			await buttonOf(page, 'Next').focus();
			for (let place = 2; place <= PLACES; place++) {
				await page.keyboard.press('Enter');
				expect(await placeShown(page)).toMatch(new RegExp(`^${place} of ${PLACES}\\b`));
				expect(await isInSight(page)).toBe(true);
			}
			await page.keyboard.press('Enter');
			expect(await placeShown(page)).toMatch(/^1 of /);
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Enter');
			expect(await placeShown(page)).toMatch(/^18 of /);
			expect(await isInSight(page)).toBe(true);
		}));

	test('hears the words around a place', () =>
		read({ width }, async (page, url) => {
			await arrive(page, `${url}${MODEL}#marked=diplomacy`);
			await buttonOf(page, 'Next').click();
			expect(await placeShown(page)).toContain('described diplomacy as an important tool');
		}));

	test('takes the marks away and reads on where they were', () =>
		read({ width }, async (page, url) => {
			await arrive(page, url + BELOW);
			const line = page.getByText('without vetting');
			const before = await line.boundingBox();
			await buttonOf(page, 'Remove marks').focus();
			expect(await line.boundingBox()).toEqual(before);
			await page.keyboard.press('Enter');
			expect(await highlighted(page)).toEqual([]);
			expect(await barOf(page).count()).toBe(0);
			expect(page.url()).toBe(url + MODEL);
			expect(await isFocused(page, 'main')).toBe(true);
			const after = await line.boundingBox();
			expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(1.5);
			await page.keyboard.press('PageDown');
			expect(await barOf(page).count()).toBe(0);
		}));

	test('takes the marks away with Escape, from within the bar only', () =>
		read({ width }, async (page, url) => {
			await arrive(page, url + FOUND);
			await page.keyboard.press('Escape');
			expect(await barOf(page).count()).toBe(1);
			await buttonOf(page, 'Previous').focus();
			await page.keyboard.press('Escape');
			expect(await barOf(page).count()).toBe(0);
			expect(page.url()).toBe(url + MODEL);
		}));

	test('has buttons as large as a finger in a bar as wide as the page at most', () =>
		read({ width }, async (page, url) => {
			await arrive(page, `${url}${MODEL}#marked=diplomacy,ukraine,letter,october,russia,house`);
			for (const button of await barOf(page).getByRole('button').all()) {
				expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
			}
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
			await buttonOf(page, 'Previous').click();
			const bar = await barOf(page).boundingBox();
			expect((bar?.y ?? 0) + (bar?.height ?? 0)).toBeLessThan(80);
		}));

	test('prints neither the marks nor the bar', () =>
		read({ width }, async (page, url) => {
			await arrive(page, url + FOUND);
			const colour = () =>
				page.evaluate(() => getComputedStyle(document.body, '::highlight(found)').backgroundColor);
			expect(await colour()).toBe('rgb(255, 233, 168)');
			await page.emulateMedia({ media: 'print' });
			expect(await colour()).toBe('rgba(0, 0, 0, 0)');
			expect(await barOf(page).isVisible()).toBe(false);
		}));

	test('has the same with an older browser, in elements that leave no trace', () =>
		read({ width }, async (page, url) => {
			await page.goto(url + MODEL);
			const plain = await storyHtml(page);
			await page.goto('about:blank');
			await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
			await arrive(page, `${url}${MODEL}#marked=diplomacy,ukraine,washington+thirty`);
			const marks = page.locator('article mark');
			expect(await placeShown(page)).toBe(`1 of ${PLACES + 1}`);
			// The dateline is an element of its own, and the phrase goes on after it.
			expect(await marks.count()).toBe(PLACES + 2);
			expect(await marks.allInnerTexts()).toContain('WASHINGTON');
			expect(await page.locator('mark[data-current]').allInnerTexts()).toEqual(['Ukraine']);
			for (let i = 0; i < 2; i++) await buttonOf(page, 'Next').click();
			expect(await page.locator('mark[data-current]').allInnerTexts()).toEqual([
				'WASHINGTON',
				' — Thirty',
			]);
			// Where the bar lies over buttons that have scrolled away, axe takes them to be too small.
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			expect(await foundByAxe(page)).toEqual([]);
			await buttonOf(page, 'Remove marks').click();
			expect(await storyHtml(page)).toBe(plain);
		}));

	test.each(['light', 'dark'] as const)('gives axe nothing to find, %s', (colorScheme) =>
		read({ width, colorScheme }, async (page, url) => {
			await arrive(page, url + FOUND);
			expect(await foundByAxe(page)).toEqual([]);
		}),
	);
});

test.each(['', '#text-fn-1', '#marked=', '#marked=zeppelin'])(
	'nobody else sees a bar or marks: %s',
	(hash) =>
		read({}, async (page, url) => {
			await page.goto(url + MODEL + hash, { waitUntil: 'networkidle' });
			expect(await barOf(page).count()).toBe(0);
			expect(await highlighted(page)).toEqual([]);
		}),
);

test('a reader who comes without a search loads nothing of this', () =>
	read({}, async (page, url) => {
		const asked: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		await page.goto(url + MODEL, { waitUntil: 'networkidle' });
		expect(asked.filter((address) => address.includes('marks'))).toEqual([]);
	}));

test('a story in another language is marked in it, under a bar in the language of the site', () =>
	read({}, async (page, url) => {
		await arrive(page, `${url}2012/06/30/minitel/#marked=telephone`);
		expect(new Set(await highlighted(page))).toContain('téléphone');
		expect(await barOf(page).getAttribute('lang')).toBe(site.language);
		expect(await barOf(page).locator('[lang]').getAttribute('lang')).toBe('fr');
	}));
