import { describe, test } from 'vitest';
import { expectNothingFound } from '../helpers/axe.ts';
import { KINDS_OF_PAGES } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';
import { answered } from '../helpers/search-page.ts';
import { THEMES } from '../helpers/themes.ts';

const read = useBrowser();

describe.each(Object.entries(THEMES))('in %s, axe finds nothing at any width', (theme, reading) => {
	test.each(Object.entries(KINDS_OF_PAGES))('on %s', (_kind, path) =>
		read(reading, async (page, url) => {
			await page.goto(url + path);
			if (path.includes('?')) await answered(page);
			await expectNothingFound(page, theme);
		}),
	);
});
