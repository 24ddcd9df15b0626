import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { expectNothingFound } from '../helpers/axe.ts';
import { useBrowser } from '../helpers/reader.ts';
import { answered, openFilters, search, wordsField } from '../helpers/search-page.ts';

const read = useBrowser();

/** The search page in all its states. */
const STATES: Record<string, (page: Page, url: string) => Promise<unknown>> = {
	'nothing asked': (page, url) => page.goto(`${url}search/`),
	results: (page, url) => search(page, url, 'q=treaty'),
	'no results': (page, url) => search(page, url, 'q=xylophonist'),
	'words corrected': (page, url) => search(page, url, 'q=tretay+missles'),
	'a date read from the words': (page, url) => search(page, url, 'q=treaty+in+1987'),
	'filters chosen': async (page, url) => {
		await search(page, url, 'q=treaty&section=World&topic=Cold+War');
		await openFilters(page);
	},
	'a range of dates, with its table': async (page, url) => {
		await search(page, url, 'q=treaty&from=1985&to=1989');
		await openFilters(page);
		await page.getByText('As a table').click();
	},
	'a date that is none': async (page, url) => {
		await search(page, url, 'q=treaty');
		await openFilters(page);
		await page.getByLabel('From', { exact: true }).fill('yesterday');
		await page.keyboard.press('Tab');
		await page.getByText('is not a date').waitFor();
	},
	'suggestions open, one active': async (page, url) => {
		await page.goto(`${url}search/`);
		await wordsField(page).pressSequentially('un');
		await page.waitForURL(/q=un$/);
		await answered(page);
		await page.getByRole('option').first().waitFor();
		await page.keyboard.press('ArrowDown');
	},
	'the index not to be had': async (page, url) => {
		await page.route('**/search-index/**', (route) => route.abort());
		await page.goto(`${url}search/?q=treaty`);
		await page.getByRole('button', { name: 'Try again' }).waitFor();
	},
};

test.each(Object.entries(STATES))(
	'the search page never scrolls sideways at 320 px, and gives axe nothing to find at any width, in any theme: %s',
	(_state, reach) =>
		read(
			{ width: 320, height: 640 },
			async (page, url) => {
				await reach(page, url);
				expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
				await expectNothingFound(page);
			},
			{ complaints: /ERR_FAILED/ },
		),
);
