import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aDocument } from '../helpers/a-search-document.ts';
import { casesOf } from '../helpers/deep.ts';
import { follow, useBrowser } from '../helpers/reader.ts';
import { SMALL_SHARDS } from '../helpers/search-index.ts';
import { answered, failed, results, search, status } from '../helpers/search-page.ts';
import { useSiteWithIndexOf } from '../helpers/site-with-index.ts';

// Only lines of one font stand at the same pixel.
const read = useBrowser({ loadsFonts: false });
const readKept = useBrowser({ keepsPages: true, loadsFonts: false });

/** The stories of the index have no page. */
const NO_PAGE = { complaints: /404/ };

const documents = Array.from({ length: 60 }, (_, i) =>
	aDocument({
		id: `harvest-${i}`,
		date: `${1960 + i}-06-15`,
		headline: `The harvest of ${1960 + i}`,
		text: `The government counted what the fields gave. ${'The harvest was neither large nor small. '.repeat(1 + (i % 3))}`,
	}),
);

/** Which result crosses the top of the window, where it begins there, and how many are listed. */
const place = (page: Page) =>
	page.evaluate(() => {
		const items = [...document.querySelectorAll('#results > li')];
		const top = items.findLast((item) => item.getBoundingClientRect().top <= 0);
		return {
			listed: items.length,
			headline: top?.querySelector('h2')?.textContent,
			from: Math.round(top?.getBoundingClientRect().top ?? scrollY),
		};
	});

/** Opens a search and reads to the ninth result. */
async function readToTheNinth(page: Page, url: string, parameters: string) {
	await search(page, url, parameters);
	await results(page)
		.nth(8)
		.evaluate((item) => scrollTo(0, scrollY + item.getBoundingClientRect().top + 25));
	const left = await place(page);
	expect(left.from).toBeCloseTo(-25, -1);
	return left;
}

async function reload(page: Page): Promise<void> {
	await page.reload();
	await answered(page);
}

async function back(page: Page): Promise<void> {
	await page.goBack();
	await answered(page);
}

/** Ways to leave a list of results and come back to it. */
const WAYS: Record<string, (page: Page, url: string) => Promise<void>> = {
	'a reload': reload,
	'Back from a story': async (page) => {
		await follow(page, results(page).nth(8).getByRole('link').last());
		await back(page);
	},
	'Back from somewhere else': async (page) => {
		await page.goto('about:blank');
		await back(page);
	},
	'Back over two pages': async (page, url) => {
		await page.goto(`${url}archive/`);
		await page.goto(`${url}topics/`);
		await page.goBack();
		await back(page);
	},
	'Back and then forward': async (page) => {
		await page.goBack();
		await page.goForward();
		await answered(page);
	},
};

const SHARDS = {
	'one shard': { stories: 1000, words: 1_000_000 },
	'several shards': SMALL_SHARDS,
	'a shard for every five stories': { stories: 5, words: 2000 },
};

const RETURNS = [
	...Object.entries(WAYS).map(([way, come]) => ({ way, come, shown: 20 })),
	...[10, 50].map((shown) => ({ way: 'a reload', come: reload, shown })),
];
/** Those by which a list is shown again in a new page, which is where the number of shards matters. */
const LEAST = RETURNS.slice(0, 2);

describe.each(Object.entries(SHARDS))('with %s', (_shards, limits) => {
	const served = useSiteWithIndexOf(documents, limits);

	test.each(casesOf(RETURNS, limits === SMALL_SHARDS ? RETURNS : LEAST))(
		'$way shows all $shown results, at the place that was left',
		({ shown, come }) =>
			read(
				{ width: 360, height: 740, site: served.site },
				async (page, url) => {
					await page.goto(url);
					const left = await readToTheNinth(page, url, `q=harvest&shown=${shown}`);
					expect(left.listed).toBe(shown);
					await come(page, url);
					expect(await place(page)).toEqual(left);
					expect(await status(page)).toBe('60 stories found for “harvest”.');
					expect(await page.getByRole('button', { name: /^Show the results/ }).count()).toBe(0);
				},
				NO_PAGE,
			),
	);
});

describe('with several shards', () => {
	const served = useSiteWithIndexOf(documents);

	test('a window of another width comes back to the same result', () =>
		read({ width: 360, height: 740, site: served.site }, async (page, url) => {
			const left = await readToTheNinth(page, url, 'q=harvest&shown=20');
			await page.goto(`${url}archive/`);
			await page.setViewportSize({ width: 1280, height: 740 });
			await back(page);
			expect(await place(page)).toMatchObject({ listed: 20, headline: left.headline });
		}));

	test('results that were added stay, with what was read of them', () =>
		read({ site: served.site }, async (page, url) => {
			await search(page, url, 'q=harvest');
			await page.getByRole('button', { name: 'Show more results' }).click();
			await answered(page);
			await results(page)
				.nth(16)
				.evaluate((item) => item.scrollIntoView());
			const left = await place(page);
			expect(left.listed).toBe(20);
			await reload(page);
			expect(await place(page)).toEqual(left);
		}));

	test('each question of one visit has a place of its own', () =>
		read({ site: served.site }, async (page, url) => {
			const best = await readToTheNinth(page, url, 'q=harvest&shown=20');
			await page.getByRole('radio', { name: 'Oldest' }).dispatchEvent('click');
			await page.waitForURL(/sort=oldest/);
			await answered(page);
			await results(page)
				.nth(3)
				.evaluate((item) => scrollTo(0, scrollY + item.getBoundingClientRect().top));
			const oldest = await place(page);
			expect(oldest).not.toEqual(best);
			await page.goBack();
			await page.waitForURL((address) => !address.search.includes('sort'));
			await answered(page);
			expect(await place(page)).toEqual(best);
			await page.goForward();
			await page.waitForURL(/sort=oldest/);
			await answered(page);
			expect(await place(page)).toEqual(oldest);
			await reload(page);
			expect(await place(page)).toEqual(oldest);
		}));

	test('a page that the browser has kept stands where it stood', () =>
		readKept({ site: served.site }, async (page, url) => {
			const left = await readToTheNinth(page, url, 'q=harvest&shown=20');
			await page.evaluate(() => Object.assign(globalThis, { isKept: true }));
			await page.goto(`${url}archive/`);
			await page.goBack({ waitUntil: 'commit' });
			await page.waitForFunction(() => 'isKept' in globalThis);
			expect(await place(page)).toEqual(left);
		}));

	/** Keeps all shards but the newest from being loaded, until the function returned is called. */
	async function hold(page: Page): Promise<() => void> {
		const newest = `/shards/${served.manifest.shards[0]?.folder}/`;
		let release: () => void = () => undefined;
		const released = new Promise<void>((resolve) => (release = resolve));
		await page.route(
			({ pathname }) => pathname.includes('/shards/') && !pathname.includes(newest),
			async (route) => {
				await released;
				await route.continue();
			},
		);
		return release;
	}

	const searching = (page: Page) =>
		page.getByRole('status').filter({ hasText: 'Searching …' }).waitFor();

	test('the list comes at once when all is known, not grown from the newest stories', () =>
		read({ site: served.site }, async (page, url) => {
			const left = await readToTheNinth(page, url, 'q=harvest&shown=20');
			const release = await hold(page);
			await page.reload();
			await searching(page);
			expect(await results(page).count()).toBe(0);
			release();
			await answered(page);
			expect(await place(page)).toEqual(left);
		}));

	test('whoever stood at the beginning has the first results as soon as ever', () =>
		read({ site: served.site }, async (page, url) => {
			await search(page, url, 'q=harvest');
			const release = await hold(page);
			await page.reload();
			await results(page).first().waitFor();
			expect(await results(page).count()).toBe(2);
			release();
			await answered(page);
			expect(await results(page).count()).toBe(10);
		}));

	test('whoever scrolls meanwhile stays where they went, with the whole list', () =>
		read({ site: served.site }, async (page, url) => {
			await readToTheNinth(page, url, 'q=harvest&shown=20');
			const release = await hold(page);
			await page.reload();
			await searching(page);
			await page.mouse.wheel(0, 120);
			await page.waitForFunction(() => scrollY === 120);
			release();
			await answered(page);
			expect(await results(page).count()).toBe(20);
			expect(await page.evaluate(() => scrollY)).toBe(120);
		}));

	test('whoever goes to the field meanwhile stays there', () =>
		read({ site: served.site }, async (page, url) => {
			await readToTheNinth(page, url, 'q=harvest&shown=20');
			const release = await hold(page);
			await page.reload();
			await searching(page);
			await page.getByRole('combobox').focus();
			release();
			await answered(page);
			expect(await results(page).count()).toBe(20);
			expect(await page.evaluate(() => scrollY)).toBe(0);
		}));

	test('a second reload before the list is there does not lose the place', () =>
		read({ site: served.site }, async (page, url) => {
			const left = await readToTheNinth(page, url, 'q=harvest&shown=20');
			const release = await hold(page);
			await page.reload();
			await searching(page);
			release();
			await reload(page);
			expect(await place(page)).toEqual(left);
		}));

	test('what can be had of the list is shown when the rest fails', () =>
		read(
			{ site: served.site },
			async (page, url) => {
				const left = await readToTheNinth(page, url, 'q=harvest&shown=20');
				const newest = served.manifest.shards[0]?.folder ?? '';
				await page.route(/\/shards\//, (route) =>
					route.request().url().includes(newest) ? route.continue() : route.abort(),
				);
				await page.reload();
				await failed(page);
				expect(await results(page).count()).toBeGreaterThan(0);
				expect(await status(page)).toContain('could not be searched.');
				await page.unroute(/\/shards\//);
				await page.getByRole('button', { name: 'Try again' }).click();
				await answered(page);
				expect((await place(page)).listed).toBe(left.listed);
			},
			{ complaints: /ERR_FAILED/ },
		));

	test('an archive searched to its end on a device that saves data is whole again', () =>
		read({ site: served.site }, async (page, url) => {
			await page.addInitScript(() =>
				Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
			);
			await search(page, url, 'q=harvest');
			await page.getByRole('button', { name: 'Search the rest of the archive' }).click();
			await page.getByText('60 stories found').waitFor();
			await answered(page);
			await reload(page);
			expect(await status(page)).toBe('60 stories found for “harvest”.');
			await page.goto(`${url}search/?q=government`);
			await page.getByRole('button', { name: 'Search the rest of the archive' }).waitFor();
		}));

	test('the link that was followed has the focus again, and a keyboard goes on from it', () =>
		read(
			{ site: served.site },
			async (page, url) => {
				await search(page, url, 'q=harvest&shown=20');
				const ninth = results(page).nth(8).getByRole('link').first();
				await Promise.all([page.waitForEvent('load'), ninth.press('Enter')]);
				await back(page);
				expect(await ninth.evaluate((link) => link.matches(':focus-visible'))).toBe(true);
				await page.keyboard.press('Shift+Tab');
				const eighth = results(page).nth(7).getByRole('link').last();
				expect(await eighth.evaluate((link) => link === document.activeElement)).toBe(true);
			},
			NO_PAGE,
		));

	test('after a click the focus is there too, without its ring', () =>
		read(
			{ site: served.site },
			async (page, url) => {
				await search(page, url, 'q=harvest&shown=20');
				const ninth = results(page).nth(8).getByRole('link').first();
				await follow(page, ninth);
				await back(page);
				const focus = await ninth.evaluate((link) => [
					link === document.activeElement,
					link.matches(':focus-visible'),
				]);
				expect(focus).toEqual([true, false]);
			},
			NO_PAGE,
		));

	test('what is kept of the place ends with the tab and names no word that was typed', () =>
		read({ site: served.site }, async (page, url) => {
			await readToTheNinth(page, url, 'q=neither+large');
			await reload(page);
			const [lasting, session] = await page.evaluate(() => [
				JSON.stringify({ ...localStorage }),
				JSON.stringify({ ...sessionStorage }),
			]);
			expect(lasting).not.toMatch(/neither|harvest/);
			expect(session).toContain('/stories/harvest-');
			expect(session).not.toContain('neither');
		}));
});
