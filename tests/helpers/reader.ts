import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { beforeAll, expect, inject } from 'vitest';
import { findBrowser, findWindowless } from '../../src/commands/find-browser.ts';
import { type Chosen, SETTINGS_KEY } from '../../src/domain/reader/settings.ts';
import { QUIET } from './quiet-browser.ts';

/** What the system prefers, and whether the test may add to a page what its policy forbids. */
type Preferences = Pick<
	BrowserContextOptions,
	| 'colorScheme'
	| 'reducedMotion'
	| 'forcedColors'
	| 'contrast'
	| 'isMobile'
	| 'deviceScaleFactor'
	| 'hasTouch'
	| 'bypassCSP'
>;

/** How somebody reads: size of the window in CSS pixels, and what the browser may do. */
export interface Reading extends Preferences {
	width?: number;
	height?: number;
	javaScript?: boolean;
	/** What the reader has chosen in the settings before. */
	chosen?: Chosen;
	/** Address of a site other than the tests' edition, with a slash at the end. */
	site?: string | undefined;
}

/** A busy browser gives up turning one page into the next, and shows the next at once. */
const NOT_TURNED = /^Transition was (?:skipped|aborted)/;
const UNUSED_FONT = /woff2 was preloaded using link preload but not used/;

/** Browsers by how they were started; kept for the next file, and gone when the process ends. */
const browsers = new Map<string, Promise<Browser>>();

function startedBrowser(keepsPages: boolean, loadsFonts: boolean): Promise<Browser> {
	// Only a browser with windows keeps pages.
	const executablePath = (!keepsPages && findWindowless()) || findBrowser();
	if (!executablePath) throw new Error('No Chromium found; npm test installs one.');
	const args = loadsFonts ? QUIET : [...QUIET, '--disable-remote-fonts'];
	const key = [executablePath, ...args, keepsPages].join();
	const started =
		browsers.get(key) ??
		chromium.launch({
			executablePath,
			args,
			...(keepsPages && { ignoreDefaultArgs: ['--disable-back-forward-cache'] }),
		});
	browsers.set(key, started);
	return started;
}

/**
 * A browser for the tests of one file.
 * @param keepsPages whether Back may show a page as it was left, without loading it again.
 * @param loadsFonts whether pages may be set in fonts of the site, which may come too late for one
 * visit and in time for the next.
 */
export function useBrowser({ keepsPages = false, loadsFonts = true } = {}) {
	let browser: Browser;
	beforeAll(async () => {
		browser = await startedBrowser(keepsPages, loadsFonts);
	});

	/**
	 * Lets somebody read. Afterwards nothing else may have been asked of another site, and nothing
	 * may have been complained of in the console.
	 */
	return async (
		reading: Reading,
		act: (page: Page, url: string) => Promise<void>,
		expected: { complaints?: RegExp; foreign?: string[] } = {},
	): Promise<void> => {
		const { width = 1280, height = 800, javaScript = true, chosen, site, ...prefers } = reading;
		const siteUrl = site ?? inject('siteUrl');
		const context = await browser.newContext({
			viewport: { width, height },
			javaScriptEnabled: javaScript,
			colorScheme: 'light',
			...prefers,
			...(chosen && { storageState: keptBy(siteUrl, chosen) }),
		});
		const foreign: string[] = [];
		const complaints: string[] = [];
		context.on('request', (request) => {
			if (!request.url().startsWith(siteUrl)) foreign.push(request.url());
		});
		const page = await context.newPage();
		page.on('pageerror', ({ message }) => {
			if (!NOT_TURNED.test(message)) complaints.push(message);
		});
		page.on('console', (message) => {
			if (!['error', 'warning'].includes(message.type())) return;
			if (!loadsFonts && UNUSED_FONT.test(message.text())) return;
			const { url } = message.location();
			complaints.push(url ? `${message.text()} (${url})` : message.text());
		});
		try {
			await act(page, siteUrl);
		} finally {
			await context.close();
		}
		expect(foreign).toEqual(expected.foreign ?? []);
		expect(complaints.filter((text) => !expected.complaints?.test(text))).toEqual([]);
	};
}

/** A browser's store in which a reader's settings are kept. */
const keptBy = (siteUrl: string, chosen: Chosen) => ({
	cookies: [],
	origins: [
		{
			origin: new URL(siteUrl).origin,
			localStorage: [{ name: SETTINGS_KEY, value: JSON.stringify(chosen) }],
		},
	],
});

/** Follows a link and waits for the page it leads to. */
export async function follow(page: Page, link: ReturnType<Page['locator']>): Promise<void> {
	await Promise.all([page.waitForEvent('load'), link.click()]);
}
