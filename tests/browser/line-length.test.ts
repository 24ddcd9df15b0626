import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { lineLengths } from '../helpers/line-lengths.ts';
import { useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

/** Fewest and most characters a line of text has on average, by the width of the window. */
const MEASURES = [
	{ width: 1280, fewest: 60, most: 70 },
	{ width: 360, fewest: 36, most: 44 },
];
const FONTS: Record<string, (page: Page) => Promise<unknown>> = {
	'the fonts of the site': async () => {},
	'fonts of the device, where none arrives': (page) =>
		page.route('**/*.woff2', (route) => route.abort()),
};

describe.each(MEASURES)('at $width px a line has $fewest to $most characters', (measure) => {
	const { width, fewest, most } = measure;
	test.each(Object.entries(FONTS))('in %s', (_fonts, prepare) =>
		read(
			{ width },
			async (page, url) => {
				await prepare(page);
				await page.goto(url + MODEL_STORY, { waitUntil: 'networkidle' });
				await page.evaluate(() => document.fonts.ready);
				const lengths = await lineLengths(page);
				expect(lengths.length).toBeGreaterThan(30);
				const mean = lengths.reduce((sum, length) => sum + length) / lengths.length;
				expect(mean).toBeGreaterThanOrEqual(fewest);
				expect(mean).toBeLessThanOrEqual(most);
			},
			{ complaints: /ERR_FAILED/ },
		),
	);
});
