import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { describe, expect, inject, test } from 'vitest';
import { brotliBytes } from '../helpers/brotli.ts';
import { byTag, type Page, readPages, storyPages } from '../helpers/pages.ts';

const dir = inject('siteDir');
const pages = readPages(dir);
const stories = storyPages(pages);

/** The scripts of a page that a browser runs. */
const scriptsOf = ({ tree }: Page) =>
	byTag(tree, 'script').filter(({ properties }) =>
		['', 'module', 'undefined'].includes(String(properties.type)),
	);

const sourceOf = ({ children: [text] }: Element) => (text?.type === 'text' ? text.value : '');
const addressOf = ({ properties }: Element) => properties.src && String(properties.src);

const filesOf = (page: Page) => scriptsOf(page).map(addressOf).filter(Boolean);

/** What a page runs before anything is used. */
const codeOf = (page: Page) =>
	scriptsOf(page)
		.map((script) => {
			const address = addressOf(script);
			return address ? readFileSync(join(dir, address), 'utf8') : sourceOf(script);
		})
		.join('\n');

describe('every page', () => {
	test('runs the script of the reader’s settings first, the same on each', () => {
		const first = new Set(pages.map((page) => sourceOf(scriptsOf(page)[0] as Element)));
		expect([...first]).toEqual([expect.stringContaining('reader-settings')]);
		expect(Buffer.byteLength([...first][0] ?? '')).toBeLessThanOrEqual(900);
	});

	test('loads no script unless it is a story, the search or the saved stories', () => {
		const others = pages.filter((page) => !stories.includes(page) && filesOf(page).length > 0);
		expect(others.map(({ url }) => url).sort()).toEqual(['/saved/', '/search/']);
	});

	test('runs no more than 1 KB of code, packed, unless it loads some', () => {
		const plain = pages.filter((page) => filesOf(page).length === 0);
		expect(Math.max(...plain.map((page) => brotliBytes(codeOf(page))))).toBeLessThanOrEqual(1024);
	});
});

describe('every story page', () => {
	test('loads one file, at most 4 KB packed with all that stands in the page', () => {
		for (const page of stories) {
			expect({ url: page.url, files: filesOf(page) }).toEqual({
				url: page.url,
				files: [expect.stringMatching(/^\/_astro\/story-tools-[-\w]+\.js$/)],
			});
		}
		expect(brotliBytes(codeOf(stories[0] as Page))).toBeLessThanOrEqual(4096);
	});

	test('names files that are there for what its buttons do', () => {
		for (const { tree } of stories.slice(0, 3)) {
			const named = byTag(tree, 'button', 'script').flatMap(({ properties }) =>
				[properties.dataModule, properties.dataMarks].filter((address) => address !== undefined),
			);
			expect(named.length).toBe(4);
			for (const address of named) {
				expect(readFileSync(join(dir, String(address)), 'utf8').length).toBeGreaterThan(500);
			}
		}
	});
});

test('the worker’s file names what is there, and is small enough to be asked for often', () => {
	const script = readFileSync(join(dir, 'sw.js'), 'utf8');
	const named = [...script.matchAll(/"(\/_astro\/[^"]+)"/g)].map(([, file]) => file ?? '');
	expect(named.length).toBe(2);
	const code = named.map((file) => readFileSync(join(dir, file), 'utf8'));
	expect(brotliBytes(script) + brotliBytes(code.at(-1) ?? '')).toBeLessThanOrEqual(2048);
	// It has to run where there are no modules.
	expect(code.at(-1)).not.toMatch(/\b(import|export)\b/);
});
