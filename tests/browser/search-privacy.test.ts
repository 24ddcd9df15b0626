import type { Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { follow, useBrowser } from '../helpers/reader.ts';
import { answered, openFilters, results, wordsField } from '../helpers/search-page.ts';

const read = useBrowser();

/** Everything that requests from a page tell a server, from now on. */
function overhear(page: Page): () => Promise<string[]> {
	const requests: Request[] = [];
	page.context().on('request', (request) => requests.push(request));
	return () =>
		Promise.all(
			requests.map(async (request) =>
				[request.url(), request.postData(), JSON.stringify(await request.allHeaders())].join(' '),
			),
		);
}

test('the page loads nothing of the index until something is asked', () =>
	read({}, async (page, url) => {
		const heard = overhear(page);
		await page.goto(`${url}search/`, { waitUntil: 'networkidle' });
		const loaded = (await heard()).filter((said) => /search-index|engine/.test(said));
		expect(loaded).toEqual([]);
		await wordsField(page).fill('treaty');
		await page.waitForURL(/q=treaty/);
		await answered(page);
		expect((await heard()).filter((said) => said.includes('/search-index/'))).not.toEqual([]);
	}));

test('nothing that is typed or chosen leaves the device', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}search/`);
		const heard = overhear(page);
		await wordsField(page).pressSequentially('tretay');
		await page.getByText('Showing results for').waitFor();
		await openFilters(page);
		await page.getByRole('checkbox', { name: 'Environment (4)' }).check();
		await answered(page);
		await page.getByLabel('From', { exact: true }).fill('1987');
		await page.keyboard.press('Enter');
		await page.waitForURL(/from=1987/);
		await answered(page);
		expect(await results(page).count()).toBeGreaterThan(0);
		await follow(page, page.getByRole('link', { name: 'More from this day' }).first());
		const said = await heard();
		expect(said.length).toBeGreaterThan(5);
		expect(said.filter((each) => /tretay|treaty|environment(?!al)|1987(?!\/)/i.test(each))).toEqual(
			[],
		);
	}));

test('words in the address go no further than the request for the page itself', () =>
	read({}, async (page, url) => {
		const heard = overhear(page);
		const address = `${url}search/?q=tretay+xylophonist`;
		await page.goto(address);
		await answered(page);
		await page.waitForLoadState('networkidle');
		const said = (await heard()).filter((each) => /tretay|treaty|xylophonist/.test(each));
		expect(said.map((each) => each.split(' ')[0])).toEqual([address]);
	}));

test('the page says so', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}search/`);
		expect(await page.getByRole('search', { name: 'Archive' }).innerText()).toContain(
			'What you type here is sent to nobody.',
		);
	}));
