import { describe, expect, test } from 'vitest';
import { MOST_TERMS } from '../../src/domain/search/query.ts';
import { aDocument } from '../helpers/a-search-document.ts';
import { useBrowser } from '../helpers/reader.ts';
import {
	answered,
	asked,
	headlines,
	results,
	search,
	status,
	wordsField,
} from '../helpers/search-page.ts';
import { useSiteWithIndexOf } from '../helpers/site-with-index.ts';

const read = useBrowser();

describe.each([360, 1280] as const)('words misspelt, at %i px', (width) => {
	test('are answered as meant, and it is said so', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=treaty+missiles');
			const meant = await headlines(page);
			const said = await status(page);
			expect(said).toMatch(/^3 stories found for “treaty missiles”\./);
			await search(page, url, 'q=tretay+missles');
			expect((await headlines(page)).slice(0, 3)).toEqual(meant.slice(0, 3));
			expect(await status(page)).toBe(said);
			expect(await page.getByText('Showing results for').innerText()).toBe(
				'Showing results for treaty missiles; search for tretay missles instead.',
			);
			expect(await wordsField(page).inputValue()).toBe('tretay missles');
		}));

	test('are searched as they stand on demand; address, Back and reload keep it', () =>
		read({ width }, async (page, url) => {
			await search(page, url, 'q=tretay');
			await page.getByRole('link', { name: 'tretay' }).click();
			await answered(page);
			expect(asked(page)).toEqual(['q,tretay', 'literal,1']);
			expect(await status(page)).toMatch(/^No story found for “tretay”/);
			expect(await page.getByText('Showing results for').count()).toBe(0);
			await page.reload();
			await answered(page);
			expect(await status(page)).toMatch(/^No story found for “tretay”/);
			await page.goBack();
			await answered(page);
			expect(await status(page)).toMatch(/found for “treaty”/);
		}));
});

test('the way back leaves the focus at what is said next', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=tretay');
		await page.getByRole('link', { name: 'tretay' }).press('Enter');
		await answered(page);
		const line = page.getByRole('status');
		expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
	}));

test('other words are corrected again', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=tretay&literal=1');
		await wordsField(page).fill('missles');
		await page.waitForURL(/q=missles$/);
		await answered(page);
		expect(await status(page)).toMatch(/found for “missiles”/);
	}));

test('a date in words narrows the results, is said, and can be taken as words', () =>
	read({}, async (page, url) => {
		await search(page, url, 'q=treaty+in+1987');
		expect(await headlines(page)).toEqual([
			'Reagan and Gorbachev agree to scrap a class of missiles',
			'Nations agree in Montreal to cut ozone-destroying gases',
		]);
		expect(await page.getByText('Only stories').innerText()).toBe(
			'Only stories of 1987; search for the words “in 1987” instead.',
		);
		await page.getByRole('link', { name: '“in 1987”' }).click();
		await answered(page);
		expect(asked(page)).toEqual(['q,treaty in 1987', 'literal,1']);
		expect(await page.getByText('Only stories').count()).toBe(0);
	}));

test.each([
	['treaty before 1965', 'until 1964'],
	['treaty since 2010', 'since 2010'],
	['treaty 1960 to 1969', 'from 1960 to 1969'],
])('%s: only stories %s', (words, range) =>
	read({}, async (page, url) => {
		await search(page, url, `q=${encodeURIComponent(words)}`);
		expect(await page.getByText('Only stories').innerText()).toContain(`Only stories ${range};`);
	}),
);

test('of a pasted text the first words are looked for, and it is said so', () =>
	read({}, async (page, url) => {
		const pasted = Array.from({ length: 100 }, (_, i) => `treaty${i}`).join('+');
		await search(page, url, `q=${pasted}`);
		await page.getByText(`Only the first ${MOST_TERMS} words were looked for.`).waitFor();
		await search(page, url, 'q=treaty+signed');
		expect(await page.getByText('Only the first').count()).toBe(0);
	}));

describe('in an archive of one shard', () => {
	const documents = Array.from({ length: 30 }, (_, i) =>
		aDocument({ id: `harvest-${i}`, headline: `The harvest of ${1960 + i}`, text: 'Wheat.' }),
	);
	const served = useSiteWithIndexOf(documents, { stories: 1000, words: 1_000_000 });

	test('a list of corrected words only grows, however slowly the next results come', () =>
		read({ site: served.site }, async (page, url) => {
			await search(page, url, 'q=harvst+wheat');
			expect(await results(page).count()).toBe(10);
			await page.evaluate(() => {
				const list = document.querySelector('#results') as HTMLElement;
				const noted = { fewest: list.children.length };
				Object.assign(globalThis, { noted });
				new MutationObserver(() => {
					noted.fewest = Math.min(noted.fewest, list.children.length);
				}).observe(list, { childList: true });
			});
			await page.route(/texts-/, async (route) => {
				await new Promise((resolve) => setTimeout(resolve, 600));
				await route.continue();
			});
			await page.getByRole('button', { name: 'Show more results' }).click();
			await page.waitForFunction(() => document.querySelectorAll('#results > li').length === 20);
			const fewest = await page.evaluate(
				() => (globalThis as unknown as { noted: { fewest: number } }).noted.fewest,
			);
			expect(fewest).toBe(10);
		}));
});
