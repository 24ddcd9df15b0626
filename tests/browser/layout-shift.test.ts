import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { casesOf } from '../helpers/deep.ts';
import { KINDS_OF_PAGES } from '../helpers/kinds-of-pages.ts';
import { useBrowser } from '../helpers/reader.ts';
import { answered } from '../helpers/search-page.ts';

const read = useBrowser();

/** How fonts may come: long after the text is there, or not at all. */
const FONTS: Record<string, (page: Page) => Promise<unknown>> = {
	'fonts that come late': (page) =>
		page.route('**/*.woff2', async (route) => {
			await new Promise((resolve) => setTimeout(resolve, 400));
			await route.continue();
		}),
	'no font at all': (page) => page.route('**/*.woff2', (route) => route.abort()),
};

interface Shift {
	value: number;
	moved: string[];
}

/** Notes from now on in every page what moves, and how far by the measure of CLS. */
const noteShifts = (page: Page) =>
	page.addInitScript(() => {
		const note = (entries: PerformanceEntryList) =>
			(entries as (PerformanceEntry & { value: number; sources: { node?: Node }[] })[]).map(
				({ value, sources }) => ({
					value,
					moved: sources.map(({ node }) => node?.textContent?.trim().slice(0, 40) ?? ''),
				}),
			);
		const shifts: Shift[] = [];
		const observer = new PerformanceObserver((list) => shifts.push(...note(list.getEntries())));
		observer.observe({ type: 'layout-shift', buffered: true });
		Object.assign(globalThis, {
			shiftsSoFar: () => [...shifts, ...note(observer.takeRecords())],
		});
	});

/** Reads to the end of a page that notes its shifts; what has moved on the way. */
const shiftsToTheEnd = (page: Page) =>
	page.evaluate(async () => {
		const painted = () => new Promise((resolve) => requestAnimationFrame(resolve));
		await document.fonts.ready;
		for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
			scrollTo({ top: y, behavior: 'instant' });
			await painted();
			await painted();
		}
		return (globalThis as unknown as { shiftsSoFar: () => Shift[] }).shiftsSoFar();
	});

const ways = Object.entries(FONTS);
/** Where no font comes, less can move than where one comes late. */
const hardest = ways.slice(0, 1);

describe.each(casesOf(ways, hardest))('with %s', (_fonts, prepare) => {
	describe.each([360, 1280])('at %i px', (width) => {
		test.concurrent.each(Object.entries(KINDS_OF_PAGES))('nothing moves on %s', (_kind, path) =>
			read(
				{ width },
				async (page, url) => {
					await noteShifts(page);
					await prepare(page);
					await page.goto(url + path);
					if (path.includes('?')) await answered(page);
					const shifts = await shiftsToTheEnd(page);
					const total = shifts.reduce((sum, { value }) => sum + value, 0);
					expect(total, JSON.stringify(shifts)).toBeLessThanOrEqual(0.02);
				},
				{ complaints: /ERR_FAILED/ },
			),
		);
	});
});
