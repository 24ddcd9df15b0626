import { describe, expect, test } from 'vitest';
import { foundByAxe } from '../helpers/axe.ts';
import { follow, useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

describe.each([360, 1280] as const)('the archive at %i px', (width) => {
	test('begins with the headlines of all stories, by year, beside their sections and dates', () =>
		read({ width, javaScript: false }, async (page, url) => {
			await page.goto(`${url}archive/`);
			const year = page
				.locator('section')
				.filter({ has: page.getByRole('link', { name: 'Archive: 1969' }) });
			const stories = await year.getByRole('listitem').allInnerTexts();
			expect(stories.map((text) => text.split('\n').at(-1))).toEqual([
				...['Technology · 29 October', 'Science · 20 July'],
			]);
			expect(await page.locator('main section li').count()).toBe(
				Number((await page.locator('main .meta').first().innerText()).match(/^\d+/)?.[0]),
			);
			await follow(page, year.getByRole('link', { name: 'Archive: 1969' }));
			expect(page.url()).toBe(`${url}archive/1969/`);
		}));

	test('leads to the years of a decade', () =>
		read({ width, javaScript: false }, async (page, url) => {
			await page.goto(`${url}archive/`);
			const years = page.getByRole('navigation', { name: 'By year' });
			await years.getByRole('link', { name: '1960s' }).click();
			await page.waitForURL(`${url}archive/#1969`);
			const top = await page
				.getByRole('heading', { name: '1969' })
				.evaluate((heading) => heading.getBoundingClientRect().top);
			expect(Math.abs(top)).toBeLessThan(100);
		}));

	test('goes from a year to the next that has stories and back', () =>
		read({ width }, async (page, url) => {
			await page.goto(`${url}archive/1969/`);
			const later = page.getByRole('link', { name: /^Later/ }).first();
			const year = (await later.innerText()).split(/\s+/).at(-1);
			await follow(page, later);
			expect(await page.locator('h1').innerText()).toBe(year);
			await follow(page, page.getByRole('link', { name: 'Earlier 1969' }).first());
			expect(page.url()).toBe(`${url}archive/1969/`);
		}));

	test.each(['', '1969/', '2019/', '1928/09/', '1969/07/20/'])(
		'has nothing at %s that axe finds',
		(path) =>
			read({ width }, async (page, url) => {
				await page.goto(`${url}archive/${path}`);
				expect(await foundByAxe(page)).toEqual([]);
			}),
	);

	test('never has to be scrolled sideways, on narrower screens neither', () =>
		read({ width }, async (page, url) => {
			if (width === 360) await page.setViewportSize({ width: 320, height: 800 });
			for (const path of ['', '1969/', '1969/07/', '1969/07/20/', '2019/', 'undated/']) {
				await page.goto(`${url}archive/${path}`);
				const wide = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
				);
				expect({ path, wide }).toEqual({ path, wide: 0 });
			}
		}));
});

test('a year has its stories under their months, each beside its day', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}archive/1969/`);
		const headings = page.locator('main').getByRole('heading');
		expect(await headings.and(page.locator('h2')).allInnerTexts()).toEqual(['October', 'July']);
		expect(await headings.and(page.locator('h3')).count()).toBe(2);
		expect(await page.getByText('Wednesday, 29 October').count()).toBe(1);
	}));

test('a story whose month is not known stands under its year, and says so', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}archive/2019/`);
		expect(await page.getByRole('heading', { name: 'Month not known' }).isVisible()).toBe(true);
		await page.goto(`${url}archive/1928/09/`);
		expect(await page.getByRole('heading', { name: 'Day not known' }).isVisible()).toBe(true);
	}));

test('a month is a calendar whose days stand under the names of the week', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}archive/1969/07/`);
		const calendar = page.getByRole('table', { name: 'Days of July 1969 with stories' });
		const names = await calendar.getByRole('columnheader').allInnerTexts();
		expect(names.map((name) => name.split(/\s+/).at(-1))).toEqual([
			...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
		]);
		const week = calendar.getByRole('row', { name: '20 July' }).getByRole('cell');
		expect((await week.allInnerTexts()).map((day) => day.trim())).toEqual([
			...['14', '15', '16', '17', '18', '19', '20'],
		]);
		expect(await calendar.getByRole('link').count()).toBe(1);
		expect(await page.getByRole('heading', { name: 'Sunday, 20 July' }).count()).toBe(1);
	}));

test('the corrections say what was wrong and when, and lead to the stories', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}corrections/`);
		const first = page.locator('main').getByRole('listitem').first();
		expect(await first.getByRole('time').innerText()).toMatch(/^\d{1,2} [A-Z]\w+ \d{4}$/);
		const link = first.getByRole('link');
		const headline = await link.innerText();
		await follow(page, link);
		expect(await page.locator('h1').innerText()).toBe(headline);
		expect(await page.getByText('Correction').count()).toBeGreaterThan(0);
	}));
