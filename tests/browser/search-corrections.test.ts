import { describe, expect, test } from 'vitest';
import { useBrowser } from '../helpers/reader.ts';
import { answered, asked, headlines, search, status, wordsField } from '../helpers/search-page.ts';

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
