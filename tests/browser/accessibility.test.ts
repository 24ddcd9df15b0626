import { describe, expect, test } from 'vitest';
import { foundByAxe } from '../helpers/axe.ts';
import { KINDS_OF_PAGES } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';
import { answered } from '../helpers/search-page.ts';
import { THEMES, WIDTHS } from '../helpers/themes.ts';

const read = useBrowser();

describe.each(Object.entries(THEMES))(
	'in %s, axe finds nothing at any width',
	(_theme, reading) => {
		test.each(Object.entries(KINDS_OF_PAGES))('on %s', (_kind, path) =>
			read(reading, async (page, url) => {
				await page.goto(url + path);
				if (path.includes('?')) await answered(page);
				for (const width of WIDTHS) {
					await page.setViewportSize({ width, height: 800 });
					expect.soft({ width, found: await foundByAxe(page) }).toEqual({ width, found: [] });
				}
			}),
		);
	},
);
