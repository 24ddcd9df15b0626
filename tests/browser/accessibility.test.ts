import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { useBrowser } from '../helpers/reader.ts';

/** One page of every kind. */
const KINDS = {
	'the front page': '',
	'a story': '2022/10/24/progressives-letter-ukraine/',
	'a story with table and picture': '1969/07/20/moon-landing/',
	'a story with footnotes': '1977/voyager/',
	'a story in French': '2012/06/30/minitel/',
	'a brief': 'undated/third-dc-officer/',
	'the sections': 'sections/',
	'a section': 'sections/science/',
	'the topics': 'topics/',
	'a topic': 'topics/spaceflight/',
	'the authors': 'authors/',
	'an author': 'authors/world-desk/',
	'all series': 'series/',
	'a series': 'series/steps-off-the-earth/',
	'the archive': 'archive/',
	'a year': 'archive/2022/',
	'a month': 'archive/2022/10/',
	'a day': 'archive/2022/10/24/',
	'the undated': 'archive/undated/',
	'the corrections': 'corrections/',
	'a standing page': 'about/',
	'the search': 'search/',
	'search results': 'search/?q=treaty',
	'page not found': '404.html',
};

const read = useBrowser();

const looks = ([360, 1280] as const).flatMap((width) =>
	(['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

describe.each(looks)('axe at $width px, $colorScheme', (look) => {
	test.each(Object.entries(KINDS))('finds nothing on %s', (_kind, path) =>
		read(look, async (page, url) => {
			await page.goto(url + path);
			if (path.includes('?')) await page.waitForSelector('#search[data-state="done"]');
			await page.evaluate(axe.source);
			const violations = await page.evaluate(async () => {
				const tool = (globalThis as unknown as { axe: typeof axe }).axe;
				const found = await tool.run(document);
				return found.violations.map(
					({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`,
				);
			});
			expect(violations).toEqual([]);
		}),
	);
});
