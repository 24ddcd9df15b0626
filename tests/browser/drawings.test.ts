import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { publishedDrawing } from '../../src/pictures/svg/published-drawing.ts';
import { EDITION } from '../helpers/edition.ts';
import { filesIn } from '../helpers/pages.ts';
import { useBrowser } from '../helpers/reader.ts';
import { usualDrawings } from '../helpers/usual-drawings.ts';

const reading = useBrowser();

/** The drawings of the tests' edition, by their paths. */
const ownDrawings = () =>
	filesIn(EDITION)
		.filter((file) => file.endsWith('.svg'))
		.map((file): [string, string] => [file, readFileSync(join(EDITION, file), 'utf8')]);

/** A picture of a page that shows a drawing. */
async function shown(page: Page, drawing: string): Promise<Buffer> {
	const address = `data:image/svg+xml;base64,${Buffer.from(drawing).toString('base64')}`;
	await page.setContent(`<img src="${address}" alt="">`);
	await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
	return page.screenshot();
}

test('the drawings of the tests’ edition, and those of usual programs, look as they did', async () => {
	await reading({}, async (page) => {
		const blank = await shown(page, '<svg xmlns="http://www.w3.org/2000/svg"/>');
		const drawings = [...ownDrawings(), ...Object.entries(await usualDrawings())];
		expect(drawings.length).toBeGreaterThan(8);
		for (const [name, source] of drawings) {
			const before = await shown(page, source);
			const after = await shown(page, publishedDrawing(Buffer.from(source)));
			expect({ name, isDrawn: !before.equals(blank) }).toEqual({ name, isDrawn: true });
			expect({ name, isSame: after.equals(before) }).toEqual({ name, isSame: true });
		}
	});
});
