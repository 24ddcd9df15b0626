import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBrowser, findWindowless } from '../../src/commands/find-browser.ts';
import { publishedDrawing } from '../../src/pictures/svg/published-drawing.ts';
import { UnfitPicture } from '../../src/pictures/unfit-picture.ts';
import { HOSTILE } from '../helpers/hostile-drawings.ts';
import { QUIET } from '../helpers/quiet-browser.ts';

/** Milliseconds in which what starts by itself, or by a click, has begun. */
const WHILE = 250;
const STEP = 25;
/** Milliseconds after which a drawing that holds its page up is left. */
const LONGEST = 15_000;
/** Pages that are open at a time. */
const AT_ONCE = 6;

let browser: Browser;
beforeAll(async () => {
	const executablePath = findWindowless() || findBrowser();
	if (!executablePath) throw new Error('No Chromium found; npm test installs one.');
	browser = await chromium.launch({ executablePath, args: QUIET });
});
afterAll(() => browser?.close());

/** What somebody sees happen who opens the address of a drawing, and clicks and types on it. */
async function actsOf(context: BrowserContext, url: string): Promise<string[]> {
	const acts: string[] = [];
	const page = await context.newPage();
	page.on('request', (request) => {
		const asked = request.url();
		if (asked !== url && !asked.startsWith('data:') && !asked.endsWith('/favicon.ico')) {
			acts.push(asked);
		}
	});
	page.on('dialog', async (dialog) => {
		acts.push(dialog.message());
		await dialog.dismiss();
	});
	/** Waits until something happens, or nothing has for long enough. */
	const wait = async () => {
		for (let waited = 0; waited < WHILE && acts.length === 0; waited += STEP) {
			await page.waitForTimeout(STEP);
		}
	};
	const look = async () => {
		try {
			await page.goto(url, { timeout: 10_000 });
			await page.mouse.move(90, 90);
			await wait();
			await page.mouse.click(100, 100);
			await page.keyboard.press('Tab');
			await page.keyboard.press('Enter');
			await wait();
		} catch (error) {
			// Some lead elsewhere while they are looked at; what they have asked for is noted.
			if (acts.length === 0) throw error;
		}
		return true;
	};
	const isSeen = await Promise.race([look(), sleep(LONGEST, false)]);
	if (!isSeen) acts.push('holds its page up');
	// A page that is held up may never close; it goes with its browser.
	void page.close().catch(() => {});
	return acts;
}

/** Serves drawings by name, opens each by itself, and says which of them act. */
async function acting(drawings: Map<string, string | Uint8Array>): Promise<Map<string, string[]>> {
	const names = [...drawings.keys()];
	const server = createServer((request, response) => {
		const [, at] = /^\/(\d+)\.svg$/.exec(request.url ?? '') ?? [];
		response.setHeader('Content-Type', at === undefined ? 'text/plain' : 'image/svg+xml');
		response.end(at === undefined ? '' : drawings.get(names[Number(at)] as string));
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	const context = await browser.newContext({ viewport: { width: 400, height: 300 } });
	const found = new Map<string, string[]>();
	let next = 0;
	const workOff = async () => {
		while (next < names.length) {
			const at = next++;
			const acts = await actsOf(context, `${origin}/${at}.svg`);
			if (acts.length > 0) found.set(names[at] as string, acts);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, workOff));
	void context.close().catch(() => {});
	server.close();
	server.closeAllConnections();
	return found;
}

test('hostile drawings are refused, or run nothing and fetch nothing as they are published', async () => {
	const published = new Map<string, string>();
	let refused = 0;
	for (const [name, source] of Object.entries(HOSTILE)) {
		try {
			published.set(name, publishedDrawing(Buffer.from(source)));
		} catch (error) {
			expect(error).toBeInstanceOf(UnfitPicture);
			refused++;
		}
	}
	expect(refused).toBeGreaterThan(100);
	expect(published.size).toBeGreaterThan(10);
	expect(await acting(published)).toEqual(new Map());
});

test('served as they are, most of them act', async () => {
	// Those that act by themselves are told soon, the others take their time: a third of them is enough.
	const some = Object.entries(HOSTILE).filter((_, at) => at % 3 === 0);
	const found = await acting(new Map(some));
	// Some need another browser, and some are only known to have been tried.
	expect(found.size).toBeGreaterThan(0.7 * some.length);
});
