import { describe, expect, test } from 'vitest';
import { casesOf } from '../helpers/deep.ts';
import { follow, useBrowser } from '../helpers/reader.ts';

const MODEL = '2022/10/24/progressives-letter-ukraine/';
const read = useBrowser();

const readings = ([360, 1280] as const).flatMap((width) =>
	[true, false].map((javaScript) => ({ width, javaScript })),
);

/** A telephone that runs no script, and a desk with all there is. */
const UNLIKE = readings.filter(({ width, javaScript }) => javaScript === (width === 1280));

describe.each(casesOf(readings, UNLIKE))(
	'a reader at $width px, JavaScript $javaScript',
	(reading) => {
		test('opens the front page and reads the model story to its last line', () =>
			read(reading, async (page, url) => {
				await page.goto(url);
				await follow(
					page,
					page.getByRole('link', { name: /House progressives ask Biden/ }).first(),
				);
				expect(page.url()).toBe(url + MODEL);
				const last = page.locator('.prose > :last-child');
				await last.scrollIntoViewIfNeeded();
				expect(await last.isVisible()).toBe(true);
				expect(await page.locator('.prose').innerText()).toContain('Withdrawn');
			}));

		test('follows each of its four related stories and comes back', () =>
			read(reading, async (page, url) => {
				await page.goto(url + MODEL);
				const related = page.locator('#related a');
				const reasons = page.locator('#related li').getByText(/^Also about \S/);
				expect(await related.count()).toBe(4);
				expect(await reasons.allInnerTexts()).toEqual(['Also about U.S. Congress']);
				for (let i = 0; i < 4; i++) {
					const headline = await related.nth(i).innerText();
					await follow(page, related.nth(i));
					expect(await page.locator('h1').innerText()).toBe(headline);
					expect((await page.locator('.prose').innerText()).length).toBeGreaterThan(80);
					await page.goBack();
					expect(page.url()).toBe(url + MODEL);
				}
			}));

		test('goes on from its end to another story on one of its topics', () =>
			read(reading, async (page, url) => {
				await page.goto(url + MODEL);
				const more = page.getByRole('region', { name: 'More on U.S. Congress' });
				const story = more.getByRole('listitem').getByRole('link');
				const headline = await story.innerText();
				await follow(page, story);
				expect(await page.locator('h1').innerText()).toBe(headline);
				await page.goBack();
				await follow(page, more.getByRole('link', { name: 'U.S. Congress', exact: true }));
				expect(await page.locator('h1').innerText()).toBe('U.S. Congress');
			}));

		test('goes from a topic to one that often goes with it, and on', () =>
			read(reading, async (page, url) => {
				await page.goto(`${url}topics/spaceflight/`);
				const together = page.getByRole('navigation', { name: 'See also' });
				await follow(page, together.getByRole('link', { name: 'Astronomy' }));
				expect(await page.locator('h1').innerText()).toBe('Astronomy');
				await follow(page, together.getByRole('link', { name: 'Spaceflight' }));
				expect(page.url()).toBe(`${url}topics/spaceflight/`);
			}));

		test('browses the archive by year and month to the story', () =>
			read(reading, async (page, url) => {
				await page.goto(`${url}archive/`);
				await follow(page, page.getByRole('link', { name: '2022', exact: true }));
				await follow(page, page.getByRole('link', { name: 'October', exact: true }));
				await follow(page, page.locator('main').getByRole('link', { name: /House progressives/ }));
				expect(page.url()).toBe(url + MODEL);
			}));

		test('reaches a day through the calendar of its month', () =>
			read(reading, async (page, url) => {
				await page.goto(`${url}archive/2022/10/`);
				await follow(
					page,
					page.getByRole('table').getByRole('link', { name: '24 October, 1 story' }),
				);
				expect(page.url()).toBe(`${url}archive/2022/10/24/`);
				expect(await page.locator('h1').innerText()).toBe('24 October 2022');
			}));

		test('goes from a story to its section, a topic, its author and its series', () =>
			read(reading, async (page, url) => {
				for (const [link, headline] of [
					['.kicker a', 'Science'],
					['a[rel="tag"]', 'Spaceflight'],
					['a[rel="author"]', 'Science desk'],
					['#series a', 'Steps off the Earth'],
				] as const) {
					await page.goto(`${url}1961/04/12/gagarin/`);
					await follow(page, page.locator(`main ${link}`).first());
					expect(await page.locator('h1').innerText()).toBe(headline);
					expect(await page.locator('main a[href="/1961/04/12/gagarin/"]').count()).toBeGreaterThan(
						0,
					);
				}
			}));

		test('finds a way on from an address that is not there', () =>
			read(
				reading,
				async (page, url) => {
					const response = await page.goto(`${url}2022/10/24/mistyped/`);
					expect(response?.status()).toBe(404);
					await follow(page, page.locator('main').getByRole('link', { name: 'Archive by date' }));
					expect(await page.locator('h1').innerText()).toBe('Archive');
				},
				{ complaints: /status of 404/ },
			));

		test('never has to scroll sideways', () =>
			read(reading, async (page, url) => {
				for (const path of [
					'',
					MODEL,
					'1969/07/20/moon-landing/',
					'archive/2022/10/',
					'topics/',
					'topics/spaceflight/',
					'search/',
				]) {
					await page.goto(url + path);
					// Without scripts a page cannot be asked; the screenshot is as wide as the page.
					const image = await page.screenshot({ fullPage: true });
					expect({ path, width: image.readUInt32BE(16) }).toEqual({ path, width: reading.width });
				}
			}));
	},
);
