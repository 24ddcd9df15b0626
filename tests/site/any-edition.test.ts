import { resolve } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { collisionKey } from '../../src/domain/content/address.ts';
import { REMARKS } from '../../src/domain/content/remarks.ts';
import { slugFinders } from '../../src/domain/edition.ts';
import { originalOf } from '../../src/domain/story/translations.ts';
import { memoized } from '../../src/domain/text/memoized.ts';
import {
	archiveUrl,
	authorUrl,
	correctionsUrl,
	sectionUrl,
	seriesUrl,
	storyUrl,
	topicUrl,
} from '../../src/domain/urls.ts';
import { type AnyEdition, useAnyEdition } from '../helpers/any-edition.ts';
import { storyFile } from '../helpers/content-folder.ts';
import { EDITION, FACTS } from '../helpers/edition.ts';
import { indexedTexts } from '../helpers/indexed-texts.ts';
import { brokenLinks, pathOf } from '../helpers/page-facts.ts';
import { shortLists } from '../helpers/short-lists.ts';

const ONE_STORY = storyFile(
	'title: A headline\nsection: City\ntopics: [Ships]\nauthors: [Ann Lee]\nseries: {name: Crossings}',
	'A text has a [link](/gone/) that leads nowhere.',
);

const EDITIONS: Record<string, AnyEdition> = {
	'that stands in content/': { content: resolve('content') },
	'of the tests': { content: EDITION, built: inject('siteDir') },
	'of the tests, its lists divided': { content: EDITION, isDivided: true },
	'of one story': { content: { 'articles/a.md': ONE_STORY, ...FACTS } },
	'without a story': { content: {} },
};

describe.each(Object.entries(EDITIONS))('in an edition %s', (_edition, given) => {
	const edition = useAnyEdition(given);
	const relatedOf = (id: string) => edition.pages.find(({ story }) => story === id)?.related ?? [];
	/** Where the pages of a list lead: its first, and those that it is divided into. */
	const listedBelow = memoized((list: string) => {
		const pages = edition.pages.filter(({ url }) => url.startsWith(decodeURI(list)));
		return new Set(pages.flatMap(({ addresses }) => addresses.map(pathOf)));
	});

	test('every link and picture leads to something that is there', () => {
		expect(brokenLinks(edition.dir, edition.pages, 'addresses')).toEqual([]);
	});

	test('so does what is linked in texts, or the build tells of it', () => {
		const titles = [REMARKS.deadLink.title, REMARKS.deadAnchor.title];
		const isTold = edition.loaded.warnings.some(({ heading }) =>
			titles.some((title) => heading.startsWith(title)),
		);
		const broken = brokenLinks(edition.dir, edition.pages, 'written');
		expect(isTold ? [] : broken).toEqual([]);
	});

	test('every page is HTML that a parser has nothing to mend in', () => {
		const mended = edition.pages.filter((page) => page.mended.length > 0);
		expect(mended.map((page) => [page.url, ...page.mended])).toEqual([]);
	});

	test('every page says where it stands, and no two say the same', () => {
		const others = edition.pages.filter(
			({ url, canonical }) =>
				url !== '/404.html' && decodeURI(String(canonical)) !== edition.site.url + url,
		);
		expect(others.map(({ url, canonical }) => ({ url, canonical }))).toEqual([]);
		expect(new Set(edition.pages.map(({ url }) => collisionKey(url))).size).toBe(
			edition.pages.length,
		);
	});

	test('story files that are not kept back are stories, and each has its page', () => {
		const { files, drafts, scheduled, withdrawn } = edition.loaded.counts;
		expect(edition.stories.length).toBe(files - drafts - scheduled - withdrawn);
		const pages = edition.pages.filter(({ story }) => story !== undefined);
		expect(pages.map(({ story, url }) => `${story} ${url}`).sort()).toEqual(
			edition.stories.map(({ id }) => `${id} ${decodeURI(storyUrl(id))}`).sort(),
		);
	});

	test('each story is in the archive, and in the lists of its section, topics, authors and series', () => {
		const { articles, profiles } = edition.loaded;
		const { section: sectionOf, topic: topicOf, author: authorOf } = slugFinders(profiles);
		const missing = articles.flatMap(({ id, data }) => {
			const lists = [
				archiveUrl(),
				...(data.section ? [sectionUrl(sectionOf(data.section))] : []),
				...data.topics.map((topic) => topicUrl(topicOf(topic))),
				...data.authors.map((author) => authorUrl(authorOf(author))),
				...(data.series ? [seriesUrl(data.series.name)] : []),
				...(data.corrections.length > 0 ? [correctionsUrl()] : []),
			];
			// Of a story in several languages a list shows one.
			const versions = edition.stories.filter(
				(other) => originalOf(other) === originalOf({ id, ...data }),
			);
			const isListed = (list: string) =>
				versions.some((version) => listedBelow(list).has(decodeURI(storyUrl(version.id))));
			return lists.filter((list) => !isListed(list)).map((list) => `${id} in ${list}`);
		});
		expect(missing).toEqual([]);
	});

	test('the search holds every story and no other page', () => {
		const texts = edition.stories.length > 0 ? indexedTexts(edition.dir) : [];
		expect(texts.map(({ url }) => url).sort()).toEqual(
			edition.stories.map(({ id }) => storyUrl(id)).sort(),
		);
	});

	test('each story lists related ones that are there, none twice, itself or excluded', () => {
		const wrong = edition.stories.filter((story) => {
			const related = relatedOf(story.id);
			const others = edition.stories.filter(
				({ id }) => id !== story.id && !story.exclude.includes(id),
			);
			const possible = new Set(others.map(({ id }) => decodeURI(storyUrl(id))));
			const most = Math.max(edition.site.relatedLimit, story.related.length);
			return (
				related.length > most ||
				new Set(related).size !== related.length ||
				!related.every((url) => possible.has(url))
			);
		});
		expect(wrong.map(({ id }) => id)).toEqual([]);
	});

	test('a list of related stories is shorter than the limit only where no others fit', () => {
		expect(shortLists(edition)).toEqual([]);
	});
});
