import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../helpers/reader.ts';
import {
	answered,
	headlines,
	results,
	search,
	status,
	wordsField,
} from '../helpers/search-page.ts';

const read = useBrowser();

const INDEX = '**/search-index/**';
const FAILING = {
	complaints: /ERR_FAILED|ERR_INTERNET_DISCONNECTED|Failed to load the index chunk/,
};

const failed = (page: Page) => page.waitForSelector('#search[data-state="error"]');

describe.each([360, 1280] as const)('at %i px', (width) => {
	test('a slow network is told of', () =>
		read({ width }, async (page, url) => {
			let release: () => void = () => undefined;
			const released = new Promise<void>((resolve) => (release = resolve));
			await page.route(INDEX, async (route) => {
				await released;
				await route.continue();
			});
			await page.goto(`${url}search/?q=treaty`);
			await page.getByRole('status').filter({ hasText: 'Searching …' }).waitFor();
			expect(await results(page).count()).toBe(0);
			release();
			await answered(page);
			expect(await status(page)).toBe('12 stories found for “treaty”.');
		}));

	test('a failed download is told of, with other ways, and can be tried again', () =>
		read(
			{ width },
			async (page, url) => {
				await page.route(INDEX, (route) => route.abort());
				await page.goto(`${url}search/?q=treaty`);
				await failed(page);
				expect(await status(page)).toBe(
					'The search index could not be loaded. Browse below, or try again.',
				);
				const browse = page.getByRole('navigation', { name: 'Browse instead' });
				expect(await browse.getByRole('link', { name: 'Archive by date' }).isVisible()).toBe(true);
				await page.getByRole('button', { name: 'Try again' }).press('Enter');
				await failed(page);
				await page.unroute(INDEX);
				await page.getByRole('button', { name: 'Try again' }).press('Enter');
				await answered(page);
				expect(await status(page)).toBe('12 stories found for “treaty”.');
				const line = page.getByRole('status');
				expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
			},
			FAILING,
		));
});

test.each(['pagefind.js', '*.pagefind', 'rows.json', '*.pf_meta', '*.pf_index', '*.pf_fragment'])(
	'it can be tried again, whichever file failed: %s',
	(file) =>
		read(
			{},
			async (page, url) => {
				const address = `${INDEX}/${file}`;
				await page.route(address, (route) => route.abort());
				await page.goto(`${url}search/?q=treaty`);
				await failed(page);
				await page.unroute(address);
				await page.getByRole('button', { name: 'Try again' }).click();
				await answered(page);
				expect(await status(page)).toBe('12 stories found for “treaty”.');
				expect(await results(page).count()).toBe(10);
			},
			FAILING,
		),
);

test('without a connection it says so, and answers as soon as there is one', () =>
	read(
		{},
		async (page, url) => {
			await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
			await page.context().setOffline(true);
			await wordsField(page).fill('treaty');
			await failed(page);
			expect(await status(page)).toBe('There is no connection. Browse below, or try again.');
			await page.context().setOffline(false);
			await answered(page);
			expect(await status(page)).toBe('12 stories found for “treaty”.');
		},
		FAILING,
	));

test('the results of one question never stand under another', () =>
	read(
		{},
		async (page, url) => {
			await search(page, url, 'q=tretay');
			expect((await headlines(page)).length).toBe(10);
			await page.route(INDEX, (route) => route.abort());
			await wordsField(page).fill('penicillin');
			await failed(page);
			expect(await results(page).count()).toBe(0);
			expect(await page.getByText('Showing results for').count()).toBe(0);
			expect(await page.getByRole('button', { name: 'Show more results' }).isVisible()).toBe(false);
		},
		FAILING,
	));

test('results stay when more of them cannot be loaded, and “Try again” brings them', () =>
	read(
		{},
		async (page, url) => {
			await search(page, url, 'q=the+United');
			const before = await headlines(page);
			await page.route(INDEX, (route) => route.abort());
			await page.getByRole('button', { name: 'Show more results' }).click();
			await failed(page);
			expect(await headlines(page)).toEqual(before);
			await page.unroute(INDEX);
			await page.getByRole('button', { name: 'Try again' }).click();
			await answered(page);
			expect((await headlines(page)).length).toBe(20);
		},
		FAILING,
	));
