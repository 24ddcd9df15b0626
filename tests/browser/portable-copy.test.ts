import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { writeCopy } from '../../src/build/portable/write-copy.ts';
import { SITE_FILE } from '../../src/loader/site-file.ts';
import { site } from '../../src/site.ts';
import { storyFile, writeFiles } from '../helpers/content-folder.ts';
import { EDITION } from '../helpers/edition.ts';
import { eventually } from '../helpers/eventually.ts';
import { giveVoices } from '../helpers/fake-voices.ts';
import { KINDS_OF_PAGES, MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { elements, filesIn, readPages } from '../helpers/pages.ts';
import { follow, useBrowser } from '../helpers/reader.ts';
import { buildVariables } from '../helpers/run-build.ts';

/** Signs that addresses escape, and some that end a path in them. */
const NAME = 'Zeitung für #1 100%';
const ODD_STORY = '2020/Öl & “why” it is, ’s +1';

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-portable-'));
/** A copy of the site at the root of its host, and of one below a path, as the command makes it. */
const [atRoot, below] = ['root', 'below'].map((name) => join(folder, name, NAME)) as [
	string,
	string,
];
const copies = { 'at the root of its host': atRoot, 'below a path': below };

beforeAll(async () => {
	writeCopy(inject('siteDir'), atRoot, site.url);
	const content = join(folder, 'content');
	cpSync(EDITION, content, { recursive: true });
	const facts = readFileSync(join(content, SITE_FILE), 'utf8');
	writeFileSync(join(content, SITE_FILE), facts.replace(site.url, `${site.url}/my/paper`));
	writeFiles(content, {
		[`articles/${ODD_STORY}.md`]: storyFile('title: An odd address\npubDate: 2026-01-01'),
	});
	const env = { ...buildVariables(), CONTENT_DIR: content, OUT_DIR: join(folder, 'site') };
	const command = ['src/commands/portable.ts', below];
	const child = spawn(process.execPath, command, { env, stdio: ['ignore', 'inherit', 'inherit'] });
	expect(await once(child, 'close')).toEqual([0, null]);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ADDRESSES = ['href', 'src', 'srcSet', 'poster', 'action', 'cite'];

describe.each(Object.entries(copies))('the copy of a site %s', (_, copy) => {
	test('leads from each page to files that are there, to places on it and to the web', () => {
		const wrong: string[] = [];
		let checked = 0;
		for (const { url, tree } of readPages(copy)) {
			const page = pathToFileURL(
				join(copy, decodeURIComponent(url), url.endsWith('/') ? 'index.html' : ''),
			);
			const values = elements(tree, () => true).flatMap(({ properties }) =>
				ADDRESSES.flatMap((name) => String(properties[name] ?? '').split(/,\s+/)),
			);
			for (const value of values) {
				const address = value.split(' ')[0] ?? '';
				if (/^(https?:|mailto:|#|$)/.test(address)) continue;
				checked++;
				const isThere = existsSync(fileURLToPath(new URL(address, page)));
				if (address.startsWith('/') || !isThere) wrong.push(`${url}: ${address}`);
			}
		}
		expect(wrong).toEqual([]);
		expect(checked).toBeGreaterThan(5000);
	});

	test('has the styles in files, whose fonts are there, and nothing that only a server makes work', () => {
		const files = filesIn(copy);
		const sheets = files.filter((file) => file.endsWith('.css'));
		const fonts = sheets.flatMap((file) => {
			const found = readFileSync(join(copy, file), 'utf8').matchAll(/url\("([^"]*)"\)/g);
			return [...found].map(([, address = '']) => join(copy, file, '..', address));
		});
		expect(fonts.length).toBeGreaterThan(10);
		expect(fonts.filter((font) => !existsSync(font))).toEqual([]);
		const lost = /^(search-index|saved|sw\.js|404|opensearch|robots|_headers|\.htaccess)/;
		expect(files.filter((file) => lost.test(file))).toEqual([]);
		const used =
			/type="?(module|speculationrules)|<form|modulepreload|rel="preload"|data-tool="save"/;
		expect(readPages(copy).filter(({ html }) => used.test(html))).toEqual([]);
	});
});

describe('a reader of a copy', () => {
	const read = useBrowser();
	const address = (copy: string, path: string) => pathToFileURL(join(copy, path)).href;
	const kinds = Object.entries(KINDS_OF_PAGES).filter(
		([, path]) => !/^(404|saved|search\/\?)/.test(path),
	);

	/** Lets somebody read, whose browser asks for nothing but files of the copy, and gets each. */
	async function reads(
		copy: string,
		act: (page: Page) => Promise<void>,
		reading: { javaScript?: boolean; width?: number } = {},
	): Promise<void> {
		const failed: string[] = [];
		await read({ ...reading, site: address(copy, '') }, async (page) => {
			page.on('requestfailed', (request) => {
				// A page that is left waits for its fonts no longer.
				if (request.failure()?.errorText !== 'net::ERR_ABORTED') failed.push(request.url());
			});
			await act(page);
		});
		expect(failed).toEqual([]);
	}

	test.each(
		Object.keys(copies).flatMap((name) =>
			[true, false].map((javaScript) => ({ name, javaScript })),
		),
	)('sees a page of each kind of a site $name (JavaScript: $javaScript)', ({ name, javaScript }) =>
		reads(
			copies[name as keyof typeof copies],
			async (page) => {
				for (const [kind, path] of kinds) {
					await page.goto(address(copies[name as keyof typeof copies], `${path}index.html`));
					const seen = await page.evaluate(async () => {
						await document.fonts.ready;
						const pictures = [...document.images];
						for (const picture of pictures) picture.loading = 'eager';
						await Promise.allSettled(pictures.map((picture) => picture.decode()));
						return {
							fonts: [...document.fonts].some(({ status }) => status === 'loaded'),
							lost: pictures.filter(({ naturalWidth }) => naturalWidth === 0).map(({ src }) => src),
							margin: getComputedStyle(document.body).margin,
						};
					});
					expect({ kind, ...seen }).toEqual({ kind, fonts: true, lost: [], margin: '0px' });
				}
			},
			{ javaScript },
		),
	);

	test('reads a story, follows a related one and comes back to the front page', () =>
		reads(atRoot, async (page) => {
			await page.goto(address(atRoot, `${MODEL_STORY}index.html`));
			await follow(page, page.locator('#related a').first());
			await follow(page, page.locator('.name a'));
			expect(page.url()).toBe(address(atRoot, 'index.html'));
		}));

	test('opens a story whose address has signs that addresses escape', () =>
		reads(below, async (page) => {
			await page.goto(address(below, 'archive/2026/index.html'));
			await follow(page, page.getByRole('link', { name: 'An odd address' }));
			expect(page.url()).toBe(address(below, `${ODD_STORY}/index.html`));
		}));

	test('is led on from an old address', () =>
		reads(below, async (page) => {
			await page.goto(address(below, '1969/moon.html'));
			await page.waitForURL(address(below, '1969/07/20/moon-landing/index.html'));
		}));

	test('is told that search needs a server, and finds the archive, topics and authors', () =>
		reads(atRoot, async (page) => {
			await page.goto(address(atRoot, 'index.html'));
			await follow(page, page.getByRole('link', { name: 'Search', exact: true }));
			await page.getByText('Search needs a server').waitFor();
			expect(await page.locator('main').getByRole('searchbox').count()).toBe(0);
			for (const name of ['Archive by date', 'Topics A to Z', 'Authors']) {
				await follow(page, page.locator('main').getByRole('link', { name }));
				await page.goBack();
			}
		}));

	test('chooses how pages look, which other pages keep, and opens the ways to share', () =>
		reads(below, async (page) => {
			await page.goto(address(below, `${MODEL_STORY}index.html`));
			const settings = page.locator('[data-opens=settings]').first();
			await settings.click();
			const dialog = page.getByRole('dialog');
			const theme = () => page.locator('html').getAttribute('data-theme');
			await dialog.getByText('Sepia').click();
			expect(await theme()).toBe('sepia');
			await dialog.getByText('Kept on this device only.').waitFor();
			await dialog.getByRole('button', { name: 'Close' }).click();
			await settings.click();
			await dialog.getByRole('button', { name: 'Close' }).click();
			await page.locator('[data-tool=share]').click();
			await page.getByRole('button', { name: 'Copy link' }).waitFor();
			// While this page is open: of one that is left at once, a busy Chromium has lost what it kept.
			const other = await page.context().newPage();
			await eventually(async () => {
				await other.goto(address(below, 'index.html'));
				return other.locator('html').getAttribute('data-theme');
			}).toBe('sepia');
		}));

	test('has a story read by a voice of the device', () =>
		reads(atRoot, async (page) => {
			await giveVoices(page, [{ name: 'own', lang: 'en-GB', isOwn: true }]);
			await page.goto(address(atRoot, `${MODEL_STORY}index.html`));
			await page.getByRole('button', { name: 'Listen' }).click();
			await page.getByRole('region', { name: 'Listen' }).waitFor();
		}));
});
