import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually } from '../helpers/eventually.ts';
import { follow, useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

/** The pages fetched ahead while a reader points at the first headline of the front page. */
async function fetchedAhead(page: Page, url: string, isSaving: boolean): Promise<string[]> {
	const devtools = await page.context().newCDPSession(page);
	await devtools.send('Emulation.setDataSaverOverride', { dataSaverEnabled: isSaving });
	await page.goto(url);
	const asked: string[] = [];
	page.on('request', (request) => {
		if (request.headers()['sec-purpose']) asked.push(new URL(request.url()).pathname);
	});
	await page.locator('main h2 a').first().hover();
	// Long enough for a browser to take it as meant, and for the page to come.
	await page.waitForTimeout(1500);
	return asked;
}

describe('a story that a reader points at', () => {
	test('is fetched ahead where the browser can', () =>
		read({}, async (page, url) => {
			expect(await fetchedAhead(page, url, false)).toEqual([
				'/2022/10/24/progressives-letter-ukraine/',
			]);
		}));

	test('is not fetched ahead for a reader who saves data', () =>
		read({}, async (page, url) => {
			expect(await fetchedAhead(page, url, true)).toEqual([]);
		}));
});

test('going back finds the place on the page one came from', () =>
	read({ width: 360 }, async (page, url) => {
		await page.goto(url);
		const link = page.locator('main section a').last();
		await link.scrollIntoViewIfNeeded();
		expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
		await follow(page, link);
		await page.goBack();
		// A picture that came meanwhile may have moved it by some lines.
		const isSeen = (element: Element) => {
			const { top, bottom } = element.getBoundingClientRect();
			return top >= 0 && bottom <= innerHeight;
		};
		await eventually(() => link.evaluate(isSeen)).toBe(true);
	}));

/** Whether going from the front page to a story was shown as a transition. */
async function isTurned(page: Page, url: string): Promise<boolean> {
	await page.goto(url);
	await page.addInitScript(() => {
		addEventListener('pagereveal', (event) => {
			sessionStorage.setItem('turned', String(event.viewTransition !== null));
		});
	});
	await follow(page, page.locator('main h2 a').first());
	return page.evaluate(() => sessionStorage.getItem('turned') === 'true');
}

test('from page to page there is a transition, unless a reader wants no motion', () =>
	read({}, async (page, url) => {
		expect(await isTurned(page, url)).toBe(true);
		await page.emulateMedia({ reducedMotion: 'reduce' });
		expect(await isTurned(page, url)).toBe(false);
	}));
