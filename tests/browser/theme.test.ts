import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { aPaper, THEME, THEMED } from '../helpers/a-themed-paper.ts';
import { type Reading, useBrowser } from '../helpers/reader.ts';
import { buildFolder } from '../helpers/remembered-build.ts';

const read = useBrowser();
const CSS = THEME.replace(
	':root {',
	':root {\n\t--ink: light-dark(#102030, #e0f0ff);\n\t--ink-2: light-dark(#203040, #d0e0f0);\n\t--serif: "Our Sans", sans-serif;\n',
);

/** The paper, built and served once for all tests of this file. */
let site: string;
beforeAll(async () => {
	const folder = mkdtempSync(join(tmpdir(), 'broadsheet-test-'));
	const built = await buildFolder(aPaper({ ...THEMED, 'theme.css': CSS }, '', folder));
	const { server, url } = await serve(built.site, 0);
	site = url;
	return () => {
		server.close();
		server.closeAllConnections();
		rmSync(folder, { recursive: true, force: true });
	};
});

const looks = (page: Page) =>
	page.evaluate(() => {
		const { backgroundColor, color } = getComputedStyle(document.body);
		const root = getComputedStyle(document.documentElement);
		return {
			paper: backgroundColor,
			ink: color,
			second: root.getPropertyValue('--ink-2').replace(/\s/g, ''),
			text: root.getPropertyValue('--serif').split(',')[0]?.replaceAll('"', ''),
			face: getComputedStyle(document.querySelector('h1') ?? document.body).fontFamily,
		};
	});

const looksWith = (reading: Reading, then?: (page: Page) => Promise<void>) => {
	let found: Awaited<ReturnType<typeof looks>> | undefined;
	return read({ ...reading, site }, async (page, url) => {
		await page.goto(`${url}a/`);
		await then?.(page);
		found = await looks(page);
	}).then(() => found);
};

const PAPER = { light: 'rgb(255, 255, 255)', dark: 'rgb(0, 0, 0)', sepia: 'rgb(246, 235, 214)' };
const INK = { light: 'rgb(16, 32, 48)', dark: 'rgb(224, 240, 255)', sepia: 'rgb(34, 26, 15)' };

test.each([
	['by the system', { colorScheme: 'light' }, 'light'],
	['by the system', { colorScheme: 'dark' }, 'dark'],
	['by choice', { colorScheme: 'dark', chosen: { theme: 'light' } }, 'light'],
	['by choice', { colorScheme: 'light', chosen: { theme: 'dark' } }, 'dark'],
	['by choice', { chosen: { theme: 'sepia' } }, 'sepia'],
] as const)('%s (%j), a page is %s', async (_, reading, theme) => {
	expect(await looksWith(reading)).toMatchObject({
		...{ paper: PAPER[theme], ink: INK[theme] },
		face: expect.stringMatching(/^"?Our Sans/),
	});
});

test('a reader’s own typeface holds against the theme’s', async () => {
	expect(await looksWith({ chosen: { font: 'legible' } })).toMatchObject({
		text: 'Atkinson Hyperlegible Next',
		face: expect.stringContaining('Atkinson'),
	});
	expect((await looksWith({}))?.text).toBe('Our Sans');
});

test('high contrast and print hold against the theme', async () => {
	expect(await looksWith({ contrast: 'more', colorScheme: 'light' })).toMatchObject({
		second: 'light-dark(#102030,#e0f0ff)',
	});
	expect(
		await looksWith({ colorScheme: 'dark' }, (page) => page.emulateMedia({ media: 'print' })),
	).toMatchObject({ paper: PAPER.light, ink: 'rgb(0, 0, 0)' });
});

test('the font of the theme is loaded, and the browser’s bars have its paper, also by choice', () =>
	read({ site, colorScheme: 'light' }, async (page, url) => {
		await page.goto(`${url}a/`);
		await page.evaluate(() => document.fonts.ready);
		expect(await page.evaluate(() => document.fonts.check('500 20px "Our Sans"'))).toBe(true);
		const bars = () =>
			page.evaluate(() =>
				[...document.querySelectorAll<HTMLMetaElement>('meta[name=theme-color]')].map(
					({ content }) => content,
				),
			);
		expect(await bars()).toEqual(['', '#ffffff', '#000000']);
		await page.getByRole('banner').getByRole('button', { name: /Aa/ }).click();
		await page.getByText('Dark', { exact: true }).click();
		expect((await bars())[0]).toBe('#000000');
		await page.getByText('System', { exact: true }).click();
		expect((await bars())[0]).toBe('');
	}));
