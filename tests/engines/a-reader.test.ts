import { describe, expect, inject, test } from 'vitest';
import { serve } from '../../src/commands/serve.ts';
import { site as publication } from '../../src/site.ts';
import { eventually } from '../helpers/eventually.ts';
import { KINDS_OF_PAGES, MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { answered, arrive, click, follow, text, texts } from './acts.ts';
import { ENGINES } from './engines.ts';
import { showPrinted } from './printed.ts';
import { sheetsOf } from './sheets.ts';
import type { Tab } from './tab.ts';
import { useEngine } from './use-engine.ts';

const HEADLINE = 'House progressives ask Biden to seek Russia talks, then withdraw the letter';
const MOON = '1969/07/20/moon-landing/';
/** What a browser complains of when it is asked for something without a connection. */
const OFFLINE = /ERR_CONNECTION_REFUSED/;

const headlines = (tab: Tab) => texts(tab, '#results h2');
const status = (tab: Tab) => text(tab, '[role="status"]');
/** Which result crosses the top of the window. */
const place = (tab: Tab) =>
	tab.ask(() => {
		const items = [...document.querySelectorAll('#results > li')];
		const top = items.findLast((item) => item.getBoundingClientRect().top <= 0);
		return top?.querySelector('h2')?.innerText;
	});
const paper = (tab: Tab) => tab.ask(() => getComputedStyle(document.body).backgroundColor);
const told = (tab: Tab) => text(tab, '.story-tools [role="status"]');

/** Opens a story, saves it and waits until it is kept. */
async function save(tab: Tab, address: string): Promise<void> {
	await tab.open(address);
	await click(tab, 'button', 'Save');
	await eventually(() => told(tab)).toMatch(/^Saved, to be read without a connection/);
}

describe.each(Object.entries(ENGINES))('a reader with %s', (_engine, { launch, prints }) => {
	const read = useEngine(launch);

	test('opens the front page and reads the model story to its last line', () =>
		read(async (tab, url) => {
			await tab.open(url);
			await follow(tab, HEADLINE);
			expect(await tab.ask(() => location.href)).toBe(url + MODEL_STORY);
			expect(await text(tab, 'h1')).toBe(HEADLINE);
			expect(await text(tab, '.prose')).toContain('Withdrawn');
			const isSeen = await tab.ask(() => {
				const last = document.querySelector('.prose > :last-child');
				last?.scrollIntoView();
				return last?.checkVisibility();
			});
			expect(isSeen).toBe(true);
		}));

	test('follows each of its related stories and comes back', () =>
		read(async (tab, url) => {
			await tab.open(url + MODEL_STORY);
			const related = await texts(tab, '#related a');
			expect(related).toHaveLength(4);
			for (const headline of related) {
				await follow(tab, headline);
				expect(await text(tab, 'h1')).toBe(headline);
				expect((await text(tab, '.prose')).length).toBeGreaterThan(80);
				await tab.back();
				await arrive(tab, url + MODEL_STORY);
			}
		}));

	test('opens every kind of page, and never has to scroll sideways', () =>
		read(async (tab, url) => {
			for (const [kind, path] of Object.entries(KINDS_OF_PAGES)) {
				await tab.open(url + path);
				const hasHeadline = (await text(tab, 'h1')) !== '';
				const width = await tab.ask(() => document.documentElement.scrollWidth - innerWidth);
				expect({ kind, hasHeadline, isWide: width > 0 }).toEqual({
					kind,
					hasHeadline: true,
					isWide: false,
				});
			}
		}));

	test('searches with a slip, narrows the results, and comes back to them from a story', () =>
		read(async (tab, url) => {
			await tab.open(`${url}search/`);
			await click(tab, 'combobox', 'Words in the story or headline');
			await tab.type('tretay');
			await tab.press('Enter');
			await answered(tab, { q: 'tretay' });
			expect(await status(tab)).toBe('12 stories found for “treaty”.');
			expect(await text(tab, '#search')).toContain(
				'Showing results for treaty; search for tretay instead.',
			);

			await click(tab, 'checkbox', 'World (7)');
			await answered(tab, { q: 'tretay', section: 'World' });
			expect(await status(tab)).toBe('7 stories found for “treaty”.');
			const found = await headlines(tab);
			expect(found).toHaveLength(7);

			await tab.ask(() => {
				const fifth = document.querySelectorAll('#results > li')[4] as Element;
				scrollTo(0, scrollY + fifth.getBoundingClientRect().top + 25);
			});
			expect(await place(tab)).toBe(found[4]);
			await follow(tab, found[5] ?? '');
			expect(await text(tab, 'h1')).toBe(found[5]);
			await tab.back();
			await answered(tab, { q: 'tretay', section: 'World' });
			expect(await headlines(tab)).toEqual(found);
			await eventually(() => place(tab)).toBe(found[4]);
			const isChecked = () =>
				tab.ask(() => document.querySelector<HTMLInputElement>('input[value="World"]')?.checked);
			expect(await isChecked()).toBe(true);
		}));

	test('saves a story, and reads it and the list without a connection', async () => {
		const { server, url: site } = await serve(inject('siteDir'), 0);
		const disconnect = () => {
			server.close();
			server.closeAllConnections();
		};
		try {
			await read(
				async (tab, url) => {
					await save(tab, url + MODEL_STORY);
					await save(tab, url + MOON);
					disconnect();
					await tab.reload();
					await arrive(tab, url + MOON);
					expect(await text(tab, '.prose')).not.toBe('');
					const isWhole = () =>
						tab.ask(async () => {
							await document.fonts.load('1em Newsreader');
							const fonts = [...document.fonts].map(({ family, status }) => family + status);
							const images = [...document.querySelectorAll<HTMLImageElement>('article img')];
							return {
								type: fonts.some((font) => /Newsreader.*loaded/.test(font)),
								pictures: images.length > 0 && images.every((image) => image.naturalWidth > 0),
							};
						});
					await eventually(isWhole).toEqual({ type: true, pictures: true });

					await tab.open(`${url}2012/06/30/minitel/`);
					expect(await text(tab, 'main')).toContain('There is no connection');
					await eventually(() => texts(tab, '#saved li a')).toHaveLength(2);
					await follow(tab, HEADLINE);
					expect(await text(tab, '.prose')).toContain('Withdrawn');
				},
				{ site, complaints: OFFLINE },
			);
		} finally {
			disconnect();
		}
	});

	test('chooses a theme by clicking and a size by keyboard, and has both on the next page', () =>
		read(async (tab, url) => {
			await tab.open(url + MODEL_STORY);
			const sizeOf = () =>
				tab.ask(() => {
					const words = document.querySelector('.prose p') as Element;
					return Number.parseFloat(getComputedStyle(words).fontSize);
				});
			const size = await sizeOf();
			await click(tab, 'button', 'Aa, reading settings');
			await click(tab, 'radio', 'Dark');
			await eventually(() => paper(tab)).toBe('rgb(19, 18, 15)');
			await tab.press('Tab');
			await tab.press('ArrowRight');
			await eventually(sizeOf).toBeGreaterThan(size);
			await tab.press('Escape');
			const isOpen = () => tab.ask(() => document.querySelector('dialog[open]') !== null);
			await eventually(isOpen).toBe(false);
			const large = await sizeOf();

			await tab.open(url + MOON);
			expect(await paper(tab)).toBe('rgb(19, 18, 15)');
			expect(await sizeOf()).toBe(large);
			await tab.reload();
			expect(await paper(tab)).toBe('rgb(19, 18, 15)');
		}));

	test('prints a story with its headline, author, date and source, black on white, and nothing to press', () =>
		read(async (tab, url) => {
			await tab.open(url + MODEL_STORY);
			await click(tab, 'button', 'Aa, reading settings');
			await click(tab, 'radio', 'Dark');
			await tab.press('Escape');
			await tab.ask(showPrinted);
			const printed = await text(tab, 'body');
			for (const part of [
				...[publication.name, HEADLINE, 'By Politics desk', '24 October 2022'],
				'Source: first published by NBC News.',
			]) {
				expect(printed).toContain(part);
			}
			const left = await tab.ask(() =>
				[
					...document.querySelectorAll(
						'nav, button, input, dialog, #related, [aria-labelledby="more-heading"]',
					),
				]
					.filter((element) => element.checkVisibility())
					.map(({ outerHTML }) => outerHTML),
			);
			expect(left).toEqual([]);
			const colours = await tab.ask(() => {
				const { color, backgroundColor } = getComputedStyle(document.body);
				return { color, backgroundColor };
			});
			expect(colours).toEqual({
				color: 'rgb(0, 0, 0)',
				backgroundColor: 'rgb(255, 255, 255)',
			});
		}));

	test('prints with the button for that', () =>
		read(async (tab, url) => {
			await tab.open(url + MODEL_STORY);
			await tab.ask(() => void Object.assign(globalThis, { print: () => scrollTo(0, 7) }));
			await click(tab, 'button', 'Print');
			await eventually(() => tab.ask(() => scrollY)).toBe(7);
		}));

	if (prints) {
		test('has the model story on three sheets of A4 at most', () =>
			read(async (tab, url) => {
				await tab.open(url + MODEL_STORY);
				const sheets = sheetsOf(await tab.print());
				expect(sheets).toBeGreaterThan(0);
				expect(sheets).toBeLessThanOrEqual(3);
			}));
	}
});
