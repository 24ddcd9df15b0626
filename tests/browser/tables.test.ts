import { expect, test } from 'vitest';
import { storyFile } from '../helpers/content-folder.ts';
import { useBrowser } from '../helpers/reader.ts';
import { useSiteOf } from '../helpers/site-of-files.ts';

const TABLES = `A text with tables.

| a | b | c | d |
| - | :- | :-: | -: |
| 1 | 2 | 3 | 4 |

<table>
<tr><th align="right">a</th><th>b</th></tr>
<tr><td style="text-align: right">1</td><td>2</td></tr>
<tr align="right"><th>3</th><td>4</td></tr>
</table>
`;

const read = useBrowser();
const served = useSiteOf(async () => ({
	'articles/ltr.md': storyFile('title: From left to right', TABLES),
	'articles/rtl.md': storyFile('title: من اليمين\nlang: ar', TABLES),
}));

test.each(['ltr', 'rtl'])('columns are aligned as they were written in a story %s', (story) =>
	read({ site: served.site, width: 360 }, async (page, url) => {
		await page.goto(`${url}${story}/`);
		const prose = page.locator('.prose');
		expect(await prose.evaluate((text) => getComputedStyle(text).direction)).toBe(story);
		// Chromium says “-webkit-right” where an attribute aligns.
		const aligned = await prose
			.locator('tr')
			.evaluateAll((rows) =>
				rows.map((row) =>
					[...row.children]
						.map((cell) => getComputedStyle(cell).textAlign.replace('-webkit-', ''))
						.join(' '),
				),
			);
		expect(aligned).toEqual([
			'start left center right',
			'start left center right',
			'right start',
			'right start',
			'right right',
		]);
	}),
);
