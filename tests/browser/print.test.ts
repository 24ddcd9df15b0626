import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { KINDS_OF_PAGES, MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { type Reading, useBrowser } from '../helpers/reader.ts';
import { answered } from '../helpers/search-page.ts';
import { THEMES } from '../helpers/themes.ts';

const read = useBrowser();

async function openPrinted(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await page.emulateMedia({ media: 'print' });
}

const FURNITURE = {
	navigation: 'nav, .skip',
	'what can be pressed or filled in': 'button, input, select, search, form, audio, dialog',
	'other stories': '#related, [aria-labelledby="more-heading"]',
	'a bar for reading on': '.progress',
};

describe.each(Object.entries(FURNITURE))('a printed story leaves out', (name, selector) => {
	test(name, () =>
		read({}, async (page, url) => {
			await openPrinted(page, url + MODEL_STORY);
			const left = page.locator(selector).filter({ visible: true });
			expect(await left.evaluateAll((found) => found.map(({ outerHTML }) => outerHTML))).toEqual(
				[],
			);
		}),
	);
});

test('a printed story has its headline, who wrote it, when, and where it is from', () =>
	read({}, async (page, url) => {
		await openPrinted(page, url + MODEL_STORY);
		const text = await page.locator('body').innerText();
		for (const part of [
			site.name,
			'House progressives ask Biden',
			'By Politics desk',
			'24 October 2022',
			'Abigail Williams contributed.',
			'Source: first published by NBC News.',
			'This story is more than',
			'any settlement would have to be acceptable',
		]) {
			expect(text).toContain(part);
		}
	}));

test('a printed story says where it stands, without a script too, and on a screen it does not', () =>
	read({ javaScript: false }, async (page, url) => {
		await page.goto(url + MODEL_STORY);
		const address = page.getByText(`${site.url}/${MODEL_STORY}`, { exact: true });
		expect(await address.isVisible()).toBe(false);
		await page.emulateMedia({ media: 'print' });
		expect(await address.isVisible()).toBe(true);
	}));

test('a printed story says when it was printed, in its own language', () =>
	read({}, async (page, url) => {
		await page.clock.setFixedTime('2030-02-03T12:00:00Z');
		for (const [path, date] of [
			[MODEL_STORY, '3 February 2030'],
			['2012/06/30/minitel/', '3 février 2030'],
		] as const) {
			await page.goto(url + path);
			await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
			expect(await page.locator('.printed-from').textContent()).toMatch(`/${path} · ${date}`);
		}
	}));

test('on paper no picture of a story is higher than 9 cm, nor out of shape', () =>
	read({}, async (page, url) => {
		await page.goto(`${url}2013/05/ferry-landing/`);
		const pictures = () =>
			page.locator('article[data-story] img').evaluateAll((images) =>
				images
					.filter((image) => image.checkVisibility())
					.map((image) => ({
						height: image.getBoundingClientRect().height,
						fit: getComputedStyle(image).objectFit,
					})),
			);
		const most = (9 / 2.54) * 96;
		expect(Math.max(...(await pictures()).map(({ height }) => height))).toBeGreaterThan(most);
		await page.emulateMedia({ media: 'print' });
		for (const { height, fit } of await pictures()) {
			expect(height).toBeLessThanOrEqual(most + 0.1);
			expect(fit).toBe('contain');
		}
	}));

/** A picture that does not stand beside others. */
const FIGURE = ':not(.pictures, .strip) > figure';

test.each([
	['2013/05/ferry-landing/', 'left'],
	['2002/10/16/bibliotheca-alexandrina/', 'right'],
] as const)('a printed story has one edge at which all of it begins: %s', (path, side) =>
	// A sheet of Letter between its margins.
	read({ width: 650 }, async (page, url) => {
		await openPrinted(page, url + path);
		const edges = await page
			.locator(`h1, .standfirst, ${FIGURE}, .prose > p, .pull-quote, footer, #series`)
			.evaluateAll(
				(parts, side) =>
					parts
						.filter((part) => part.checkVisibility() && !part.closest('[dir="ltr"] #series'))
						.map((part) => Math.round(part.getBoundingClientRect()[side])),
				side,
			);
		expect(edges.length).toBeGreaterThan(5);
		expect(new Set(edges).size).toBe(1);
	}),
);

test('a printed story keeps what its picture may be used for', () =>
	read({}, async (page, url) => {
		await openPrinted(page, `${url}2019/04/10/black-hole-image/`);
		expect(await page.locator('body').innerText()).toMatch(/CC BY 4\.0/);
	}));

test.each([
	'2019/04/10/black-hole-image/',
	'1969/07/20/moon-landing/',
	'2002/10/16/bibliotheca-alexandrina/',
	'about/',
])('after every link to another site its address is printed: %s', (path) =>
	read({}, async (page, url) => {
		await openPrinted(page, url + path);
		const silent = await page.locator('main a[href^="http"]').evaluateAll((links) =>
			links
				.filter((link) => link.checkVisibility())
				.map((link) => [link.getAttribute('href') ?? '', getComputedStyle(link, '::after').content])
				.filter(([address = '', printed = '']) => !printed.includes(address)),
		);
		expect(silent).toEqual([]);
	}),
);

test.each(Object.entries<Reading>(THEMES))(
	'who reads in %s prints black on white',
	(_theme, reading) =>
		read(reading, async (page, url) => {
			await openPrinted(page, url + MODEL_STORY);
			const colours = await page
				.locator('body, h1, .standfirst, .prose p, .prose a')
				.evaluateAll((texts) => texts.map((text) => getComputedStyle(text).color));
			const greys = colours.filter((colour) => !/^rgb\((\d+), \1, \1\)$/.test(colour));
			expect(greys).toEqual([]);
			expect(colours[0]).toBe('rgb(0, 0, 0)');
			const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
			expect(paper).toBe('rgb(255, 255, 255)');
		}),
);

test.each(['A4', 'Letter'])('the model story takes at most three sheets of %s', (format) =>
	read({}, async (page, url) => {
		await page.goto(url + MODEL_STORY);
		const pdf = await page.pdf({ format, preferCSSPageSize: false });
		const sheets = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g) ?? [];
		expect(sheets.length).toBeGreaterThan(0);
		expect(sheets.length).toBeLessThanOrEqual(3);
	}),
);

test('no kind of page has anything to press on paper', () =>
	read({}, async (page, url) => {
		for (const [kind, path] of Object.entries(KINDS_OF_PAGES)) {
			await openPrinted(page, url + path);
			if (path.includes('?')) await answered(page);
			const left = await page.locator('button, input, select').filter({ visible: true }).count();
			expect({ kind, left }).toEqual({ kind, left: 0 });
			await page.emulateMedia({ media: 'screen' });
		}
	}));
