import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { filesInside } from '../../src/loader/files-inside.ts';
import { SITE_FILE } from '../../src/loader/site-file.ts';
import { site } from '../../src/site.ts';
import { EDITION } from '../helpers/edition.ts';
import { eventually } from '../helpers/eventually.ts';
import { MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { follow, useBrowser } from '../helpers/reader.ts';
import { runBuild } from '../helpers/run-build.ts';
import { answered, results, wordsField } from '../helpers/search-page.ts';

/** Signs that mean more in regular expressions, and a name that the site's own pages begin with. */
const BASE = '/ed/archive.2/archive';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-below-'));
const below = join(folder, 'site');
let server: Server;
let url: string;

beforeAll(async () => {
	const content = join(folder, 'content');
	cpSync(EDITION, content, { recursive: true });
	const facts = readFileSync(join(content, SITE_FILE), 'utf8');
	writeFileSync(join(content, SITE_FILE), facts.replace(site.url, site.url + BASE));
	const { status, output } = await runBuild({ CONTENT_DIR: content, OUT_DIR: below });
	if (status !== 0) throw new Error(output);
	const served = await serve(below, 0, BASE);
	server = served.server;
	url = served.url;
});
afterAll(() => {
	server.close();
	server.closeAllConnections();
	rmSync(folder, { recursive: true, force: true });
});

/** A file without the path, and without what stands for bytes in which the path is. */
const withoutPath = (text: string) =>
	text
		.replaceAll(BASE, '')
		.replaceAll(encodeURIComponent(BASE), '')
		.replaceAll(BASE.replaceAll('.', '[.]'), '')
		.replace(/'sha256-[^']+'/g, "'sha256'")
		.replace(/(\/_astro\/[\w.-]+)[.-][\w-]{8}\./g, '$1.');

const TEXTS = /\.(html|xml|txt|js)$|^_headers$|^\.htaccess$/;
const filesOf = (dir: string) => filesInside(dir).filter((path) => !path.startsWith('_astro/'));

test('a site below a path has the files of one at the root, and they are the same but for the path', () => {
	const atRoot = inject('siteDir');
	expect(filesOf(below)).toEqual(filesOf(atRoot));
	const texts = filesOf(below).filter((path) => TEXTS.test(path));
	expect(texts.length).toBeGreaterThan(150);
	const read = (dir: string, path: string) => withoutPath(readFileSync(join(dir, path), 'utf8'));
	const other = texts.filter((path) => read(below, path) !== read(atRoot, path));
	expect(other).toEqual([]);
});

test('every address in its pages begins with the path', () => {
	const pages = filesOf(below).filter((path) => path.endsWith('.html'));
	const wrong = pages.flatMap((path) => {
		const html = readFileSync(join(below, path), 'utf8');
		const found = html.matchAll(/\s(?:href|src|action|srcset|poster|data-[a-z]+)="(\/[^"]*)/g);
		return [...found]
			.map(([, address = '']) => address)
			.filter((address) => !address.startsWith(`${BASE}/`))
			.map((address) => `${path}: ${address}`);
	});
	expect(wrong).toEqual([]);
});

describe('a reader below a path', () => {
	const read = useBrowser();
	const reading = () => ({ site: url });

	test('is led there from the root of the host, and finds nothing elsewhere', async () => {
		const { origin } = new URL(url);
		const root = await fetch(origin, { redirect: 'manual' });
		expect([root.status, root.headers.get('location')]).toEqual([302, `${BASE}/`]);
		const folder = await fetch(`${url}archive`, { redirect: 'manual' });
		expect([folder.status, folder.headers.get('location')]).toEqual([302, `${BASE}/archive/`]);
		expect((await fetch(`${origin}/archive/`)).status).toBe(404);
		expect((await fetch(`${url}archive/`)).status).toBe(200);
	});

	test('reads a story, follows a related one and comes back to the front page', () =>
		read(reading(), async (page) => {
			await page.goto(url + MODEL_STORY);
			await follow(page, page.locator('#related a').first());
			expect(page.url()).toContain(`${BASE}/`);
			await follow(page, page.locator('.name a'));
			expect(page.url()).toBe(url);
			expect(await page.locator('.name a').getAttribute('aria-current')).toBe('page');
		}));

	test('searches with a suggestion and a filter, and opens what is found', () =>
		read(reading(), async (page) => {
			await page.goto(`${url}search/`);
			await wordsField(page).pressSequentially('moon');
			await page.getByRole('option').first().waitFor();
			await page.keyboard.press('Enter');
			await answered(page);
			expect(new URL(page.url()).pathname).toBe(`${BASE}/search/`);
			await follow(page, results(page).first().getByRole('link').first());
			expect(page.url()).toContain(`${url}1969/07/20/moon-landing/`);
		}));

	test('saves a story and reads it without a connection', () =>
		read(
			reading(),
			async (page) => {
				await page.goto(url + MODEL_STORY);
				await page.getByRole('button', { name: 'Save', exact: true }).click();
				await page.getByText(/^Saved, to be read without a connection/).waitFor();
				const scopes = () =>
					page.evaluate(async () =>
						(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
					);
				await eventually(scopes).toEqual([url]);
				await page.context().setOffline(true);
				await page.goto(`${url}saved/`);
				await follow(page, page.locator('#saved ol a').first());
				expect(page.url()).toBe(url + MODEL_STORY);
				const pictures = () =>
					page
						.locator('article img')
						.evaluateAll(
							(all) => all.filter((each) => (each as HTMLImageElement).naturalWidth === 0).length,
						);
				await eventually(pictures).toBe(0);
				await page.locator('[data-opens=settings]').first().click();
				await page.getByRole('dialog').waitFor();
				await page.goto(`${url}never-saved/`);
				await page.getByRole('heading', { name: 'Saved stories' }).waitFor();
			},
			{ complaints: /ERR_INTERNET_DISCONNECTED/ },
		));

	test('finds the way from an address where there is nothing', () =>
		read(
			reading(),
			async (page) => {
				await page.goto(`${url}no/such-story/`);
				await follow(page, page.getByRole('link', { name: 'Front page' }).first());
				expect(page.url()).toBe(url);
			},
			{ complaints: /404/ },
		));
});
