import { describe, expect, test } from 'vitest';
import { site } from '../../src/site.ts';
import { follow, useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

describe.each([360, 1280] as const)('without JavaScript, at %i px', (width) => {
	const reading = { width, javaScript: false };

	test('the form of any page leads to a page that says what is possible', () =>
		read(reading, async (page, url) => {
			await page.goto(`${url}1961/04/12/gagarin/`);
			await page.getByRole('searchbox').fill('treaty');
			await page.keyboard.press('Enter');
			await page.waitForURL(`${url}search/?q=treaty`);
			expect(await page.getByRole('main').innerText()).toContain(
				'Searching needs JavaScript, which is switched off here.',
			);
			for (const name of ['Archive by date', 'Topics A to Z', 'Authors', 'Sections']) {
				const way = page.getByRole('main').getByRole('link', { name, exact: true });
				expect(await way.isVisible()).toBe(true);
			}
		}));

	test('nothing is shown that would not work', () =>
		read(reading, async (page, url) => {
			await page.goto(`${url}search/`);
			const main = page.getByRole('main');
			for (const role of ['searchbox', 'button', 'checkbox', 'radio', 'slider'] as const) {
				expect({ role, shown: await main.getByRole(role).count() }).toEqual({ role, shown: 0 });
			}
			expect(await main.getByText('How to ask').isVisible()).toBe(false);
		}));

	test('all headlines stand there from A to Z and lead to their stories', () =>
		read(reading, async (page, url) => {
			await page.goto(`${url}search/?q=treaty`);
			const headlines = page.getByRole('region', { name: 'All headlines, A to Z' });
			const letters = await headlines.getByRole('heading', { level: 3 }).allInnerTexts();
			expect(letters.length).toBeGreaterThan(10);
			expect(letters).toEqual(letters.toSorted());
			const texts = await headlines.getByRole('link').allInnerTexts();
			expect(texts).toEqual(texts.toSorted(new Intl.Collator(site.language).compare));
			await follow(page, headlines.getByRole('link', { name: 'A treaty to stop the spread' }));
			expect(page.url()).toBe(`${url}1968/07/01/non-proliferation-treaty/`);
		}));

	test('the page never scrolls sideways', () =>
		read(reading, async (page, url) => {
			await page.goto(`${url}search/`);
			// Without scripts a page cannot be asked; the screenshot is as wide as the page.
			const image = await page.screenshot({ fullPage: true });
			expect(image.readUInt32BE(16)).toBe(width);
		}));
});
