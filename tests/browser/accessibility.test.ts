import { test } from 'vitest';
import { expectNothingFound } from '../helpers/axe.ts';
import { KINDS_OF_PAGES } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';
import { answered } from '../helpers/search-page.ts';

const read = useBrowser();

test.each(Object.entries(KINDS_OF_PAGES))(
	'axe finds nothing at any width, in any theme, on %s',
	(_kind, path) =>
		read({}, async (page, url) => {
			await page.goto(url + path);
			if (path.includes('?')) await answered(page);
			await expectNothingFound(page);
		}),
);
