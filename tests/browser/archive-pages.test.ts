import { describe, expect, test } from 'vitest';
import { foundByAxe } from '../helpers/axe.ts';
import { follow, useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

describe.each([360, 1280] as const)('the archive at %i px', (width) => {
	test('is a table in which each month with stories leads to them', () =>
		read({ width, javaScript: false }, async (page, url) => {
			await page.goto(`${url}archive/`);
			const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '2022' }) });
			expect(await row.getByRole('rowheader', { name: '2022' }).innerText()).toMatch(/^2022\s+1$/);
			await follow(page, row.getByRole('link', { name: '1 story, October 2022' }));
			expect(page.url()).toBe(`${url}archive/2022/10/`);
		}));

	test('has every month of a year in the column of its name', () =>
		read({ width }, async (page, url) => {
			await page.goto(`${url}archive/`);
			const table = page.getByRole('table', { name: 'Stories by year and month' });
			const names = await table.getByRole('columnheader').allInnerTexts();
			const row = table.getByRole('row').filter({ has: page.getByRole('link', { name: '1969' }) });
			const cells = await row.getByRole('cell').allInnerTexts();
			const filled = cells.flatMap((text, i) =>
				text.trim() ? [names.at(-cells.length + i)?.trim()] : [],
			);
			expect(filled.map((name) => name?.split(/\s+/).at(-1))).toEqual(['July', 'October']);
		}));

	test('shows its decades, with how many stories each has, and leads to their years', () =>
		read({ width }, async (page, url) => {
			await page.goto(`${url}archive/`);
			const decades = page.getByRole('figure', { name: 'Stories by decade' });
			const shown = await decades.getByRole('listitem').allInnerTexts();
			for (const decade of ['1960s', '2020s']) {
				expect(shown).toContainEqual(expect.stringMatching(`^${decade}\\s+[1-9]\\d*$`));
			}
			await decades.getByRole('link', { name: '1960s' }).click();
			await page.waitForURL(`${url}archive/#1960s`);
			const top = await page
				.getByRole('rowheader', { name: '1960s', exact: true })
				.evaluate((header) => header.getBoundingClientRect().top);
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

	test.each(['1969/', '2019/', '1928/09/', '1969/07/20/'])(
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
