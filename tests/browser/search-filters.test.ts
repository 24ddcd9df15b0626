import { describe, expect, test } from 'vitest';
import { useBrowser } from '../helpers/reader.ts';
import {
	answered,
	asked,
	facet,
	headlines,
	openFilters,
	results,
	search,
	status,
} from '../helpers/search-page.ts';

const read = useBrowser();

/** The values of a facet with their counts, as they stand there. */
const values = async (page: Parameters<typeof facet>[0], name: string) => {
	const group = page.getByRole('group', { name, exact: true });
	return (await group.getByRole('listitem').allInnerTexts()).map((text) =>
		text.replace(/\s+/g, ' ').trim(),
	);
};

describe.each([360, 1280] as const)('what narrows the results, at %i px', (width) => {
	test('counts the stories of every value, and the counts follow', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=treaty');
			await openFilters(page);
			expect(await values(page, 'Section')).toEqual(['World (7)', 'Environment (4)', 'Cities (1)']);
			expect(await values(page, 'Kind')).toEqual(['Report (9)', 'Explainer (2)', 'Brief (1)']);
			await page.getByRole('checkbox', { name: 'World (7)' }).check();
			await answered(page);
			expect(await status(page)).toBe('7 stories found for “treaty”.');
			expect(await values(page, 'Section')).toEqual(['World (7)', 'Environment (4)', 'Cities (1)']);
			expect(await values(page, 'Author')).toEqual(['World desk (7)']);
		}));

	test('offers languages by their names, where stories found are in several', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=Sendall');
			await openFilters(page);
			expect(await values(page, 'Language')).toEqual(['English (2)', 'French (1)']);
			await page.getByRole('checkbox', { name: 'French (1)' }).check();
			await answered(page);
			expect(asked(page)).toEqual(['q,Sendall', 'language,fr']);
			expect(await headlines(page)).toEqual([
				'Un ingénieur du CERN propose de relier tous les documents',
			]);
			await search(page, url, 'q=moon');
			expect(await page.getByRole('group', { name: 'Language' }).isVisible()).toBe(false);
		}));

	test('takes several values of one facet, and clears them all', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=treaty');
			await openFilters(page);
			await page.getByRole('checkbox', { name: 'World (7)' }).check();
			await answered(page);
			await page.getByRole('checkbox', { name: 'Environment (4)' }).check();
			await answered(page);
			expect(await status(page)).toBe('11 stories found for “treaty”.');
			expect(asked(page)).toEqual(['q,treaty', 'section,World', 'section,Environment']);
			if (width === 360) expect(await page.getByText('2 chosen').isVisible()).toBe(true);
			await page.getByRole('button', { name: 'Clear all' }).press('Enter');
			await answered(page);
			expect(await status(page)).toBe('12 stories found for “treaty”.');
			expect(asked(page)).toEqual(['q,treaty']);
			expect(await page.getByRole('button', { name: 'Clear all' }).isVisible()).toBe(false);
			const sort = page.getByRole('radio', { name: 'Best match' });
			expect(await sort.evaluate((radio) => radio === document.activeElement)).toBe(true);
		}));

	test('is kept by Back, Forward and reload, and is the same to whoever opens the address', async () => {
		let address = '';
		let found: string[] = [];
		await read({ width }, async (page, url) => {
			await search(page, url, 'q=treaty');
			await openFilters(page);
			await page.getByRole('checkbox', { name: 'World (7)' }).check();
			await answered(page);
			await page.getByRole('radio', { name: 'Oldest' }).check();
			await answered(page);
			found = await headlines(page);
			expect(found[0]).toBe('UN adopts the Universal Declaration of Human Rights');
			await page.goBack();
			await answered(page);
			expect(await page.getByRole('radio', { name: 'Best match' }).isChecked()).toBe(true);
			await page.goBack();
			await answered(page);
			expect(await status(page)).toBe('12 stories found for “treaty”.');
			expect(await page.getByRole('checkbox', { name: 'World (7)' }).isChecked()).toBe(false);
			await page.goForward();
			await answered(page);
			await page.goForward();
			await answered(page);
			expect(await headlines(page)).toEqual(found);
			await page.reload();
			await answered(page);
			expect(await headlines(page)).toEqual(found);
			address = page.url();
		});
		await read({ width }, async (page) => {
			await page.goto(address);
			await answered(page);
			expect(await headlines(page)).toEqual(found);
			await openFilters(page);
			expect(await page.getByRole('checkbox', { name: 'World (7)' }).isChecked()).toBe(true);
			expect(await page.getByRole('radio', { name: 'Oldest' }).isChecked()).toBe(true);
		});
	});

	test('answers without words, too', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'section=Environment&sort=newest');
			expect(await status(page)).toMatch(/^\d+ stories found\.$/);
			for (const text of await results(page).allInnerTexts()) expect(text).toMatch(/^Environment/);
		}));

	test('shows more values of a long facet, and leads to the first of them', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=treaty');
			await openFilters(page);
			expect(await facet(page, 'Topic').count()).toBe(6);
			await page.getByRole('button', { name: 'Show more topics' }).press('Enter');
			expect(await facet(page, 'Topic').count()).toBeGreaterThan(6);
			const seventh = facet(page, 'Topic').nth(6);
			expect(await seventh.evaluate((box) => box === document.activeElement)).toBe(true);
			await page.getByRole('button', { name: 'Show fewer topics' }).click();
			expect(await facet(page, 'Topic').count()).toBe(6);
		}));

	test('a range of dates is typed as people type dates', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=treaty');
			await openFilters(page);
			await page.getByLabel('From', { exact: true }).fill('1987');
			await page.getByLabel('To', { exact: true }).fill('1997/12/11');
			await page.keyboard.press('Enter');
			await page.waitForURL(/to=1997-12-11/);
			await answered(page);
			expect(asked(page)).toEqual(['q,treaty', 'from,1987', 'to,1997-12-11']);
			expect(await page.getByLabel('To', { exact: true }).inputValue()).toBe('1997-12-11');
			expect(await headlines(page)).toContain('Kyoto talks set binding limits on greenhouse gases');
			for (const text of await results(page).getByRole('time').allInnerTexts()) {
				expect(Number(text.slice(-4))).toBeGreaterThanOrEqual(1987);
			}
		}));

	test.each([
		['the old days', '', /“the old days” is not a date; write a year, or year-month-day/],
		['1987', '1980', /“To” is earlier than “From”/],
	])('a range that cannot be is said: %s to %s', (from, to, wrong) =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=treaty');
			await openFilters(page);
			await page.getByLabel('From', { exact: true }).fill(from);
			await page.getByLabel('To', { exact: true }).fill(to);
			await page.keyboard.press('Tab');
			expect(await page.getByText(wrong).isVisible()).toBe(true);
			const field = page.getByLabel(to ? 'To' : 'From', { exact: true });
			expect(await field.getAttribute('aria-invalid')).toBe('true');
			await field.fill('1990');
			await page.keyboard.press('Tab');
			await page.waitForURL(/=1990/);
			await answered(page);
			expect(await page.getByText(wrong).isVisible()).toBe(false);
		}),
	);
});

test('a date that is none keeps nobody from searching, though it is out of sight', () =>
	read({ width: 360 }, async (page, url) => {
		await search(page, url, 'q=treaty');
		await openFilters(page);
		await page.getByLabel('From', { exact: true }).fill('yesterday');
		await page.keyboard.press('Tab');
		await page.getByText('Narrow by date, section').click();
		await page.getByRole('combobox').fill('penicillin');
		await page.keyboard.press('Enter');
		await answered(page);
		expect(asked(page)).toEqual(['q,penicillin']);
		expect(await status(page)).toBe('1 story found for “penicillin”.');
	}));

test('a filter that leaves nothing stays on offer, so that it can be taken back', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=treaty&section=Health');
		expect(await status(page)).toMatch(/^No story found/);
		await page.getByRole('checkbox', { name: 'Health (0)' }).uncheck();
		await answered(page);
		expect(await status(page)).toBe('12 stories found for “treaty”.');
	}));

test('of words that no story has, nothing is counted', () =>
	read({}, async (page, url) => {
		const counted = page.getByRole('checkbox', { name: /\(\d+\)$/ });
		await search(page, url, 'q=treaty');
		expect(await counted.count()).toBeGreaterThan(0);
		await search(page, url, 'q=xylophonist');
		expect(await counted.count()).toBe(0);
	}));

test('what is typed shares a step of the history, what is chosen has its own', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=treaty');
		const field = page.getByRole('combobox');
		await field.fill('penicill');
		await page.waitForURL(/q=penicill$/);
		await answered(page);
		await field.fill('penicillin');
		await field.press('Enter');
		await answered(page);
		await page.getByRole('checkbox', { name: 'Health (1)' }).check();
		await answered(page);
		await page.goBack();
		await page.waitForURL(/q=penicillin$/);
		await page.goBack();
		await page.waitForURL(/q=treaty$/);
		await answered(page);
		expect(await field.inputValue()).toBe('treaty');
		expect(await status(page)).toBe('12 stories found for “treaty”.');
	}));

test.each([
	['newest', -1],
	['oldest', 1],
] as const)('%s first: by date, the undated last', (sort, order) =>
	read({}, async (page, url) => {
		await search(page, url, `q=police&sort=${sort}`);
		const dates = (await results(page).allInnerTexts()).map((text) =>
			/Undated/.test(text) ? Number.NaN : Number(/\d{4}(?=\n|\s+By)/.exec(text)?.[0]),
		);
		expect(dates.some(Number.isNaN)).toBe(true);
		const dated = dates.filter((year) => !Number.isNaN(year));
		expect(dates.slice(0, dated.length)).toEqual(dated);
		expect(dated).toEqual(dated.toSorted((a, b) => order * (a - b)));
	}),
);
