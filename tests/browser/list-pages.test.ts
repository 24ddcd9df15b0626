import { describe, expect, test } from 'vitest';
import { follow, useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

describe('a topic’s page', () => {
	test('at 1280 px has dates in a rail, and beside its list the years and what goes with it', () =>
		read({ width: 1280 }, async (page, url) => {
			await page.goto(`${url}topics/spaceflight/`);
			const left = async (selector: string) =>
				(await page.locator(selector).first().boundingBox())?.x ?? Number.NaN;
			const headline = await left('main h3:has-text("First long-term crew")');
			expect(await left('main h2:text-is("2000")')).toBeLessThan(headline);
			expect(await left('main time:text-is("2 November")')).toBeLessThan(headline);
			expect(await left('main figure')).toBeGreaterThan(headline);
			expect(await left('#together')).toBe(await left('main figure'));
		}));

	test('at 360 px has its parts below each other, the list before what goes with it', () =>
		read({ width: 360 }, async (page, url) => {
			await page.goto(`${url}topics/spaceflight/`);
			const tops = [];
			for (const part of ['h1', '.prose', '#start', 'figure', 'h2:text-is("2000")', '#together']) {
				tops.push((await page.locator(`main ${part}`).boundingBox())?.y);
			}
			expect(tops).not.toContain(undefined);
			expect(tops).toEqual(tops.toSorted((a = 0, b = 0) => a - b));
		}));
});

test('an author’s page says their name once to those who hear it, and how many stories of what years', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}authors/world-desk/`);
		const main = page.getByRole('main');
		const head = main.locator('header').first();
		expect(await head.locator('img').isVisible()).toBe(true);
		expect(await head.ariaSnapshot()).not.toMatch(/\bimg\b|\bWD\b/);
		expect(await main.getByText('7 stories, 1948 to 2010').isVisible()).toBe(true);
		const topics = page.getByRole('navigation', { name: 'Writes about' });
		expect(await topics.getByRole('listitem').first().innerText()).toMatch(
			/^Cold War\s+\d+\s+stories$/,
		);
	}));

test('an author without a portrait has initials, which nobody hears', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}authors/science-desk/`);
		const main = page.getByRole('main');
		expect(await main.getByText('SD', { exact: true }).isVisible()).toBe(true);
		expect(await main.ariaSnapshot()).not.toMatch(/\bSD\b/);
	}));

describe('a series', () => {
	test('is begun with its first part', () =>
		read({}, async (page, url) => {
			await page.goto(`${url}series/steps-off-the-earth/`);
			const parts = page.getByRole('main').getByRole('listitem');
			expect(await parts.first().innerText()).toMatch(/^Part 1 of 5/);
			const headline = await parts.first().getByRole('heading').innerText();
			await follow(page, page.getByRole('link', { name: 'Begin with part 1' }));
			expect(await page.locator('h1').innerText()).toBe(headline);
		}));

	test('has marks on a line also where a reader’s own colours leave no backgrounds', () =>
		read({ forcedColors: 'active' }, async (page, url) => {
			await page.goto(`${url}series/steps-off-the-earth/`);
			const [mark, line, ground] = await page
				.getByRole('main')
				.getByRole('listitem')
				.first()
				.evaluate((part) => [
					getComputedStyle(part, '::after').borderBlockStartColor,
					getComputedStyle(part, '::before').borderInlineStartColor,
					getComputedStyle(document.body).backgroundColor,
				]);
			expect(mark).not.toBe(ground);
			expect(line).not.toBe(ground);
		}));
});

describe('the letters of an A to Z', () => {
	test('lead to their names, and one without any leads nowhere', () =>
		read({ width: 360 }, async (page, url) => {
			await page.goto(`${url}topics/`);
			const letters = page.getByRole('navigation', { name: 'Letters' });
			expect(await letters.getByRole('listitem').count()).toBe(26);
			expect(await letters.getByText('Q', { exact: true }).locator('a').count()).toBe(0);
			await letters.getByRole('link', { name: /^V/ }).click();
			await expect
				.poll(() =>
					page.getByRole('heading', { name: 'V', exact: true }).evaluate((heading) => {
						const { top } = heading.getBoundingClientRect();
						return top >= 0 && top < innerHeight;
					}),
				)
				.toBe(true);
		}));

	test('are not there where there are few names', () =>
		read({}, async (page, url) => {
			await page.goto(`${url}authors/`);
			expect(await page.getByRole('navigation', { name: 'Letters' }).count()).toBe(0);
			const [unknown, desk] = await page.getByRole('main').getByRole('listitem').allInnerTexts();
			expect(unknown).toMatch(/^Ada Marsh\s+1\s+story/);
			expect(desk).toMatch(/^Cities desk\s+\d+\s+stories\s+Transport, housing/);
		}));
});

describe('the page for what is not there', () => {
	const expected = { complaints: /status of 404/ };

	test.each([
		['1969/07/the-moon-landing.html', 'the moon landing'],
		['blog/2019/minitel/7/', 'minitel'],
		['caf%C3%A9_society', 'café society'],
		['2022/10/99/', ''],
		['bad%E0%A4address', ''],
	])('fills the search with the last words of the address %s', (address, words) =>
		read(
			{},
			async (page, url) => {
				await page.goto(url + address);
				const field = page.getByRole('main').getByRole('searchbox');
				expect(await field.inputValue()).toBe(words);
			},
			expected,
		),
	);

	test.each([true, false])('searches for what is typed there, JavaScript %s', (javaScript) =>
		read(
			{ javaScript },
			async (page, url) => {
				await page.goto(`${url}gone/`);
				const search = page.getByRole('main').getByRole('search');
				await search.getByRole('searchbox').fill('moon');
				await follow(page, search.getByRole('button'));
				expect(page.url()).toMatch(/\/search\/\?q=moon$/);
			},
			expected,
		),
	);
});
