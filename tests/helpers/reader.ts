import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { findBrowser } from '../../src/commands/find-browser.ts';

/** Switches that keep Chromium from asking anybody but the page for anything. */
const QUIET = [
	...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
	...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

/** How somebody reads: width of the window in CSS pixels, and what the browser may do. */
export interface Reading {
	width?: 360 | 1280;
	javaScript?: boolean;
	colorScheme?: 'light' | 'dark';
	/** Address of a site other than our edition, with a slash at the end. */
	site?: string | undefined;
}

/** A browser for the tests of one file. */
export function useBrowser() {
	let browser: Browser;
	beforeAll(async () => {
		const executablePath = findBrowser();
		if (!executablePath) throw new Error('No Chromium found; npm test installs one.');
		browser = await chromium.launch({ executablePath, args: QUIET });
	});
	afterAll(() => browser?.close());

	/**
	 * Lets somebody read. Afterwards nothing may have been asked of another site, and nothing
	 * may have been complained of in the console.
	 */
	return async (
		reading: Reading,
		act: (page: Page, url: string) => Promise<void>,
		expected: { complaints?: RegExp } = {},
	): Promise<void> => {
		const { width = 1280, javaScript = true, colorScheme = 'light' } = reading;
		const { site: siteUrl = inject('siteUrl') } = reading;
		const context = await browser.newContext({
			viewport: { width, height: 800 },
			javaScriptEnabled: javaScript,
			colorScheme,
		});
		const foreign: string[] = [];
		const complaints: string[] = [];
		context.on('request', (request) => {
			if (!request.url().startsWith(siteUrl)) foreign.push(request.url());
		});
		const page = await context.newPage();
		page.on('pageerror', (error) => complaints.push(error.message));
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
		});
		try {
			await act(page, siteUrl);
		} finally {
			await context.close();
		}
		expect(foreign).toEqual([]);
		expect(complaints.filter((text) => !expected.complaints?.test(text))).toEqual([]);
	};
}

/** Follows a link and waits for the page it leads to. */
export async function follow(page: Page, link: ReturnType<Page['locator']>): Promise<void> {
	await Promise.all([page.waitForEvent('load'), link.click()]);
}
