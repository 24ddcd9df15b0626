/** What searching costs a reader: bytes, seconds, and a page that does not stand still. */
import { type Browser, chromium, type Page } from 'playwright-core';
import { findBrowser } from '../../../src/commands/find-browser.ts';
import { type Connection, LOCAL, type Sent, SLOW_4G, slowServer } from './slow-server.ts';

const SWITCHES = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic'];

/** Whether a file is loaded for the search: not the page itself, its styles and its type. */
const isForSearch = ({ path }: Sent) => path.startsWith('/search-index/') || path.endsWith('.js');

const bytesOf = (sent: Sent[]) =>
	sent.filter(isForSearch).reduce((sum, { bytes }) => sum + bytes, 0);

const isDone = (page: Page) =>
	page.waitForSelector('#search[data-state="done"]', { timeout: 120_000 });
const hasResult = (page: Page) => page.waitForSelector('#results > li', { timeout: 120_000 });

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
			const start = performance.now();
			await page.goto(url + searchFor(words), { waitUntil: 'commit' });
			await hasResult(page);
			return { seconds: (performance.now() - start) / 1000, bytes: bytesOf(sent) };
		});
	const { seconds, bytes } = await cost(false);
	const { seconds: asNew } = await cost(true);
	const whole = await withPage(dir, LOCAL, async ({ page, url, sent }) => {
		await page.goto(url + searchFor(words));
		await isDone(page);
		return bytesOf(sent);
	});
	return { seconds, bytes, asNew, whole };
}

/** Bytes of further queries, after a first: until their first results, and until all is searched. */
export async function furtherQueries(dir: string, first: string, further: string[]) {
	return withPage(dir, LOCAL, async ({ page, url, sent }) => {
		await page.goto(url + searchFor(first));
		await isDone(page);
		const costs: { first: number; whole: number }[] = [];
		for (const words of further) {
			const before = bytesOf(sent);
			// The list is emptied first, since the results of the last query stay until the next are there.
			await page.evaluate(() => document.querySelector('#results')?.replaceChildren());
			await page.locator('#q').fill(words);
			await page.keyboard.press('Enter');
			await Promise.race([hasResult(page), isDone(page)]);
			const atFirst = bytesOf(sent) - before;
			await isDone(page);
			costs.push({ first: atFirst, whole: bytesOf(sent) - before });
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
