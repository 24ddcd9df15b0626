import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readManifest, SEARCH_FILES, searchFiles } from '../../src/domain/search/manifest.ts';
import { indexedTexts } from '../helpers/indexed-texts.ts';
import { byTag, filesIn, readPages, storyPages, wordsOf } from '../helpers/pages.ts';
import { answerTo, openSearch } from '../helpers/search-index.ts';

const dir = inject('siteDir');
const stories = storyPages(readPages(dir));

const manifest = readManifest(readFileSync(join(dir, searchFiles.manifest), 'utf8'));

const texts = indexedTexts(dir);

describe('the search index', () => {
	test('holds the words of a story and none of what is around it', () => {
		const letter = texts.find(({ url }) => url.includes('progressives-letter'));
		expect(letter?.content).toContain('Congressional Progressive Caucus');
		expect(letter?.content).toMatch(/Abigail Williams(?! contributed;)/);
		for (const { content } of texts) {
			expect(content).not.toMatch(
				/You may also like|Key points|min read|Skip to content|All sections/,
			);
		}
	});

	test('is in few files: a dozen for each shard and the site, and packs of what is in them', () => {
		const files = filesIn(join(dir, SEARCH_FILES));
		const bytes = files.reduce(
			(sum, file) => sum + statSync(join(dir, SEARCH_FILES, file)).size,
			0,
		);
		expect(files.length).toBeLessThan(12 * (1 + manifest.shards.length) + bytes / 16_384);
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
