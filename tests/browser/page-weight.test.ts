import type { Page, Response } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { brotliBytes } from '../helpers/brotli.ts';
import { MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

/** Stories without pictures: roman only, and with italics, which are a file of their own. */
const STORIES = {
	'in roman alone': MODEL_STORY,
	'with italics': '1963/08/05/test-ban-treaty/',
};

/** Bytes of an answer as a host sends it: fonts are compressed in themselves, texts by the host. */
async function sentBytes(response: Response): Promise<number> {
	const body = await response.body();
	return response.request().resourceType() === 'font' ? body.length : brotliBytes(body);
}

/** All that a first visit to a page fetches before anything is used, but for the icon of its tab. */
async function firstVisit(page: Page, address: string) {
	const responses: Response[] = [];
	page.on('response', (response) => {
		if (!response.url().endsWith('/favicon.svg')) responses.push(response);
	});
	await page.goto(address, { waitUntil: 'networkidle' });
	return Promise.all(
		responses.map(async (response) => ({
			kind: response.request().resourceType(),
			bytes: await sentBytes(response),
		})),
	);
}

const sum = (answers: { bytes: number }[]) => answers.reduce((all, { bytes }) => all + bytes, 0);

describe.each(Object.entries(STORIES))('a first visit to a story %s', (_story, path) => {
	test('takes at most 6 requests and 100 KB, fonts at most 75 KB', () =>
		read({}, async (page, url) => {
			const answers = await firstVisit(page, url + path);
			const fonts = answers.filter(({ kind }) => kind === 'font');
			expect(fonts.length).toBeGreaterThanOrEqual(3);
			expect(answers.length).toBeLessThanOrEqual(6);
			expect(sum(fonts)).toBeLessThanOrEqual(75_000);
			expect(sum(answers)).toBeLessThanOrEqual(100_000);
		}));

	test('takes at most 4 KB of JavaScript', () =>
		read({}, async (page, url) => {
			const answers = await firstVisit(page, url + path);
			const files = answers.filter(({ kind }) => kind === 'script');
			const inline = await page
				.locator('script:not([src], [type="application/ld+json"], [type="speculationrules"])')
				.allTextContents();
			expect(sum(files) + brotliBytes(inline.join('\n'))).toBeLessThanOrEqual(4_000);
		}));
});
