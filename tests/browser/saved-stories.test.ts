import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { workerScript } from '../../src/domain/reader/worker-script.ts';
import { FACES } from '../../src/fonts/faces.ts';
import { foundByAxe } from '../helpers/axe.ts';
import { aChangingSite } from '../helpers/changing-site.ts';
import { eventually } from '../helpers/eventually.ts';
import { focused, tabTo } from '../helpers/keyboard.ts';
import { MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';

const MOON = '1969/07/20/moon-landing/';
const MINITEL = '2012/06/30/minitel/';
/** What a browser complains of when it is asked for something without a connection. */
const OFFLINE = { complaints: /ERR_INTERNET_DISCONNECTED/ };

const read = useBrowser();

const saveButton = (page: Page) => page.getByRole('button', { name: /^Saved?$/ });
const told = (page: Page) => page.locator('.story-tools').getByRole('status');
const items = (page: Page) => page.locator('#saved').getByRole('listitem');
const count = (page: Page) => page.locator('#saved').getByRole('status').innerText();

/** Opens a story, saves it and waits until it is kept. */
async function save(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await saveButton(page).click();
	await eventually(() => told(page).innerText()).toMatch(/^Saved, to be read without a connection/);
}

/** What the browser has of the site: how many workers, and the addresses in its caches. */
const leftovers = (page: Page) =>
	page.evaluate(async () => {
		const workers = await navigator.serviceWorker.getRegistrations();
		const addresses: string[] = [];
		for (const name of await caches.keys()) {
			for (const { url } of await (await caches.open(name)).keys()) {
				addresses.push(new URL(url).pathname);
			}
		}
		return { workers: workers.length, addresses };
	});

test('a story is saved by keyboard, listed newest first and taken off again', () =>
	read({ width: 360 }, async (page, url) => {
		await page.goto(url + MODEL_STORY);
		await tabTo(page, /^ Save$/);
		expect(await saveButton(page).getAttribute('aria-pressed')).toBe('false');
		await page.keyboard.press('Enter');
		await eventually(() => told(page).innerText()).toMatch(/^Saved/);
		expect(await saveButton(page).getAttribute('aria-pressed')).toBe('true');
		expect(await saveButton(page).innerText()).toBe('Saved');
		await save(page, url + MINITEL);
		await page.reload();
		expect(await saveButton(page).getAttribute('aria-pressed')).toBe('true');

		await page.goto(`${url}saved/`);
		expect(await count(page)).toBe('2 stories saved on this device.');
		expect(await items(page).getByRole('link').allInnerTexts()).toEqual([
			'La France éteint le Minitel',
			expect.stringMatching(/^House progressives ask Biden/),
		]);
		const [french, model] = await items(page).all();
		expect(await french?.locator('[lang]').getAttribute('lang')).toBe('fr');
		expect(await model?.innerText()).toMatch(
			/Politics[\s\S]+24 October 2022 · 3 min read · Saved \d/,
		);

		await tabTo(page, /Remove La France/);
		await page.keyboard.press('Enter');
		expect(await count(page)).toBe(
			'“La France éteint le Minitel” is removed. 1 story saved on this device.',
		);
		expect(await focused(page)).toMatch(/Remove House progressives/);
		await page.goto(url + MINITEL);
		expect(await saveButton(page).getAttribute('aria-pressed')).toBe('false');
	}));

test('a saved story is read without a connection as it was with one, pictures, type and tools included', () =>
	read(
		{ colorScheme: 'light' },
		async (page, url) => {
			// Whether stand-ins of the device are asked for depends on when the site's own fonts come.
			const typeOf = () =>
				page.evaluate(
					async (own) => {
						await document.fonts.ready;
						return [...document.fonts]
							.filter(({ family }) => own.includes(family))
							.map(({ family, status }) => `${family} ${status}`);
					},
					FACES.map(({ family }) => family),
				);
			await save(page, url + MOON);
			const type = await typeOf();
			await page.context().setOffline(true);
			await page.goto(url + MOON);
			expect(await typeOf()).toEqual(type);
			expect(type).toContain('Newsreader loaded');
			const pictures = await page
				.locator('article img')
				.evaluateAll((images) => images.map((image) => (image as HTMLImageElement).naturalWidth));
			expect(pictures.length).toBeGreaterThan(0);
			expect(Math.min(...pictures)).toBeGreaterThan(0);
			await page
				.locator('article')
				.getByRole('button', { name: /reading settings/ })
				.click();
			await page.getByRole('radio', { name: 'Sepia' }).waitFor({ state: 'attached' });
			await page.keyboard.press('Escape');
			await saveButton(page).click();
			await eventually(() => told(page).innerText()).toBe('No longer saved.');
		},
		OFFLINE,
	));

test('without a connection the list is there too, and stands in for what is not saved', () =>
	read(
		{},
		async (page, url) => {
			await save(page, url + MODEL_STORY);
			await page.context().setOffline(true);
			await page.goto(`${url}saved/`);
			expect(await count(page)).toBe('1 story saved on this device.');
			expect(await page.getByText('There is no connection').isVisible()).toBe(false);
			await page.goto(url + MOON);
			expect(await page.getByText('There is no connection').isVisible()).toBe(true);
			await items(page).getByRole('link').click();
			await page.waitForURL(url + MODEL_STORY);
			expect(await page.locator('h1').innerText()).toMatch(/^House progressives/);
		},
		OFFLINE,
	));

test('with the last story the worker and all that was kept are gone', () =>
	read({}, async (page, url) => {
		await save(page, url + MODEL_STORY);
		await save(page, url + MOON);
		const { workers, addresses } = await leftovers(page);
		expect(workers).toBe(1);
		expect(addresses).toEqual(
			expect.arrayContaining([`/${MODEL_STORY}`, `/${MOON}`, '/saved/', '/favicon.svg']),
		);
		expect(addresses.some((address) => address.startsWith('/search'))).toBe(false);
		await saveButton(page).click();
		await eventually(async () => (await leftovers(page)).addresses).not.toContain(`/${MOON}`);
		expect((await leftovers(page)).addresses).toContain(`/${MODEL_STORY}`);

		await page.goto(`${url}saved/`);
		await page.getByRole('button', { name: /^Remove House/ }).click();
		await eventually(() => leftovers(page)).toEqual({ workers: 0, addresses: [] });
		expect(await page.evaluate(() => localStorage.length)).toBe(0);
		expect(await page.getByText('Press “Save”').isVisible()).toBe(true);
		await save(page, url + MODEL_STORY);
		await eventually(async () => (await leftovers(page)).addresses).toContain('/saved/');
	}));

test('all are removed together, after a question', () =>
	read({}, async (page, url) => {
		for (const path of [MODEL_STORY, MOON]) await save(page, url + path);
		await page.goto(`${url}saved/`);
		const removeAll = page.getByRole('button', { name: 'Remove all' });
		page.once('dialog', (dialog) => dialog.dismiss());
		await removeAll.click();
		expect(await items(page).count()).toBe(2);
		page.once('dialog', (dialog) => dialog.accept());
		await removeAll.click();
		expect(await count(page)).toBe('Everything is removed. No story saved on this device.');
		await eventually(() => leftovers(page)).toEqual({ workers: 0, addresses: [] });
	}));

describe('a reader who saves nothing', () => {
	test('gets no worker, and nothing is kept', () =>
		read({}, async (page, url) => {
			await page.goto(url + MODEL_STORY, { waitUntil: 'networkidle' });
			await page.goto(`${url}saved/`, { waitUntil: 'networkidle' });
			expect(await leftovers(page)).toEqual({ workers: 0, addresses: [] });
			expect(await count(page)).toBe('No story saved on this device.');
		}));

	test('is told without JavaScript what the page would be', () =>
		read({ javaScript: false }, async (page, url) => {
			await page.goto(`${url}saved/`);
			expect(await page.getByText('Saving stories needs JavaScript').isVisible()).toBe(true);
			expect(await page.locator('#saved').isVisible()).toBe(false);
			await page.goto(url + MODEL_STORY);
			expect(await saveButton(page).count()).toBe(0);
		}));
});

describe('what cannot be kept is said to be so', () => {
	const failing = (page: Page, name: string) =>
		page.addInitScript((name) => {
			Storage.prototype.setItem = () => {
				throw new DOMException('No', name);
			};
		}, name);

	test.each([
		['QuotaExceededError', 'Not saved: this browser has no room left for it.'],
		['SecurityError', 'Not saved: this browser keeps nothing for this site.'],
	])('a list: %s', (name, words) =>
		read({}, async (page, url) => {
			await failing(page, name);
			await page.goto(url + MODEL_STORY);
			await saveButton(page).click();
			await eventually(() => told(page).innerText()).toBe(words);
			expect(await saveButton(page).getAttribute('aria-pressed')).toBe('false');
			expect(await leftovers(page)).toEqual({ workers: 0, addresses: [] });
		}),
	);

	test('a page', () =>
		read({}, async (page, url) => {
			await page.addInitScript(() => {
				Cache.prototype.add = async () => {
					throw new DOMException('No', 'QuotaExceededError');
				};
			});
			await page.goto(url + MODEL_STORY);
			await saveButton(page).click();
			await eventually(() => told(page).innerText()).toMatch(/^Saved as a link only/);
			await page.goto(`${url}saved/`);
			await eventually(() => items(page).innerText()).toContain('with a connection only');
		}));

	test('a list of which another program has made something else', () =>
		read({}, async (page, url) => {
			await page.addInitScript(() => localStorage.setItem('saved-stories', '[{"url":"//x/"}, 7'));
			await page.goto(`${url}saved/`);
			expect(await count(page)).toBe('No story saved on this device.');
		}));
});

describe('the next build of the site', () => {
	const dir = inject('siteDir');
	const fileLike = (name: string) =>
		`/_astro/${readdirSync(join(dir, '_astro')).find((file) => file.startsWith(name))}`;
	const parts = {
		shell: ['/saved/', fileLike('saved-page'), '/favicon.svg'],
		worker: fileLike('service-worker'),
		remover: fileLike('remove-worker'),
	};
	const worker = workerScript(true, parts);
	const emptyPage = (title: string) =>
		`<!doctype html><title>${title}</title><link rel="icon" href="/favicon.svg">`;
	/** Has the browser look for a new worker, as it does by itself when pages are opened. */
	const lookForWorker = (page: Page) =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.getRegistration();
			await registration?.update();
		});

	test('has its worker take over at once and renew the list’s page', async () => {
		const site = await aChangingSite(dir);
		await read(
			{ site: site.url },
			async (page, url) => {
				await save(page, url + MODEL_STORY);
				site.changed.set('/sw.js', `${worker};self.isNew = true`);
				site.changed.set('/saved/', emptyPage('The new list'));
				await lookForWorker(page);
				const newList = () =>
					page.evaluate(async () => (await (await caches.match('/saved/'))?.text()) ?? '');
				await eventually(newList).toContain('The new list');
				expect((await leftovers(page)).workers).toBe(1);
				await page.context().setOffline(true);
				await page.goto(`${url}saved/`);
				expect(await page.title()).toBe('The new list');
				await page.goto(url + MODEL_STORY);
				expect(await page.locator('h1').innerText()).toMatch(/^House/);
			},
			OFFLINE,
		);
	});

	test('that has no saved stories rids readers of the worker and of all it kept', async () => {
		const site = await aChangingSite(dir);
		await read({ site: site.url }, async (page, url) => {
			await save(page, url + MODEL_STORY);
			site.changed.set('/sw.js', workerScript(false, parts));
			await lookForWorker(page);
			await eventually(() => leftovers(page)).toEqual({ workers: 0, addresses: [] });
			await page.goto(url + MOON);
			expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBe(null);
		});
	});

	test('is what a reader sees of a saved story with a connection, and later without one', async () => {
		const site = await aChangingSite(dir);
		await read(
			{ site: site.url },
			async (page, url) => {
				await save(page, url + MODEL_STORY);
				site.changed.set(`/${MODEL_STORY}`, emptyPage('Corrected'));
				await page.goto(url + MODEL_STORY);
				expect(await page.title()).toBe('Corrected');
				await page.context().setOffline(true);
				await eventually(async () => {
					await page.goto(url + MODEL_STORY);
					return page.title();
				}).toBe('Corrected');
			},
			OFFLINE,
		);
	});

	test('is not waited for by whoever has a story saved', async () => {
		const site = await aChangingSite(dir);
		await read({ site: site.url }, async (page, url) => {
			await save(page, url + MODEL_STORY);
			// Longer than any test: whoever waits for the site never reads.
			site.delay = 1_000_000;
			await page.goto(url + MODEL_STORY, { waitUntil: 'commit' });
			expect(await page.locator('h1').innerText()).toMatch(/^House/);
		});
	});

	test('is asked for as always where nothing is saved of it', async () => {
		const site = await aChangingSite(dir);
		await read({ site: site.url }, async (page, url) => {
			await save(page, url + MODEL_STORY);
			site.asked.length = 0;
			await page.goto(`${url}search/?q=treaty`);
			await page.waitForSelector('#search[data-state="done"]');
			expect(site.asked).toContain('/search/');
			expect(site.asked.some((path) => path.startsWith('/search-index/'))).toBe(true);
			const { addresses } = await leftovers(page);
			expect(addresses.filter((address) => address.startsWith('/search'))).toEqual([]);
		});
	});
});

describe.each([360, 1280] as const)('the list at %i px', (width) => {
	test.each(['light', 'dark'] as const)('gives axe nothing to find, %s', (colorScheme) =>
		read({ width, colorScheme }, async (page, url) => {
			await page.goto(`${url}saved/`);
			expect(await foundByAxe(page)).toEqual([]);
			for (const path of [MODEL_STORY, MINITEL]) await save(page, url + path);
			expect(await foundByAxe(page)).toEqual([]);
			await page.goto(`${url}saved/`);
			expect(await items(page).count()).toBe(2);
			expect(await foundByAxe(page)).toEqual([]);
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}),
	);
});
