/** Chromium and Firefox, driven by Puppeteer; Firefox as it is released, by WebDriver BiDi. */
import { setTimeout as pause } from 'node:timers/promises';
import puppeteer, { type Browser, type ElementHandle, type LaunchOptions } from 'puppeteer-core';
import { type Engine, isForeign, type Tab, WINDOW } from './tab.ts';

/** Milliseconds that a page or a browser may take on a busy machine. */
const PATIENCE = 120_000;

/** Milliseconds after which a page that is asked something is asked again by whoever waits for it. */
const ANSWER = 10_000;

/** @throws if the browser does not start. */
export async function puppeteerEngine(options: LaunchOptions): Promise<Engine> {
	const browser = await puppeteer.launch({
		headless: true,
		timeout: PATIENCE,
		protocolTimeout: PATIENCE,
		...options,
	});
	return { newTab: () => newTab(browser), quit: () => browser.close() };
}

async function newTab(browser: Browser): Promise<Tab> {
	const context = await browser.createBrowserContext();
	const page = await context.newPage();
	page.setDefaultTimeout(PATIENCE);
	await page.setViewport(WINDOW);
	const foreign: string[] = [];
	const complaints: string[] = [];
	page.on('request', (request) => {
		if (isForeign(request.url())) foreign.push(request.url());
	});
	page.on('pageerror', (error) => complaints.push(String(error)));
	page.on('console', (message) => {
		if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
	});
	return {
		open: async (address) => void (await page.goto(address)),
		reload: async () => void (await page.reload()),
		// Firefox says nothing of a page that it shows again as it was left.
		back: () => page.evaluate(() => void setTimeout(() => history.back())),
		find: async (role, name) => {
			const found = await page.$$(`::-p-aria([name="${name}"][role="${role}"])`);
			return found.map((element) => ({
				click: () => clickOn(element),
				href: () => element.evaluate((node) => (node as HTMLAnchorElement).href),
			}));
		},
		type: (text) => page.keyboard.type(text),
		press: (key) => page.keyboard.press(key),
		ask: (question, ...given) =>
			soon(page.evaluate(question as (...given: unknown[]) => unknown, ...given)) as never,
		print: () => page.pdf({ format: 'A4' }),
		foreign,
		complaints,
		close: () => context.close(),
	};
}

/** An answer of a page. @throws if it does not come, as from a page that Firefox puts aside meanwhile. */
async function soon<Answer>(answer: Promise<Answer>): Promise<Answer> {
	const tooLate = new AbortController();
	const never = pause(ANSWER, undefined, { signal: tooLate.signal }).then(() => {
		throw new Error('The page does not answer.');
	});
	try {
		return await Promise.race([answer, never]);
	} finally {
		tooLate.abort();
	}
}

/** @throws if something else is in front of it, such as the picture of a page that is just being left. */
async function clickOn(element: ElementHandle<Node>): Promise<void> {
	const seen = await element.evaluateHandle(
		(node) => (node as Element).closest('label') ?? (node as Element),
	);
	// Puppeteer would also scroll to what is in the window.
	await seen.evaluate((node) => {
		const { top, bottom } = node.getBoundingClientRect();
		if (top < 0 || bottom > innerHeight) {
			node.scrollIntoView({ block: 'center', behavior: 'instant' });
		}
	});
	const { x, y } = await seen.clickablePoint();
	const isInFront = await seen.evaluate(
		(node, x, y) => node.contains(document.elementFromPoint(x, y)),
		...([x, y] as const),
	);
	if (!isInFront) throw new Error('Something is in front of it.');
	await seen.frame.page().mouse.click(x, y);
}
