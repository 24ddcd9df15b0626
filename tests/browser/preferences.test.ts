import { describe, expect, test } from 'vitest';
import { tabTo } from '../helpers/keyboard.ts';
import { KINDS_OF_PAGES, MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';
import { answered } from '../helpers/search-page.ts';
import { hoverRules, looksOf } from '../helpers/told-apart.ts';

const read = useBrowser();
const kinds = Object.entries(KINDS_OF_PAGES);

describe('a reader who wants no motion', () => {
	test('sees nothing move by itself, on any kind of page', () =>
		read({ reducedMotion: 'reduce' }, async (page, url) => {
			for (const [kind, path] of kinds) {
				await page.goto(url + path);
				if (path.includes('?')) await answered(page);
				const running = await page.evaluate(() => document.getAnimations().length);
				expect({ kind, running }).toEqual({ kind, running: 0 });
			}
		}));

	test('has no bar that grows with reading, which others have', () =>
		read({}, async (page, url) => {
			await page.goto(url + MODEL_STORY);
			const bar = page.locator('.progress');
			expect(await bar.isVisible()).toBe(true);
			await page.emulateMedia({ reducedMotion: 'reduce' });
			expect(await bar.isVisible()).toBe(false);
		}));
});

describe('in forced colours', () => {
	test('the current section is told from the others', () =>
		read({ forcedColors: 'active' }, async (page, url) => {
			await page.goto(`${url}sections/science/`);
			const strip = page.getByRole('navigation', { name: 'Sections' });
			const current = await looksOf(strip.locator('[aria-current]'));
			const other = await looksOf(strip.locator('a:not([aria-current])').first());
			expect(current).not.toEqual(other);
		}));

	test('so is the current page among the ways through the site', () =>
		read({ forcedColors: 'active' }, async (page, url) => {
			await page.goto(`${url}archive/`);
			const banner = page.getByRole('banner');
			const current = await looksOf(banner.getByRole('link', { name: 'Archive' }));
			expect(current).not.toEqual(await looksOf(banner.getByRole('link', { name: 'Topics' })));
		}));

	test('the age of a story stands in a frame or beside a line', () =>
		read({ forcedColors: 'active' }, async (page, url) => {
			await page.goto(url + MODEL_STORY);
			const border = await page.getByText(/^This story is more than/).evaluate((note) => {
				const { borderTopWidth, borderBottomWidth, borderInlineStartWidth } =
					getComputedStyle(note);
				return [borderTopWidth, borderBottomWidth, borderInlineStartWidth].map(Number.parseFloat);
			});
			expect(Math.max(...border)).toBeGreaterThanOrEqual(1);
		}));

	test('key points have their marks', () =>
		read({ forcedColors: 'active' }, async (page, url) => {
			await page.goto(url + MODEL_STORY);
			const marks = await page
				.getByRole('region', { name: 'Key points' })
				.getByRole('listitem')
				.evaluateAll((points) =>
					points.map((point) => {
						const { listStyleType, display } = getComputedStyle(point);
						return display === 'list-item' ? listStyleType : 'none';
					}),
				);
			expect(marks.length).toBe(4);
			expect(marks).not.toContain('none');
		}));

	test('a story that is saved is told from one that is not', () =>
		read({ forcedColors: 'active' }, async (page, url) => {
			await page.goto(url + MODEL_STORY);
			const save = page.locator('[data-tool="save"]');
			const before = [...(await looksOf(save)), await save.innerText()];
			await save.click();
			await page.locator('[data-tool="save"][aria-pressed="true"]').waitFor();
			expect([...(await looksOf(save)), await save.innerText()]).not.toEqual(before);
		}));

	test('what has the focus has a line around it', () =>
		read({ forcedColors: 'active' }, async (page, url) => {
			await page.goto(url);
			await tabTo(page, /Science/);
			const { style, width } = await page.evaluate(() => {
				const { outlineStyle, outlineWidth } = getComputedStyle(document.activeElement as Element);
				return { style: outlineStyle, width: Number.parseFloat(outlineWidth) };
			});
			expect(style).not.toBe('none');
			expect(width).toBeGreaterThanOrEqual(3);
		}));
});

test('a reader who wants more contrast has all text in the colour of the ink', () =>
	read({ contrast: 'more' }, async (page, url) => {
		await page.goto(url + MODEL_STORY);
		const colours = await page
			.locator('body, .standfirst, .meta')
			.evaluateAll((texts) => texts.map((text) => getComputedStyle(text).color));
		expect(colours.length).toBeGreaterThan(4);
		expect([...new Set(colours)]).toEqual(['rgb(20, 18, 14)']);
	}));

test('pointing at something changes how it looks and shows nothing that was not there', () =>
	read({}, async (page, url) => {
		/** What leaves everything in its place. */
		const looks =
			/^(text-decoration|text-underline|color$|background|border-(\w+-)*color$|outline|cursor$|fill$|stroke$)/;
		const others: string[] = [];
		for (const [kind, path] of kinds) {
			await page.goto(url + path);
			if (path.includes('?')) await answered(page);
			const rules = await hoverRules(page);
			expect(rules.length).toBeGreaterThan(0);
			for (const { selector, sets } of rules) {
				const more = sets.filter((property) => !looks.test(property));
				if (more.length > 0) others.push(`${kind}: ${selector} { ${more.join(', ')} }`);
			}
		}
		expect(others).toEqual([]);
	}));
