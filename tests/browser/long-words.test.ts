import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { brokenWords } from '../helpers/broken-words.ts';
import { eventually } from '../helpers/eventually.ts';
import { layoutFaults } from '../helpers/layout-faults.ts';
import { ASKED, longWord, longWordFiles } from '../helpers/long-words.ts';
import { useBrowser } from '../helpers/reader.ts';
import { answered, openFilters, wordsField } from '../helpers/search-page.ts';
import { useSiteOf } from '../helpers/site-of-files.ts';

const read = useBrowser();
const served = useSiteOf(longWordFiles);

/** Addresses below the site's own; a name in them is as in addresses. */
const name = (...word: Parameters<typeof longWord>) => longWord(...word).toLowerCase();
const PAGES = {
	'the front page': '',
	'a story with all it may have': 'full/',
	'a story without pictures': 's5/',
	'a story in a series': 's15/',
	'the sections': 'sections/',
	'a section with a picture': `sections/${name('Ressort0x')}/`,
	'a section without a picture': `sections/${name('Ressort2x')}/`,
	'a section of one story': `sections/${name('Ressort9x', 80)}/`,
	'the topics': 'topics/',
	'a topic': `topics/${name('Thema')}/`,
	'the authors': 'authors/',
	'an author': `authors/${name('Autorin')}/`,
	'all series': 'series/',
	'a series': `series/${name('Reihe1x', 80)}/`,
	'the archive': 'archive/',
	'a year': 'archive/2022/',
	'a month': 'archive/2022/10/',
	'a day': 'archive/2022/10/24/',
	'the undated': 'archive/undated/',
	'the corrections': 'corrections/',
	'a standing page': 'about/',
	'page not found': '404.html',
};

/** What is wrong at a width: pixels to scroll sideways, text that cannot be seen whole, words broken that fit. */
async function faultsAt(page: Page, width: number) {
	await page.setViewportSize({ width, height: 800 });
	const beside = await page.evaluate(() => {
		// Where a reader begins, no bar that stays lies over the text.
		scrollTo({ top: 0, behavior: 'instant' });
		const { scrollWidth, clientWidth } = document.documentElement;
		return scrollWidth - clientWidth;
	});
	return { width, beside, covered: await layoutFaults(page), broken: await brokenWords(page) };
}

async function expectRoom(page: Page): Promise<void> {
	for (const width of [320, 360, 768, 1280]) {
		expect.soft(await faultsAt(page, width)).toEqual({ width, beside: 0, covered: [], broken: [] });
	}
}

describe('words of 63 and 80 letters stay within the window and their columns', () => {
	test.each(Object.entries(PAGES))('on %s', (_kind, path) =>
		read({ site: served.site }, async (page, url) => {
			await page.goto(url + path);
			for (const details of await page.locator('details').all()) {
				await details.evaluate((element: HTMLDetailsElement) => (element.open = true));
			}
			await expectRoom(page);
		}),
	);

	test('in search results, in what narrows them, and in the words marked in a story', () =>
		read({ site: served.site }, async (page, url) => {
			await page.goto(`${url}search/?q=${ASKED}`);
			await answered(page);
			await page.setViewportSize({ width: 320, height: 800 });
			await openFilters(page);
			await expectRoom(page);
			await page.locator('#results').getByRole('link').first().click();
			await page.getByRole('region', { name: 'Words from your search' }).waitFor();
			await expectRoom(page);
		}));

	test.each([320, 1280])('in suggestions, at %i px', (width) =>
		read({ site: served.site, width }, async (page, url) => {
			await page.goto(`${url}search/`);
			await wordsField(page).pressSequentially('Th');
			await page
				.getByRole('option', { name: longWord('Thema') })
				.first()
				.waitFor();
			// The list lies over the page, as it should.
			expect(await faultsAt(page, width)).toMatchObject({ beside: 0, broken: [] });
		}),
	);

	test('in the search without JavaScript', () =>
		read({ site: served.site, javaScript: false }, async (page, url) => {
			await page.goto(`${url}search/`);
			await expectRoom(page);
		}));

	test('in the list of saved stories, and in what is said of one taken off it', () =>
		read({ site: served.site }, async (page, url) => {
			for (const path of ['full/', 's1/', 's2/']) {
				await page.goto(url + path);
				await page.getByRole('button', { name: 'Save', exact: true }).click();
				await eventually(() => page.getByRole('status').first().innerText()).toMatch(/^Saved/);
			}
			await page.goto(`${url}saved/`);
			await page
				.getByRole('button', { name: /^Remove Titel/ })
				.first()
				.click();
			await expectRoom(page);
		}));
});
