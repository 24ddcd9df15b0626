import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { aPaper } from '../helpers/a-themed-paper.ts';
import { storyFile } from '../helpers/content-folder.ts';
import { useBrowser } from '../helpers/reader.ts';
import { buildFolder } from '../helpers/remembered-build.ts';

const read = useBrowser();
const SCRIPT = 'https://stats.example/count.js';
const REPORT = 'https://stats.example/seen';
const FACTS = `scripts: [{src: "${SCRIPT}", purpose: counts, data: {domain: a.example}}]\n`;

/** Tells where it is, and to a site that was not named too. */
const COUNTS = `const { domain } = document.currentScript.dataset;
for (const to of ['${REPORT}', 'https://other.example/'])
	fetch(to, { method: 'POST', body: domain }).catch(() => {});
document.documentElement.dataset.counted = domain;`;

let site: string;
beforeAll(async () => {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-test-'));
	const content = aPaper({ 'pages/privacy.md': storyFile('title: Privacy') }, FACTS, folder);
	const { server, url } = await serve((await buildFolder(content)).site, 0);
	site = url;
	return () => {
		server.close();
		server.closeAllConnections();
		rmSync(folder, { recursive: true, force: true });
	};
});

/** Answers for the site that counts. */
const answering = async (page: Page) => {
	const headers = {
		'Access-Control-Allow-Origin': '*',
		'Cross-Origin-Resource-Policy': 'cross-origin',
	};
	await page.route('https://stats.example/**', (route) =>
		route.fulfill({ contentType: 'text/javascript', headers, body: COUNTS }),
	);
};
const counted = (page: Page) =>
	page.evaluate(() => document.documentElement.dataset.counted ?? 'not');

test('a script from elsewhere runs with what is said to it, and tells those that are named alone', () =>
	read(
		{ site },
		async (page, url) => {
			await answering(page);
			const reported = page.waitForRequest(REPORT);
			await page.goto(`${url}a/`);
			expect((await reported).postData()).toBe('a.example');
			expect(await counted(page)).toBe('a.example');
		},
		{ foreign: [SCRIPT, REPORT], complaints: /connect.*Content Security Policy|other\.example/i },
	));

test.each([
	['the search page', '', 'search/?q=ferry'],
	['a reader with Global Privacy Control', 'globalPrivacyControl', 'a/'],
	['a reader with Do Not Track', 'doNotTrack', 'a/'],
])('%s has none', (_, setting, path) =>
	read({ site }, async (page, url) => {
		await answering(page);
		await page.addInitScript((name) => {
			const value = name === 'doNotTrack' ? '1' : true;
			if (name) Object.defineProperty(Navigator.prototype, name, { get: () => value });
		}, setting);
		await page.goto(url + path);
		await page.waitForLoadState('networkidle');
		expect(await counted(page)).toBe('not');
	}),
);

test('a reader without JavaScript asks nobody else', () =>
	read({ site, javaScript: false }, async (page, url) => {
		await page.goto(`${url}privacy/`);
		expect(await page.getByRole('heading', { name: 'Scripts from elsewhere' }).count()).toBe(1);
	}));
