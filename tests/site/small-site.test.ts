import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { filesInside } from '../../src/loader/files-inside.ts';
import { SITE_FILE } from '../../src/loader/site-file.ts';
import { foundByAxe } from '../helpers/axe.ts';
import { storyFile, writeFiles } from '../helpers/content-folder.ts';
import { EDITION } from '../helpers/edition.ts';
import { MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { brokenLinks, readFacts } from '../helpers/page-facts.ts';
import { follow, useBrowser } from '../helpers/reader.ts';
import { runBuild } from '../helpers/run-build.ts';

/** What a newspaper says that wants few and small files. */
const SETTINGS = 'styles: file\ndayPages: false\nlistLimit: 2\n';

/** Stories of a month that has more than a page of them. */
const A_LONG_MONTH = Object.fromEntries(
	[1, 2, 3].map((day) => [
		`articles/2001/11/0${day}/ferry.md`,
		storyFile(`title: Ferry ${day}\npubDate: 2001-11-0${day}`),
	]),
);

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-small-'));
const small = join(folder, 'site');
let server: Server;
let url: string;

beforeAll(async () => {
	const content = join(folder, 'content');
	cpSync(EDITION, content, { recursive: true });
	appendFileSync(join(content, SITE_FILE), SETTINGS);
	writeFiles(content, A_LONG_MONTH);
	const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: small });
	if (status !== 0) throw new Error(output);
	const served = await serve(small, 0);
	server = served.server;
	url = served.url;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(folder, { recursive: true, force: true });
});

const STYLE_LINK = /<link rel="stylesheet" href="\/(_astro\/styles\.[\w-]+\.css)">/g;

test('every page has its styles from one file, where they are what is written out in it elsewhere', () => {
	const readPage = (dir: string, path: string) => readFileSync(join(dir, path), 'utf8');
	const pages = filesInside(small).filter((path) => path.endsWith('.html'));
	const framed = pages.filter((path) => readPage(small, path).includes('<main'));
	expect(framed.length).toBeGreaterThan(150);
	for (const path of framed) {
		const html = readPage(small, path);
		expect(html).not.toMatch(/<style>[^<]{1000}/);
		const files = Array.from(html.matchAll(STYLE_LINK), ([, file = '']) => file);
		expect(files).toHaveLength(1);
	}
	const [, file = ''] = [...readPage(small, 'index.html').matchAll(STYLE_LINK)][0] ?? [];
	expect(readPage(inject('siteDir'), 'index.html')).toContain(
		`<style>${readFileSync(join(small, file), 'utf8')}</style>`,
	);
});

test('days have no pages of their own, but those of a month that is too long for one', () => {
	const days = filesInside(small).filter((path) => /^archive\/\d+\/\d\d\/\d\d\//.test(path));
	const months = new Set(days.map((path) => path.slice(0, 'archive/2022/10'.length)));
	expect([...months]).toEqual(['archive/2001/11']);
	expect(days).toHaveLength(3);
	expect(brokenLinks(small, readFacts(small), 'addresses')).toEqual([]);
});

describe('a reader of such a site', () => {
	const read = useBrowser();
	const reading = () => ({ site: url });

	test('comes from a story to its day, and from the address that the day had', () =>
		read(
			reading(),
			async (page) => {
				await page.goto(url + MODEL_STORY);
				await follow(page, page.locator('article header a[href^="/archive/"]'));
				expect(page.url()).toBe(`${url}archive/2022/10/#day-24`);
				expect(await page.locator('#day-24').innerText()).toContain('letter');
				await page.goto(`${url}archive/2022/10/24/`);
				await page.waitForURL(`${url}archive/2022/10/#day-24`);
			},
			{ complaints: /404/ },
		));

	test('has saved stories and their list with their style, without a connection', () =>
		read(
			reading(),
			async (page) => {
				const measure = () =>
					page.evaluate(() => getComputedStyle(document.body).getPropertyValue('--paper'));
				await page.goto(url + MODEL_STORY);
				const styled = await measure();
				await page.getByRole('button', { name: 'Save', exact: true }).click();
				await page.getByText(/^Saved, to be read without a connection/).waitFor();
				await page.context().setOffline(true);
				await page.goto(`${url}saved/`);
				expect(await measure()).toBe(styled);
				await follow(page, page.locator('#saved ol a').first());
				expect(await measure()).toBe(styled);
			},
			{ complaints: /ERR_INTERNET_DISCONNECTED/ },
		));
});

describe.each([360, 1280] as const)('the archive of so many stories at %i px', (width) => {
	const read = useBrowser();
	const reading = () => ({ site: url });

	test('begins with the search, then the newest stories, then the table', () =>
		read({ ...reading(), width, javaScript: false }, async (page) => {
			await page.goto(`${url}archive/`);
			expect(await page.locator('main').getByRole('searchbox').count()).toBe(1);
			const headings = page.locator('main').getByRole('heading', { level: 2 });
			expect(await headings.allInnerTexts()).toEqual([
				...['Latest stories', 'Stories by year and month'],
			]);
			await follow(page, page.getByRole('link', { name: /^House progressives/ }));
			expect(page.url()).toBe(url + MODEL_STORY);
		}));

	test('has links that look like links, and nothing that axe finds or that has to be scrolled to', () =>
		read({ ...reading(), width }, async (page) => {
			await page.goto(`${url}archive/`);
			const lines = await page
				.getByRole('table')
				.getByRole('link')
				.evaluateAll((links) => links.map((link) => getComputedStyle(link).textDecorationLine));
			expect(new Set(lines)).toEqual(new Set(['underline']));
			expect(await foundByAxe(page)).toEqual([]);
			const wide = await page.evaluate(
				() => document.documentElement.scrollWidth - document.documentElement.clientWidth,
			);
			expect(wide).toBe(0);
		}));

	test('is a table in which each month with stories leads to them', () =>
		read({ ...reading(), width, javaScript: false }, async (page) => {
			await page.goto(`${url}archive/`);
			const row = page.getByRole('row').filter({ has: page.getByRole('link', { name: '2022' }) });
			expect(await row.getByRole('rowheader', { name: '2022' }).innerText()).toMatch(/^2022\s+1$/);
			await follow(page, row.getByRole('link', { name: '1 story, October 2022' }));
			expect(page.url()).toBe(`${url}archive/2022/10/`);
		}));

	test('has every month of a year in the column of its name', () =>
		read({ ...reading(), width }, async (page) => {
			await page.goto(`${url}archive/`);
			const table = page.getByRole('table', { name: 'Stories by year and month' });
			const names = await table.getByRole('columnheader').allInnerTexts();
			const row = table.getByRole('row').filter({ has: page.getByRole('link', { name: '1969' }) });
			const cells = await row.getByRole('cell').allInnerTexts();
			const filled = cells.flatMap((text, i) =>
				text.trim() ? [names.at(-cells.length + i)?.trim()] : [],
			);
			expect(filled.map((name) => name?.split(/\s+/).at(-1))).toEqual(['July', 'October']);
		}));

	test('shows its decades, with how many stories each has, and leads to their years', () =>
		read({ ...reading(), width }, async (page) => {
			await page.goto(`${url}archive/`);
			const decades = page.getByRole('figure', { name: 'Stories by decade' });
			const shown = await decades.getByRole('listitem').allInnerTexts();
			for (const decade of ['1960s', '2020s']) {
				expect(shown).toContainEqual(expect.stringMatching(`^${decade}\\s+[1-9]\\d*$`));
			}
			await decades.getByRole('link', { name: '1960s' }).click();
			await page.waitForURL(`${url}archive/#1960s`);
			const top = await page
				.getByRole('rowheader', { name: '1960s', exact: true })
				.evaluate((header) => header.getBoundingClientRect().top);
			expect(Math.abs(top)).toBeLessThan(100);
		}));
});
