import { describe, expect, test } from 'vitest';
import { brokenWords } from '../helpers/broken-words.ts';
import { KINDS_OF_PAGES, MODEL_STORY } from '../helpers/kinds-of-pages.ts';
import { layoutFaults } from '../helpers/layout-faults.ts';
import { useBrowser } from '../helpers/reader.ts';
import { answered } from '../helpers/search-page.ts';
import { smallTargets } from '../helpers/targets.ts';

const read = useBrowser();
const kinds = Object.entries(KINDS_OF_PAGES);

/** What readers set who need more space between lines, paragraphs, letters and words (WCAG 1.4.12). */
const TEXT_SPACING = `* {
	line-height: 1.5 !important;
	letter-spacing: 0.12em !important;
	word-spacing: 0.16em !important;
}
p { margin-block-end: 2em !important; }`;

const NEEDS = {
	'magnified four times, which leaves 320 by 256 px': { width: 320, height: 256, style: '' },
	'with more space in the text, at 320 px': { width: 320, height: 640, style: TEXT_SPACING },
	'with more space in the text, at 1280 px': { width: 1280, height: 800, style: TEXT_SPACING },
	'with letters twice as large, at 640 px': {
		width: 640,
		height: 800,
		style: ':root { font-size: 200% !important }',
	},
};

describe('nothing is cut off, covered or beside the window, whatever a reader needs,', () => {
	test.each(kinds)('on %s', (_kind, path) =>
		read({ bypassCSP: true }, async (page, url) => {
			await page.goto(url + path);
			if (path.includes('?')) await answered(page);
			const sheet = await page.addStyleTag({ content: '/**/' });
			for (const [need, { style, ...size }] of Object.entries(NEEDS)) {
				await page.setViewportSize(size);
				await sheet.evaluate((element, content) => (element.textContent = content), style);
				expect.soft({ need, faults: await layoutFaults(page) }).toEqual({ need, faults: [] });
			}
		}),
	);
});

test('what stands beside a story has room there as soon as the window has three columns', () =>
	read({ width: 1118 }, async (page, url) => {
		await page.goto(url + MODEL_STORY);
		expect(await layoutFaults(page)).toEqual([]);
		expect(await brokenWords(page)).toEqual([]);
	}));

describe('everything can be pressed with a finger', () => {
	test.each(kinds)('on %s', (_kind, path) =>
		read({}, async (page, url) => {
			await page.goto(url + path);
			if (path.includes('?')) await answered(page);
			for (const width of [360, 1280]) {
				await page.setViewportSize({ width, height: 800 });
				expect.soft({ width, small: await smallTargets(page) }).toEqual({ width, small: [] });
			}
		}),
	);
});
