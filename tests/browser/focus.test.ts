import { describe, expect, test } from 'vitest';
import { focusStops } from '../helpers/focus-stops.ts';
import { MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';

const read = useBrowser();

const PAGES = {
	'the front page': '',
	'a story': MODEL_STORY,
	'a topic': 'topics/spaceflight/',
	'a month': 'archive/2022/10/',
};

describe.each([360, 1280])(
	'at %i px whatever takes the focus is seen whole and outlined',
	(width) => {
		test.each(Object.entries(PAGES))('on %s', (_page, path) =>
			read({ width, height: 640 }, async (page, url) => {
				await page.goto(url + path);
				const stops = await focusStops(page);
				expect(stops.length).toBeGreaterThan(25);
				expect(stops.filter(({ faults }) => faults.length > 0)).toEqual([]);
			}),
		);
	},
);
