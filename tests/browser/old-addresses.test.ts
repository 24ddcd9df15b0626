import { describe, expect, test } from 'vitest';
import { useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

describe('an old address leads on, without JavaScript too', () => {
	test.each([
		['/1969/moon.html', '/1969/07/20/moon-landing/'],
		['/apollo/eleven/', '/1969/07/20/moon-landing/'],
		['/apollo/eleven', '/1969/07/20/moon-landing/'],
		['/people/world.htm', '/authors/world-desk/'],
		['/sections/sciences/', '/sections/science/'],
		['/tags/space/', '/topics/spaceflight/'],
		['/about-us/', '/about/'],
		['/calendar/1969/', '/archive/1969/'],
	])('from %s to %s', (from, to) =>
		read({ javaScript: false }, async (page, url) => {
			await page.goto(new URL(from, url).href);
			await page.waitForURL(new URL(to, url).href);
			expect(await page.locator('h1').count()).toBe(1);
		}),
	);
});

test('a reader whose browser does not lead on follows a link that says where to', () =>
	read({}, async (page, url) => {
		const html = await (await page.request.get(`${url}about-us/`)).text();
		await page.route('**/about-us/', (route) =>
			route.fulfill({
				contentType: 'text/html',
				body: html.replace(/<meta http-equiv="refresh"[^>]*>/, ''),
			}),
		);
		await page.goto(`${url}about-us/`);
		expect(await page.locator('body').innerText()).toBe('This page has moved: About this edition');
		await page.getByRole('link').click();
		await page.waitForURL(`${url}about/`);
	}));
