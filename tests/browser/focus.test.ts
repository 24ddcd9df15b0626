import { describe, expect, test } from 'vitest';
import { focusStops, leapsBack } from '../helpers/focus-stops.ts';
import { KINDS_OF_PAGES } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

const height = 640;
/** Results of a search have tests of their own: filters stand before them in a column of any length. */
const kinds = Object.entries(KINDS_OF_PAGES).filter(([, path]) => !path.includes('?'));

describe('whatever takes the focus is seen whole and outlined, in the order in which it is seen,', () => {
	test.each(kinds)('on %s', (_kind, path) =>
		read({ height }, async (page, url) => {
			await page.goto(url + path);
			for (const width of [1280, 360]) {
				await page.setViewportSize({ width, height });
				const stops = await focusStops(page);
				expect(stops.length).toBeGreaterThan(25);
				expect.soft(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
				// The first, which skips the rest of them, lies over the page.
				const [, ...onPage] = stops;
				expect.soft(leapsBack(onPage)).toEqual([]);
			}
		}),
	);
});
