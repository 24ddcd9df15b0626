import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { indexedPages } from '../../src/integrations/search-index.ts';
import { filesIn, readPages, storyPages } from '../helpers/pages.ts';

const dir = inject('siteDir');

interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** What Pagefind holds of every page, unpacked: a mark of 12 bytes, then JSON. */
const fragments = filesIn(join(dir, 'pagefind'))
	.filter((file) => file.endsWith('.pf_fragment'))
	.map((file) => gunzipSync(readFileSync(join(dir, 'pagefind', file))).toString('utf8'))
	.map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Fragment);

describe('the search index', () => {
	test('holds every story and no other page', () => {
		const stories = storyPages(readPages(dir));
		expect(fragments.map(({ url }) => url).sort()).toEqual(stories.map(({ url }) => url).sort());
		expect(indexedPages(dir)).toBe(stories.length);
	});

	test('holds the words of a story and none of what is around it', () => {
		const letter = fragments.find(({ url }) => url.includes('progressives-letter'));
		expect(letter?.content).toContain('Congressional Progressive Caucus');
		expect(letter?.content).toMatch(/Abigail Williams(?! contributed;)/);
		for (const { content } of fragments) {
			expect(content).not.toMatch(
				/You may also like|Key points|min read|Skip to content|All sections/,
			);
		}
	});

	test('knows nothing of a story but its headline beside its words, so that no other fact is matched', () => {
		for (const { meta } of fragments) {
			const filled = Object.keys(meta).filter((name) => meta[name] !== '');
			expect(filled).toEqual(['title']);
		}
	});

	test('filters by year, section, topic and author', () => {
		const letter = fragments.find(({ url }) => url.includes('progressives-letter'));
		expect(letter?.filters).toMatchObject({
			year: ['2022'],
			section: ['Politics'],
			author: ['Politics desk'],
			date: ['2022-10-24'],
		});
		expect(letter?.filters.topic).toContain('War in Ukraine');
		const undated = fragments.find(({ url }) => url.startsWith('/undated/'));
		expect(undated?.filters.year).toEqual(['Undated']);
	});
});
