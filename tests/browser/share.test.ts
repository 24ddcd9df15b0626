import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { foundByAxe } from '../helpers/axe.ts';
import { eventually } from '../helpers/eventually.ts';
import { tabTo } from '../helpers/keyboard.ts';
import { MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';

const ADDRESS = `${site.url}/${MODEL_STORY}`;
const read = useBrowser();

const share = (page: Page) => page.getByRole('button', { name: 'Share' });
const copy = (page: Page) => page.getByRole('button', { name: 'Copy link' });
const mail = (page: Page) => page.getByRole('link', { name: 'E-mail' });
const told = (page: Page) => page.locator('.story-tools').getByRole('status').innerText();

/** Gives the browser a sheet for sharing, or takes it away; what it is asked is noted. */
const withSheet = (page: Page, answer: 'shared' | 'AbortError' | 'NotAllowedError' | undefined) =>
	page.addInitScript((answer) => {
		const asked: object[] = [];
		Object.assign(globalThis, { asked });
		Reflect.deleteProperty(Navigator.prototype, 'share');
		if (!answer) return;
		Object.defineProperty(Navigator.prototype, 'share', {
			value: async (what: object) => {
				asked.push(what);
				if (answer !== 'shared') throw new DOMException('No', answer);
			},
		});
	}, answer);

test('where the device has a sheet for sharing, it is asked', () =>
	read({}, async (page, url) => {
		await withSheet(page, 'shared');
		await page.goto(url + MODEL_STORY);
		await share(page).click();
		const asked = await page.evaluate(() => (globalThis as unknown as { asked: object[] }).asked);
		expect(asked).toEqual([{ title: await page.locator('h1').innerText(), url: ADDRESS }]);
		expect(await copy(page).isVisible()).toBe(false);
	}));

test.each([
	['AbortError', false],
	['NotAllowedError', true],
] as const)('after %s other ways are open: %s', (answer, isOpen) =>
	read({}, async (page, url) => {
		await withSheet(page, answer);
		await page.goto(url + MODEL_STORY);
		await share(page).click();
		await eventually(() => copy(page).isVisible()).toBe(isOpen);
	}),
);

test('elsewhere the link is copied, or mailed, by keyboard', () =>
	read({ width: 360 }, async (page, url) => {
		await withSheet(page, undefined);
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto(url + MODEL_STORY);
		await tabTo(page, /^ Share$/);
		expect(await mail(page).isVisible()).toBe(false);
		await page.keyboard.press('Enter');
		expect(await share(page).getAttribute('aria-expanded')).toBe('true');
		await tabTo(page, /^ Copy link$/);
		await page.keyboard.press('Enter');
		await eventually(() => told(page)).toBe('Link copied.');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(ADDRESS);
		const { searchParams, protocol } = new URL((await mail(page).getAttribute('href')) ?? '');
		expect([protocol, searchParams.get('body')]).toEqual(['mailto:', ADDRESS]);
		expect(searchParams.get('subject')).toBe(await page.locator('h1').innerText());
		expect(await mail(page).getAttribute('href')).not.toContain('+');
		expect(await foundByAxe(page)).toEqual([]);
		await share(page).click();
		expect(await copy(page).isVisible()).toBe(false);
	}));

test('a browser that lets nothing be copied shows the link', () =>
	read({}, async (page, url) => {
		await withSheet(page, undefined);
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'clipboard', { value: undefined }),
		);
		await page.goto(url + MODEL_STORY);
		await share(page).click();
		await copy(page).click();
		await eventually(() => told(page)).toBe(`The link could not be copied. It is ${ADDRESS}`);
	}));

/** Opens the citations as a reader does, who then sees them under their heading. */
async function cite(page: Page, address: string) {
	await page.goto(address);
	await page.locator('.story-tools').getByRole('link', { name: 'Cite' }).click();
	const heading = page.getByText('Cite this story');
	await eventually(async () => ((await heading.boundingBox())?.y ?? -1) >= 0).toBe(true);
	return page.locator('#cite');
}

test('each form of citation is copied as it stands there, which is said beside it', () =>
	read({ width: 360 }, async (page, url) => {
		await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
		const citations = await cite(page, url + MODEL_STORY);
		for (const [i, style] of ['APA', 'Chicago', 'BibTeX'].entries()) {
			await citations.getByRole('button', { name: `${style}: Copy` }).click();
			await eventually(() => citations.getByRole('status').nth(i).innerText()).toBe('Copied.');
			const copied = await page.evaluate(() => navigator.clipboard.readText());
			const shown = await citations.locator('dd').nth(i).innerText();
			expect(copied.replace(/\s+/g, ' ')).toBe(shown.replace(/\s+/g, ' '));
		}
		expect(await foundByAxe(page)).toEqual([]);
	}));

test('a browser that lets nothing be copied marks the citation', () =>
	read({}, async (page, url) => {
		await page.addInitScript(() =>
			Object.defineProperty(navigator, 'clipboard', { value: undefined }),
		);
		const citations = await cite(page, url + MODEL_STORY);
		await citations.getByRole('button', { name: 'APA: Copy' }).click();
		const marked = await page.evaluate(() => getSelection()?.toString().trim());
		expect(marked).toBe(await citations.locator('dd').first().innerText());
	}));

test('the print button prints', () =>
	read({}, async (page, url) => {
		await page.addInitScript(() => Object.assign(globalThis, { print: () => scrollTo(0, 7) }));
		await page.goto(url + MODEL_STORY);
		await page.getByRole('button', { name: 'Print' }).click();
		expect(await page.evaluate(() => scrollY)).toBe(7);
	}));

test('without JavaScript only what works is offered: citing and a mail', () =>
	read({ javaScript: false }, async (page, url) => {
		await page.goto(url + MODEL_STORY);
		const tools = page.locator('.story-tools');
		expect(await tools.getByRole('button').count()).toBe(0);
		expect(await tools.getByRole('link').allInnerTexts()).toEqual(['Cite', 'E-mail']);
	}));

test('a story page asks for one script before anything is used, and for six files at most', () =>
	read({}, async (page, url) => {
		const asked: { type: string; path: string }[] = [];
		page.on('request', (request) =>
			asked.push({ type: request.resourceType(), path: new URL(request.url()).pathname }),
		);
		await page.goto(url + MODEL_STORY, { waitUntil: 'networkidle' });
		const scripts = asked.filter(({ type }) => type === 'script');
		expect(scripts).toEqual([
			expect.objectContaining({ path: expect.stringMatching('story-tools') }),
		]);
		expect(asked.filter(({ path }) => path !== '/favicon.svg').length).toBeLessThanOrEqual(6);
	}));
