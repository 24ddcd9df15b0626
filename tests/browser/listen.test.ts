import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { foundByAxe } from '../helpers/axe.ts';
import {
	type FakeVoice,
	findVoices,
	finish,
	giveVoices,
	isSpeaking,
	said,
} from '../helpers/fake-voices.ts';
import { focused, tabTo } from '../helpers/keyboard.ts';
import { MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';

const REMOTE: FakeVoice = { name: 'remote', lang: 'en-GB', isOwn: false };
const OWN: FakeVoice = { name: 'own', lang: 'en-GB', isOwn: true };
const FRENCH: FakeVoice = { name: 'française', lang: 'fr-FR', isOwn: true };

const read = useBrowser();

const listenButton = (page: Page) => page.getByRole('button', { name: 'Listen' });
const player = (page: Page) => page.getByRole('region', { name: 'Listen' });
const playerButton = (page: Page, name: string) =>
	player(page).getByRole('button', { name, exact: true });
const lastSaid = async (page: Page) => (await said(page)).at(-1);

/** Opens a story with these voices and lets it be read. */
async function listen(page: Page, address: string, voices = [REMOTE, OWN]): Promise<void> {
	await giveVoices(page, voices);
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await page.goto(address);
	await listenButton(page).click();
	await player(page).waitFor();
}

/** The first words of what is marked as read. */
const marked = (page: Page) => page.locator('.is-read').innerText();

describe('the button', () => {
	test.each([
		['no voice', []],
		['a voice that sends away what it reads', [REMOTE]],
		['a voice of another language', [FRENCH]],
	])('is not there with %s', (_what, voices) =>
		read({}, async (page, url) => {
			await giveVoices(page, voices);
			await page.goto(url + MODEL_STORY, { waitUntil: 'networkidle' });
			expect(await listenButton(page).count()).toBe(0);
		}),
	);

	test('comes when the browser finds its voices, and moves nothing', () =>
		read({ width: 360 }, async (page, url) => {
			await giveVoices(page, []);
			await page.goto(url + MODEL_STORY);
			const places = () =>
				page
					.locator('.story-tools :is(a, button):visible, .prose')
					.evaluateAll((elements) =>
						elements
							.filter((element) => element.textContent?.trim() !== 'Listen')
							.map((element) => JSON.stringify(element.getBoundingClientRect())),
					);
			const before = await places();
			await findVoices(page, [OWN]);
			await listenButton(page).waitFor();
			expect(await places()).toEqual(before);
		}));
});

test('headline, standfirst and text are read in their order, by a voice of the device alone', () =>
	read({}, async (page, url) => {
		await listen(page, url + MODEL_STORY);
		const parts: string[] = [];
		while (await isSpeaking(page)) {
			const now = await marked(page);
			if (parts.at(-1) !== now) parts.push(now);
			await finish(page);
		}
		const shown = await page
			.locator('h1, .standfirst, .prose > :is(p, h2, h3), .prose > ul > li')
			.filter({ visible: true })
			.allInnerTexts();
		expect(parts).toEqual(shown);
		const texts = await said(page);
		expect(new Set(texts.map(({ voice }) => voice))).toEqual(new Set(['own']));
		expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThanOrEqual(200);
		const words = (list: string[]) => list.join(' ').replace(/\s+/g, ' ');
		expect(words(texts.map(({ text }) => text))).toBe(words(shown));
		expect(await player(page).getByRole('status').innerText()).toBe('The end.');
		expect(await page.locator('.is-read').count()).toBe(0);
	}));

test('captions, tables, notes and what is only seen are not read', () =>
	read({}, async (page, url) => {
		for (const path of ['1969/07/20/moon-landing/', '1977/voyager/', MODEL_STORY]) {
			await page.goto('about:blank');
			await listen(page, url + path);
			while (await isSpeaking(page)) await finish(page);
			const heard = (await said(page)).map(({ text }) => text).join(' ');
			const silent = await page
				.locator('.prose :is(figcaption, td, .footnotes li, [aria-hidden="true"] span)')
				.allInnerTexts();
			for (const text of silent.filter((each) => each.length > 20))
				expect(heard).not.toContain(text);
		}
	}));

test('a French story is read by a French voice', () =>
	read({}, async (page, url) => {
		await listen(page, `${url}2012/06/30/minitel/`, [OWN, FRENCH]);
		expect((await lastSaid(page))?.voice).toBe('française');
		expect(await player(page).getAttribute('lang')).toBe(site.language);
	}));

describe.each([360, 1280] as const)('a listener at %i px', (width) => {
	test('leads the voice by keyboard: pause, on, next, back, speed, stop', () =>
		read({ width }, async (page, url) => {
			await giveVoices(page, [REMOTE, OWN]);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			await page.goto(url + MODEL_STORY);
			await listenButton(page).waitFor();
			await tabTo(page, /^ Listen$/);
			await page.keyboard.press('Enter');
			await player(page).waitFor();
			expect(await focused(page)).toMatch(/Pause/);
			const headline = await lastSaid(page);

			await page.keyboard.press('Enter');
			expect(await isSpeaking(page)).toBe(false);
			expect(await focused(page)).toMatch(/Play/);
			await page.keyboard.press('Enter');
			expect(await lastSaid(page)).toEqual(headline);

			await tabTo(page, /Next paragraph/);
			await page.keyboard.press('Enter');
			expect(await marked(page)).toBe(await page.locator('.standfirst').innerText());
			await page.keyboard.press('Shift+Tab');
			await page.keyboard.press('Enter');
			expect(await marked(page)).toBe(await page.locator('h1').innerText());

			await player(page).getByRole('combobox', { name: 'Speed' }).focus();
			await page.keyboard.press('ArrowDown');
			expect(await lastSaid(page)).toEqual({ ...headline, rate: 1.1 });

			await page.keyboard.press('Escape');
			expect(await isSpeaking(page)).toBe(false);
			expect(await player(page).count()).toBe(0);
			expect(await page.locator('.is-read').count()).toBe(0);
			expect(await focused(page)).toMatch(/Listen/);
		}));

	test('sees what is read, clear of the bar, and is left alone elsewhere on the page', () =>
		read({ width }, async (page, url) => {
			await listen(page, url + MODEL_STORY);
			const isInSight = () =>
				page.locator('.is-read').evaluate((element) => {
					const { top, bottom } = element.getBoundingClientRect();
					const bar = document.querySelector('.player')?.getBoundingClientRect();
					return top >= 0 && bottom <= (bar?.top ?? 0);
				});
			for (let i = 0; i < 6; i++) {
				await playerButton(page, 'Next paragraph').click();
				expect(await isInSight()).toBe(true);
			}
			await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
			const before = await marked(page);
			while ((await marked(page)) === before) await finish(page);
			expect(await page.evaluate(() => scrollY)).toBe(0);
		}));

	test('has buttons as large as a finger, and nothing to scroll sideways', () =>
		read({ width }, async (page, url) => {
			await listen(page, url + MODEL_STORY);
			for (const control of await player(page).locator('button, select').all()) {
				const box = await control.boundingBox();
				expect(box?.height).toBeGreaterThanOrEqual(44);
				expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(width);
			}
			expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
		}));

	test.each(['light', 'dark'] as const)('gives axe nothing to find, %s', (colorScheme) =>
		read({ width, colorScheme }, async (page, url) => {
			await listen(page, url + MODEL_STORY);
			expect(await foundByAxe(page)).toEqual([]);
		}),
	);
});

test('in forced colours what is read has a line around it', () =>
	read({ forcedColors: 'active' }, async (page, url) => {
		await listen(page, url + MODEL_STORY);
		const outline = await page
			.locator('.is-read')
			.evaluate((element) => getComputedStyle(element).outlineStyle);
		expect(outline).toBe('solid');
	}));

test('a voice that fails says so and can be asked again; one that is gone is not replaced by a remote one', () =>
	read({}, async (page, url) => {
		await listen(page, url + MODEL_STORY);
		const status = player(page).getByRole('status');
		await finish(page, 'error');
		expect(await status.innerText()).toBe('The voice has failed.');
		await playerButton(page, 'Play').click();
		expect(await isSpeaking(page)).toBe(true);
		expect(await status.innerText()).toBe('');
		await page.evaluate(() => {
			(speechSynthesis.getVoices() as { name: string }[]).splice(1);
		});
		await finish(page);
		expect(await status.innerText()).toBe('The voice has failed.');
		expect((await said(page)).some(({ voice }) => voice !== 'own')).toBe(false);
	}));

test('whoever leaves the page leaves the voice behind', () =>
	read({}, async (page, url) => {
		await listen(page, url + MODEL_STORY);
		await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pagehide')));
		expect(await isSpeaking(page)).toBe(false);
		expect(await playerButton(page, 'Play').count()).toBe(1);
	}));
