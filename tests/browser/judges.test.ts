import { describe, expect, test } from 'vitest';
import { layoutFaults } from '../helpers/layout-faults.ts';
import { lineLengths } from '../helpers/line-lengths.ts';
import { useBrowser } from '../helpers/reader.ts';
import { smallTargets } from '../helpers/targets.ts';

const read = useBrowser();

describe('text that cannot be seen whole is found', () => {
	test.each([
		[
			'<p style="width: 60px; overflow: hidden; white-space: nowrap">A long line</p>',
			/is cut off by P/,
		],
		['<p style="height: 20px; overflow: clip">Two<br>lines</p>', /is cut off by P/],
		[
			'<p style="position: absolute; left: 990px; width: 200px">Beside</p>',
			/is cut off by the window/,
		],
		['<div style="width: 2000px; height: 1px"></div>', /the page is 2\d{3} px wide/],
		['<p>One</p><p style="margin-top: -34px">Two</p>', /“One” lies over “Two”/],
	])('%s', (html, fault) =>
		read({ width: 1000 }, async (page) => {
			await page.setContent(html);
			expect(await layoutFaults(page)).toContainEqual(expect.stringMatching(fault));
		}),
	);

	test('but not what ends with an ellipsis, may scroll or is for screen readers alone', () =>
		read({ width: 1000 }, async (page) => {
			await page.setContent(`
				<p style="display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 1; overflow: hidden; width: 60px">A long line</p>
				<div class="table-scroll" style="overflow: auto; width: 60px; white-space: nowrap">A long line</div>
				<p style="position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%)">Unseen</p>`);
			expect(await layoutFaults(page)).toEqual([]);
		}));
});

describe('what is too small for a finger is found', () => {
	const button = (size: number) =>
		`<button style="width: ${size}px; height: ${size}px; padding: 0; border: 0; vertical-align: top"></button>`;

	test.each([
		['two small buttons side by side', button(20) + button(20), 2],
		['a small button beside a large one', button(20) + button(40), 1],
		[
			'small buttons apart from each other',
			`${button(20)}<br>${button(20)}`.replace('<br>', '<hr style="margin: 20px">'),
			0,
		],
		['buttons of 24 pixels', button(24) + button(24), 0],
		['a link in a sentence', '<p style="font-size: 12px">Some <a href="/">words</a> here</p>', 0],
		['navigation that is not 44 high', `<nav>${button(40)}</nav>`, 1],
	])('%s: %s', (_case, html, count) =>
		read({}, async (page) => {
			await page.setContent(html);
			expect(await smallTargets(page)).toHaveLength(count);
		}),
	);
});

test('lines are counted without the last, and without those beside something', () =>
	read({}, async (page) => {
		const text = 'abcd '.repeat(50);
		await page.setContent(`
			<div class="prose" style="font: 16px monospace; width: 40ch">
				<p>${text}</p>
				<aside style="float: left; width: 10ch; height: 30px"></aside>
				<p>${text}</p>
			</div>`);
		const lengths = await lineLengths(page);
		expect(new Set(lengths)).toEqual(new Set([39]));
		expect(lengths.length).toBeGreaterThanOrEqual(9);
		expect(lengths.length).toBeLessThan(13);
	}));
