import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { problemReport } from '../../src/domain/content/problem.ts';
import { searchFiles } from '../../src/domain/search/manifest.ts';
import { aContentFolder, aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { developing } from '../helpers/developing.ts';
import { eventually } from '../helpers/eventually.ts';
import { useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

const GOOD = storyFile('title: Ferry\npubDate: 2022-10-24');
const BAD = storyFile('title: Ferry\npubDate: 2022-13-24');
const problemOf = (content: string) => ({
	file: join(content, 'articles/a.md'),
	line: 3,
	field: 'pubDate',
	message: '“2022-13-24” has no month 13; months go from 01 to 12',
});

const overlay = (page: Page) => page.locator('vite-error-overlay');
const overlays = (page: Page) => eventually(() => overlay(page).count());
const told = (page: Page) =>
	eventually(() => overlay(page).locator('#message-content').allTextContents());
const linksTo = (page: Page, name: string) =>
	eventually(() => page.getByRole('link', { name }).count());

/** Opens a page and waits until the server has told it what there is to tell. */
async function open(page: Page, address: string): Promise<void> {
	const isConnected = page.waitForEvent('console', (line) => line.text() === '[vite] connected.');
	await page.goto(address);
	await isConnected;
}

/** Closes what lies over the page, as often as the page is loaded again meanwhile. */
const close = (page: Page) =>
	eventually(async () => {
		await page.keyboard.press('Escape');
		return overlay(page).count();
	}).toBe(0);

test('a mistake made while a page is open is told over it, until it is mended', async () => {
	const content = aContentFolder({ 'articles/a.md': GOOD });
	const { address, said } = await developing(content);
	await read({ site: `${address}/` }, async (page, url) => {
		await open(page, url);
		await overlays(page).toBe(0);

		const report = problemReport([problemOf(content)]);
		writeFiles(content, { 'articles/a.md': BAD });
		await told(page).toEqual([report]);
		expect(said()).toContain(report);

		writeFiles(content, { 'articles/a.md': GOOD });
		await overlays(page).toBe(0);
		await linksTo(page, 'Ferry').toBeGreaterThan(0);
	});
});

test('mistakes that are there already are told over every page, which can be read behind them', async () => {
	const content = aContentFolder({
		'articles/a.md': BAD,
		'articles/b.md': storyFile('title: Bridge'),
		'synonyms.txt': '<b>bridge</b> = <b>bridge</b>',
	});
	const message = 'has “<b>bridge</b>” twice; case and accents do not matter to a search';
	const synonyms = { file: join(content, 'synonyms.txt'), line: 1, message };
	const report = problemReport([problemOf(content), synonyms]);
	const { address } = await developing(content);
	await read({ site: `${address}/` }, async (page, url) => {
		await open(page, `${url}b/`);
		await told(page).toEqual([report]);
		await close(page);
		expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Bridge');

		await open(page, url);
		await told(page).toEqual([report]);
	});
});

test('stories that cannot be loaded at all leave the server running, and are told the same way', async () => {
	const out = aFolder();
	const spoil = () => writeFiles(out, { [searchFiles.manifest]: '{' });
	const unreadable = [expect.stringContaining('in JSON at position 1')];
	spoil();
	const content = aContentFolder({ 'articles/a.md': GOOD });
	const { address, said } = await developing(content, { OUT_DIR: out });
	await read(
		{ site: `${address}/` },
		async (page, url) => {
			await open(page, url);
			await told(page).toEqual(unreadable);
			expect([said()]).toEqual(unreadable);

			rmSync(join(out, searchFiles.manifest));
			writeFiles(content, { 'articles/a.md': storyFile('title: Bridge') });
			await overlays(page).toBe(0);
			await linksTo(page, 'Bridge').toBeGreaterThan(0);

			spoil();
			writeFiles(content, { 'articles/a.md': GOOD });
			await told(page).toEqual(unreadable);
			await close(page);
			await linksTo(page, 'Bridge').toBeGreaterThan(0);
		},
		// A page that says only this names no icon, so a browser looks for one.
		{ complaints: /status of 500|favicon\.ico/ },
	);
});

test('a warning is told in the terminal alone', async () => {
	const content = aContentFolder({ 'articles/a.md': storyFile('title: Ferry\ntitel: Fähre') });
	const { address, said } = await developing(content);
	expect(said()).toContain('“titel” (did you mean “title”?)');
	await read({ site: `${address}/` }, async (page, url) => {
		await open(page, url);
		expect(await overlay(page).count()).toBe(0);
	});
});
