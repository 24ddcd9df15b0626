import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import { indexedStories } from '../../src/build/search/indexed-stories.ts';
import { SEARCH_FILES } from '../../src/domain/search/manifest.ts';
import { byTag, filesIn, readPages, storyPages, wordsOf } from '../helpers/pages.ts';
import { answerTo, openSearch } from '../helpers/search-index.ts';

const dir = inject('siteDir');
const stories = storyPages(readPages(dir));

interface Fragment {
	url: string;
	content: string;
	meta: Record<string, string>;
	filters: Record<string, string[]>;
}

/** What Pagefind holds of every story, unpacked: a mark of 12 bytes, then JSON. */
const fragments = filesIn(join(dir, SEARCH_FILES))
	.filter((file) => file.endsWith('.pf_fragment'))
	.map((file) => gunzipSync(readFileSync(join(dir, SEARCH_FILES, file))).toString('utf8'))
	.map((text) => JSON.parse(text.slice(text.indexOf('{'))) as Fragment);

describe('the search index', () => {
	test('holds every story and no other page', () => {
		expect(fragments.map(({ url }) => url).sort()).toEqual(stories.map(({ url }) => url).sort());
		expect(indexedStories(dir)).toBe(stories.length);
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

	test('knows no other fact that words could match by mistake', () => {
		for (const { meta, filters } of fragments)
			expect({ meta, filters }).toEqual({ meta: {}, filters: {} });
	});

	test('is all that Pagefind leaves in the site', () => {
		expect(existsSync(join(dir, 'pagefind'))).toBe(false);
		const elsewhere = filesIn(dir).filter(
			(file) => file.includes('pagefind') && !`/${file}`.startsWith(SEARCH_FILES),
		);
		expect(elsewhere).toEqual([]);
	});
});

describe('the search of the site', () => {
	const { engine } = openSearch(dir);

	test('finds each story by its headline, and shows it as it is printed', async () => {
		for (const { url, tree } of stories) {
			const headline = wordsOf(byTag(tree, 'h1')[0] as never);
			const { results } = await answerTo(engine, headline, { literal: true });
			const found = results.find((story) => story.url === url);
			expect([url, found?.headline.map(({ text }) => text).join('')]).toEqual([url, headline]);
		}
	});

	test('narrows by section, topic, author and date', async () => {
		const { results, total } = await answerTo(engine, 'letter', {
			filters: { section: ['Politics'], topic: ['War in Ukraine'], author: ['Politics desk'] },
			from: '2022-10-24',
			to: '2022-10-24',
		});
		expect(total).toBe(1);
		expect(results[0]).toMatchObject({ date: '2022-10-24', section: 'Politics' });
		expect(results[0]?.url).toContain('progressives-letter');
	});
});
