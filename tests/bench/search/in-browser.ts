/** What searching costs a reader: bytes, seconds, and a page that does not stand still. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../src/commands/find-browser.ts';
import { type Connection, LOCAL, type Sent, SLOW_4G, slowServer } from './slow-server.ts';

const SWITCHES = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'];

/** Whether a file is loaded for the search: not the page itself, its styles and its type. */
const isForSearch = ({ path }: Sent) => path.startsWith('/search-index/') || path.endsWith('.js');

/** Bytes sent for the search from one moment to another. */
const bytesOf = (sent: Sent[], from = 0, to = Number.POSITIVE_INFINITY) =>
	sent
		.filter((each) => isForSearch(each) && each.at >= from && each.at <= to)
		.reduce((sum, { bytes }) => sum + bytes, 0);

const isDone = (page: Page) =>
	page.waitForSelector('#search[data-state="done"]', { timeout: 120_000 });

/** Notes in the page the moment at which results are first there, after {@link forget}. */
function noteFirstResults(): void {
	const noted = window as unknown as { firstResults: number | undefined };
	new MutationObserver(() => {
		if (document.querySelector('#results > li')) noted.firstResults ??= Date.now();
	}).observe(document, { childList: true, subtree: true });
}

/** Empties the list, since the results of the last query stay until the next are there. */
const forget = (page: Page) =>
	page.evaluate(() => {
		document.querySelector('#results')?.replaceChildren();
		(window as unknown as { firstResults: number | undefined }).firstResults = undefined;
	});

/** Moment at which the first results of a search that is over were there; undefined if it had none. */
const firstResults = (page: Page) =>
	page.evaluate(() => (window as unknown as { firstResults: number | undefined }).firstResults);

const searchFor = (words: string, more = '') => `search/?q=${encodeURIComponent(words)}${more}`;

/** What a measurement has: a page that has loaded nothing yet, and the server it reads from. */
interface Bench {
	page: Page;
	url: string;
	sent: Sent[];
}

async function withPage<Result>(
	dir: string,
	connection: Connection,
	act: (bench: Bench) => Promise<Result>,
): Promise<Result> {
	const executablePath = findBrowser();
	if (!executablePath) throw new Error('No Chromium found; npm test installs one.');
	const { url, sent, close } = await slowServer(dir, connection);
	const browser: Browser = await chromium.launch({ executablePath, args: SWITCHES });
	try {
		const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
		await page.addInitScript(noteFirstResults);
		return await act({ page, url, sent });
	} finally {
		await browser.close();
		close();
	}
}

/**
 * Bytes and seconds until the first results of a first query, over a slow connection: of a reader
 * who comes from another page of the site, and of one who has nothing of it yet. Then the bytes
 * until all is searched.
 */
export async function firstQuery(dir: string, words: string) {
	const cost = (isNew: boolean) =>
		withPage(dir, SLOW_4G, async ({ page, url, sent }) => {
			if (!isNew) await page.goto(url, { waitUntil: 'networkidle' });
			const start = Date.now();
			await page.goto(url + searchFor(words), { waitUntil: 'commit' });
			await isDone(page);
			const first = (await firstResults(page)) ?? Date.now();
			return {
				seconds: (first - start) / 1000,
				bytes: bytesOf(sent, start, first),
				whole: bytesOf(sent, start),
			};
		});
	const { seconds: asNew } = await cost(true);
	return { ...(await cost(false)), asNew };
}

/**
 * Bytes of further queries, after a first: until their first results, and until all is searched.
 * On a slow connection, since on a fast one the rest is on its way before the first are seen.
 */
export async function furtherQueries(dir: string, first: string, further: string[]) {
	return withPage(dir, SLOW_4G, async ({ page, url, sent }) => {
		await page.goto(url + searchFor(first));
		await isDone(page);
		const costs: { first: number; whole: number }[] = [];
		for (const words of further) {
			await forget(page);
			const start = Date.now();
			await page.locator('#q').fill(words);
			await page.keyboard.press('Enter');
			await page.waitForSelector('#search[data-state="busy"]').catch(() => undefined);
			await isDone(page);
			const first = (await firstResults(page)) ?? Date.now();
			costs.push({ first: bytesOf(sent, start, first), whole: bytesOf(sent, start) });
		}
		return costs;
	});
}

/** Seconds in which another order, filter and range of dates of a common word is answered. */
export async function choices(dir: string, word: string, changes: string[]) {
	return withPage(dir, LOCAL, async ({ page, url }) => {
		await page.goto(url + searchFor(word));
		await isDone(page);
		const seconds: number[] = [];
		for (const change of changes) {
			seconds.push(
				await page.evaluate(
					async (address) => {
						const root = document.querySelector<HTMLElement>('#search') as HTMLElement;
						history.pushState(null, '', address);
						const start = performance.now();
						dispatchEvent(new PopStateEvent('popstate'));
						while (root.dataset.state !== 'done') {
							await new Promise((resolve) => requestAnimationFrame(resolve));
						}
						return (performance.now() - start) / 1000;
					},
					`/${searchFor(word, change)}`,
				),
			);
		}
		return seconds;
	});
}

/** Longest task of the main thread, in milliseconds, while somebody types. */
export async function longestTask(dir: string, words: string): Promise<number> {
	return withPage(dir, LOCAL, async ({ page, url }) => {
		await page.goto(`${url}search/`);
		await page.evaluate(() => {
			const seen = window as unknown as { longest: number };
			seen.longest = 0;
			new PerformanceObserver((list) => {
				for (const { duration } of list.getEntries())
					seen.longest = Math.max(seen.longest, duration);
			}).observe({ entryTypes: ['longtask'] });
		});
		await page.locator('#q').pressSequentially(words, { delay: 120 });
		await isDone(page);
		return page.evaluate(() => (window as unknown as { longest: number }).longest);
	});
}
