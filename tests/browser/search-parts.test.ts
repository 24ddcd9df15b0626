import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { aDocument } from '../helpers/a-search-document.ts';
import { casesOf } from '../helpers/deep.ts';
import { useBrowser } from '../helpers/reader.ts';
import {
	answered,
	asked,
	failed,
	headlines,
	openFilters,
	results,
	search,
	status,
} from '../helpers/search-page.ts';
import { useSiteWithIndexOf } from '../helpers/site-with-index.ts';

const read = useBrowser();

const FIRST_YEAR = 1990;
const LAST_YEAR = 2026;

/** Two stories a year, of which that of 1991 is by far the most about the harvest. */
const documents = Array.from({ length: 2 * (LAST_YEAR - FIRST_YEAR + 1) }, (_, i) => {
	const year = FIRST_YEAR + Math.floor(i / 2);
	const half = i % 2 === 0 ? 'spring' : 'autumn';
	const isBest = year === 1991 && half === 'autumn';
	return aDocument({
		id: `${year}-${half}`,
		date: `${year}-${half === 'spring' ? '04' : '10'}-15`,
		headline: isBest ? 'The harvest of harvests' : `The ${half} of ${year}`,
		text: isBest
			? 'A harvest like no harvest before it.'
			: `In this ${half} the ${year === 2003 && half === 'spring' ? 'goverment' : 'government'} counted what the fields gave, and the harvest was neither large nor small.`,
	});
});

const served = useSiteWithIndexOf(documents);

/** Keeps all shards but the newest from being loaded until `release` is called. */
async function holdOlder(page: Page): Promise<() => void> {
	let release: () => void = () => undefined;
	const released = new Promise<void>((resolve) => (release = resolve));
	await page.route(olderFiles, async (route) => {
		await released;
		await route.continue();
	});
	return release;
}

const newestFolder = () => `/shards/${served.manifest.shards[0]?.folder}/`;
const olderFiles = ({ pathname }: URL) =>
	pathname.includes('/shards/') && !pathname.includes(newestFolder());

/** The year of the stories in the newest shard, and those of all others. */
const years = () => {
	const [newest, next] = served.manifest.shards;
	return {
		newest: newest?.first?.slice(0, 4),
		older: `${FIRST_YEAR}–${next?.last?.slice(0, 4)}`,
	};
};

/** Opens a search of which only the newest part can be answered yet. */
async function searchNewest(page: Page, url: string, parameters: string): Promise<void> {
	await page.goto(`${url}search/?${parameters}`);
	await page.getByText(`${years().newest} searched`).waitFor();
}

test('the index is in many shards, from 1990 to 2026', () => {
	expect(served.manifest.shards.length).toBeGreaterThanOrEqual(6);
	expect(served.manifest.stories).toBe(74);
});

describe.each(casesOf([360, 1280], [360]))('an index in several shards, at %i px', (width) => {
	test('is searched as one: results, counts, picture', () =>
		read({ width, site: served.site }, async (page, url) => {
			await search(page, url, 'q=harvest');
			expect(await status(page)).toBe('74 stories found for “harvest”.');
			expect((await headlines(page))[0]).toBe('The harvest of harvests');
			expect(await page.getByText(/searched/).count()).toBe(0);
			await openFilters(page);
			expect(await page.getByRole('checkbox', { name: 'Report (74)' }).isVisible()).toBe(true);
			expect(await page.getByRole('slider').first().getAttribute('aria-valuetext')).toBe(
				'1990, 2 stories',
			);
		}));

	test('is answered from its newest part first, and says how far it has come', () =>
		read({ width, site: served.site }, async (page, url) => {
			const release = await holdOlder(page);
			await searchNewest(page, url, 'q=harvest');
			expect((await headlines(page))[0]).toBe('The autumn of 2026');
			expect(await page.getByText('searched;').innerText()).toBe(
				`${years().newest} searched; ${years().older} …`,
			);
			release();
			await answered(page);
			expect((await headlines(page))[0]).toBe('The harvest of harvests');
		}));

	test('keeps the results of what was searched when the rest fails, and can try again', () =>
		read(
			{ width, site: served.site },
			async (page, url) => {
				await page.route(olderFiles, (route) => route.abort());
				await page.goto(`${url}search/?q=harvest`);
				await failed(page);
				const { newest } = years();
				const found = served.manifest.shards[0]?.stories;
				expect(await status(page)).toBe(
					`${found} stories found for “harvest”. ${years().older} could not be searched.`,
				);
				expect(await page.getByText(`${newest} searched`).count()).toBe(0);
				const before = await headlines(page);
				expect(before[0]).toBe('The autumn of 2026');
				await page.unroute(olderFiles);
				await page.getByRole('button', { name: 'Try again' }).click();
				await answered(page);
				expect(await status(page)).toBe('74 stories found for “harvest”.');
				expect((await headlines(page))[0]).toBe('The harvest of harvests');
			},
			{ complaints: /ERR_FAILED/ },
		));
});

test('only what failed is asked for again, once there is a connection', () =>
	read(
		{ site: served.site },
		async (page, url) => {
			const [, , third] = served.manifest.shards;
			const isThird = ({ pathname }: URL) => pathname.includes(`/shards/${third?.folder}/`);
			await page.route(isThird, (route) => route.abort());
			await page.goto(`${url}search/?q=harvest`);
			await failed(page);
			const [first, last] = [third?.first?.slice(0, 4), third?.last?.slice(0, 4)];
			expect(await status(page)).toBe(
				`${74 - (third?.stories ?? 0)} stories found for “harvest”. ${first}–${last} could not be searched.`,
			);
			expect((await headlines(page))[0]).toBe('The harvest of harvests');
			await page.unroute(isThird);
			const asked: URL[] = [];
			page.on('request', (request) => asked.push(new URL(request.url())));
			await page.evaluate(() => dispatchEvent(new Event('online')));
			await answered(page);
			expect(await status(page)).toBe('74 stories found for “harvest”.');
			const others = asked.filter((address) => !isThird(address));
			expect(others.map(({ pathname }) => pathname)).toEqual(['/search-index/manifest.json']);
			expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0);
		},
		{ complaints: /ERR_FAILED/ },
	));

test('nothing is said to be nowhere while a part could not be searched', () =>
	read(
		{ site: served.site },
		async (page, url) => {
			await page.route(olderFiles, (route) => route.abort());
			await page.goto(`${url}search/?q=goverment`);
			await failed(page);
			expect(await status(page)).toMatch(/could not be searched\.$/);
			expect(await status(page)).not.toContain('No story found');
		},
		{ complaints: /ERR_FAILED/ },
	));

test('whoever is among the results already is not disturbed, but offered the better ones', () =>
	read({ site: served.site }, async (page, url) => {
		const release = await holdOlder(page);
		await searchNewest(page, url, 'q=harvest');
		const before = await headlines(page);
		await results(page).first().getByRole('link').first().focus();
		release();
		await answered(page);
		expect(await headlines(page)).toEqual(before);
		await page
			.getByRole('button', { name: 'Show the results of the whole archive' })
			.press('Enter');
		expect((await headlines(page))[0]).toBe('The harvest of harvests');
		const line = page.getByRole('status');
		expect(await line.evaluate((element) => element === document.activeElement)).toBe(true);
	}));

test('whoever has scrolled into a first list is not disturbed either', () =>
	read({ width: 360, height: 740, site: served.site }, async (page, url) => {
		const release = await holdOlder(page);
		await searchNewest(page, url, 'q=harvest');
		const before = await headlines(page);
		await results(page)
			.nth(1)
			.evaluate((item) => item.scrollIntoView());
		release();
		await answered(page);
		expect(await headlines(page)).toEqual(before);
		await page.getByRole('button', { name: 'Show the results of the whole archive' }).click();
		expect((await headlines(page)).length).toBe(10);
	}));

test('more results are added below those shown, all at once', () =>
	read({ site: served.site }, async (page, url) => {
		await search(page, url, 'q=harvest');
		const before = await headlines(page);
		await page.getByRole('button', { name: 'Show more results' }).press('Enter');
		await answered(page);
		const shown = await headlines(page);
		expect(shown.slice(0, 10)).toEqual(before);
		expect(shown.length).toBe(20);
		const eleventh = results(page).nth(10).getByRole('link').first();
		expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
		expect(await page.getByRole('button', { name: /Show the results/ }).count()).toBe(0);
	}));

test('a device that saves data is asked before the rest is searched', () =>
	read({ site: served.site }, async (page, url) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'connection', { value: { saveData: true } }),
		);
		const loaded: string[] = [];
		page.on('request', (request) => loaded.push(request.url()));
		await search(page, url, 'q=harvest');
		expect(await page.getByText('searched;').innerText()).toBe(
			`${years().newest} searched; ${years().older} not yet`,
		);
		expect(loaded.filter((address) => olderFiles(new URL(address)))).toEqual([]);
		await page.getByRole('button', { name: 'Search the rest of the archive' }).click();
		await answered(page);
		expect(await status(page)).toBe('74 stories found for “harvest”.');
	}));

test('a range of dates is looked for where it lies', () =>
	read({ site: served.site }, async (page, url) => {
		const folders: string[] = [];
		page.on('request', (request) => {
			const [, folder] = /shards\/([^/]+)\//.exec(request.url()) ?? [];
			if (folder && !newestFolder().includes(folder)) folders.push(folder);
		});
		await search(page, url, 'q=harvest&from=1994&to=1994');
		expect(asked(page)).toEqual(['q,harvest', 'from,1994', 'to,1994']);
		expect(await headlines(page)).toEqual(['The autumn of 1994', 'The spring of 1994']);
		const holder = served.manifest.shards.find(({ first = '' }) => first.slice(0, 4) <= '1994');
		expect(folders[0]).toBe(holder?.folder);
	}));

test('the oldest stories come first where they are wanted first', () =>
	read({ site: served.site }, async (page, url) => {
		await search(page, url, 'q=harvest&sort=oldest');
		expect((await headlines(page)).slice(0, 3)).toEqual([
			'The spring of 1990',
			'The autumn of 1990',
			'The spring of 1991',
		]);
	}));

test('a word that is likely a misprint is found, and the usual spelling is offered', () =>
	read({ site: served.site }, async (page, url) => {
		await search(page, url, 'q=goverment');
		expect(await headlines(page)).toEqual(['The spring of 2003']);
		expect(await page.getByText('Did you mean').innerText()).toBe('Did you mean government?');
		await page.getByRole('link', { name: 'government' }).click();
		await answered(page);
		expect(asked(page)).toEqual(['q,government']);
		expect(await status(page)).toBe('72 stories found for “government”.');
	}));
