import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { eventually } from '../helpers/eventually.ts';
import { KINDS_OF_PAGES } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

/** What the policies of a page have forbidden, as the browser reports it: directive and disposition. */
async function reported(page: Page): Promise<() => Promise<string[]>> {
	await page.addInitScript(() => {
		const forbidden: string[] = [];
		Object.assign(globalThis, { forbidden });
		document.addEventListener('securitypolicyviolation', (event) => {
			forbidden.push(`${event.effectiveDirective} ${event.blockedURI} ${event.disposition}`);
		});
	});
	return () => page.evaluate(() => (globalThis as unknown as { forbidden: string[] }).forbidden);
}

describe('under the policy of the page and that of its host', () => {
	test.each(Object.entries(KINDS_OF_PAGES))('nothing of %s is forbidden', (_kind, path) =>
		read({}, async (page, url) => {
			const forbidden = await reported(page);
			const response = await page.goto(url + path, { waitUntil: 'networkidle' });
			const header = (await response?.headerValue('content-security-policy')) ?? '';
			expect(header).toContain("frame-ancestors 'none'");
			const own = await page
				.locator('meta[http-equiv=content-security-policy]')
				.getAttribute('content');
			expect(own).toContain("default-src 'none'");
			await page.emulateMedia({ media: 'print' });
			expect(await forbidden()).toEqual([]);
		}),
	);

	test('what a page is not made of is forbidden by both', () =>
		read(
			{},
			async (page, url) => {
				const forbidden = await reported(page);
				await page.goto(url);
				await page.evaluate(() => {
					const add = (tag: string, text: string) => {
						const element = document.createElement(tag);
						element.textContent = text;
						document.head.append(element);
					};
					add('script', 'globalThis.ran = true');
					add('style', 'body { display: none }');
				});
				await eventually(async () => (await forbidden()).length).toBe(4);
				expect(new Set(await forbidden())).toEqual(
					new Set(['script-src-elem inline enforce', 'style-src-elem inline enforce']),
				);
				expect(await page.evaluate(() => 'ran' in globalThis)).toBe(false);
				expect(await page.locator('body').isVisible()).toBe(true);
			},
			{ complaints: /Content Security Policy/ },
		));
});

test('no page can be framed, by none of the site either', () =>
	read(
		{},
		async (page, url) => {
			await page.route(`${url}framing`, (route) =>
				route.fulfill({ contentType: 'text/html', body: `<iframe src="${url}"></iframe>` }),
			);
			const asked = page.waitForResponse(url);
			await page.goto(`${url}framing`);
			await asked;
			await eventually(() => page.frames()[1]?.url()).toBe('chrome-error://chromewebdata/');
		},
		{ complaints: /frame-ancestors/ },
	));
