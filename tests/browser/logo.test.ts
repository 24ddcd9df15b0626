import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { aPaper } from '../helpers/a-themed-paper.ts';
import { useBrowser } from '../helpers/reader.ts';
import { buildFolder } from '../helpers/remembered-build.ts';
import { svg } from '../helpers/svg.ts';

const read = useBrowser();
const logo = svg('<rect width="420" height="90"/>', ' viewBox="0 0 420 90"');

/** Papers with one logo and with two, built and served once for all tests of this file. */
const sites: { one: string; two: string } = { one: '', two: '' };
beforeAll(async () => {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-test-'));
	const servers = await Promise.all(
		(['one', 'two'] as const).map(async (name) => {
			const facts = `logo: logo.svg\n${name === 'two' ? 'logoDark: dark.svg\n' : ''}`;
			const content = aPaper({ 'logo.svg': logo, 'dark.svg': logo }, facts, join(folder, name));
			const { server, url } = await serve((await buildFolder(content)).site, 0);
			sites[name] = url;
			return server;
		}),
	);
	return () => {
		for (const server of servers) {
			server.close();
			server.closeAllConnections();
		}
		rmSync(folder, { recursive: true, force: true });
	};
});

const shownIn = (page: Page) =>
	page
		.getByRole('banner')
		.getByRole('img', { name: 'The Harbour Times' })
		.evaluateAll((images) =>
			images.map((image) => new URL((image as HTMLImageElement).src).pathname),
		);

test.each([
	[360, 176, 38],
	[768, 261, 56],
	[1280, 261, 56],
])('at %i pixels a logo is seen, and has its place before it has come', (width, wide, high) =>
	read({ width, site: sites.one }, async (page, url) => {
		const placeOf = async () => {
			const { x, y, width, height } = (await page.locator('.logo').boundingBox()) ?? {};
			return [x, y, width, height].map((length) => Math.round(length ?? 0));
		};
		const { promise: asked, resolve: send } = Promise.withResolvers<void>();
		await page.route('**/logo.svg', (route) => asked.then(() => route.continue()));
		await page.goto(`${url}a/`, { waitUntil: 'domcontentloaded' });
		const before = await placeOf();
		send();
		await page.waitForLoadState('load');
		expect(await placeOf()).toEqual(before);
		expect(before.slice(2)).toEqual([wide, high]);
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - window.innerWidth,
		);
		expect(overflow).toBeLessThanOrEqual(0);
		await page.getByRole('link', { name: 'The Harbour Times' }).click();
		await page.waitForURL(url);
	}),
);

test('a logo keeps its light paper on a dark page, and no edge of it is seen on a light one', async () => {
	const papers = (page: Page) =>
		page.evaluate(() => {
			const logo = document.querySelector('.logo') ?? document.body;
			return [logo, document.body].map((part) => getComputedStyle(part).backgroundColor);
		});
	await read({ site: sites.one, colorScheme: 'dark' }, async (page, url) => {
		await page.goto(url);
		expect(await papers(page)).toEqual(['rgb(255, 253, 248)', 'rgb(19, 18, 15)']);
	});
	await read({ site: sites.one, chosen: { theme: 'sepia' } }, async (page, url) => {
		await page.goto(url);
		expect(await papers(page)).toEqual(['rgb(246, 235, 214)', 'rgb(246, 235, 214)']);
	});
});

test.each([
	[{ colorScheme: 'light' }, 'logo'],
	[{ colorScheme: 'dark' }, 'dark'],
	[{ colorScheme: 'dark', chosen: { theme: 'sepia' } }, 'logo'],
	[{ colorScheme: 'light', chosen: { theme: 'dark' } }, 'dark'],
] as const)('of two logos, %j has one', (reading, name) =>
	read({ ...reading, site: sites.two }, async (page, url) => {
		await page.goto(url);
		expect(await shownIn(page)).toEqual([`/media/${name}.svg`]);
		await page.emulateMedia({ media: 'print' });
		expect(await shownIn(page)).toEqual(['/media/logo.svg']);
	}),
);
