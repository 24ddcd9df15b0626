import { describe, expect, test } from 'vitest';
import { languageOf, type Relatable } from '../../../src/domain/related/archive.ts';
import { madeUpArchive, shuffled } from '../../helpers/made-up-archive.ts';
import { recommendationsFor } from '../../helpers/relate.ts';

const LIMIT = 4;
const ARCHIVES: [number, number][] = [
	...Array.from({ length: 12 }, (_, seed): [number, number] => [seed, seed]),
	...[30, 60, 120, 300].map((size): [number, number] => [size + 1, size]),
];

/** The page of every story, with what it was made of. */
async function pagesOf(seed: number, size: number) {
	const stories = madeUpArchive(seed, size);
	const storyOf = new Map(stories.map((story) => [story.id, story]));
	const made = await recommendationsFor(stories, 0, LIMIT);
	return stories.map((story) => {
		const page = made.get(story.id);
		if (!page) throw new Error(`No page of ${story.id}`);
		const list = page.related.map(({ id }) => id);
		const chosen = [...new Set(story.related)].filter(
			(id) => storyOf.has(id) && id !== story.id && !story.exclude.includes(id),
		);
		const found = (ids: string[]) => ids.map((id) => storyOf.get(id) as Relatable);
		const beside = [page.earlier, page.later].filter((id) => id !== undefined);
		const others = [...page.versions, ...(page.more?.ids ?? []), ...beside];
		return { story, page, list, chosen, found, others };
	});
}

describe.each(ARCHIVES)('of archive %i, of %i stories', (seed, size) => {
	const pages = pagesOf(seed, size);

	test('its pages do not depend on the order of its stories', async () => {
		const stories = madeUpArchive(seed, size);
		const made = await recommendationsFor(stories, 0, LIMIT);
		expect([...(await recommendationsFor(stories, 0, LIMIT))]).toEqual([...made]);
		for (const order of [stories.toReversed(), shuffled(stories, 1), shuffled(stories, 2)]) {
			expect([...(await recommendationsFor(order, 0, LIMIT))]).toEqual([...made]);
		}
	});

	test('lists have others, each once and none excluded', async () => {
		for (const { story, list, others, found } of await pages) {
			expect(new Set(list).size).toBe(list.length);
			expect(found([...list, ...others])).not.toContain(undefined);
			for (const id of [story.id, ...story.exclude]) {
				expect(list).not.toContain(id);
				expect(others).not.toContain(id);
			}
		}
	});

	test('the editor comes first, and only he exceeds the limit', async () => {
		for (const { list, chosen } of await pages) {
			expect(list.slice(0, chosen.length)).toEqual(chosen);
			expect(list.length).toBeLessThanOrEqual(Math.max(LIMIT, chosen.length));
		}
	});

	test('nobody but the editor mixes languages', async () => {
		for (const { story, list, chosen, others, found } of await pages) {
			for (const other of found([...list.slice(chosen.length), ...others])) {
				expect(languageOf(other)).toBe(languageOf(story));
			}
		}
	});

	test('no text is related to itself, or twice to one story', async () => {
		for (const { story, list, chosen, found } of await pages) {
			const taken = found(chosen).concat(story);
			for (const other of found(list.slice(chosen.length))) {
				const same = taken.filter(({ text, lang }) => text === other.text && lang === other.lang);
				expect(same.filter(({ text }) => text.split(/\s+/).length >= 8)).toEqual([]);
				taken.push(other);
			}
		}
	});

	test('a reason holds of both stories', async () => {
		for (const { story, page, found } of await pages) {
			for (const { id, reason } of page.related) {
				if (!reason) continue;
				const [other] = found([id]);
				const named = 'topics' in reason ? reason.topics : reason.words;
				expect(named.length).toBeGreaterThan(0);
				expect(new Set(named).size).toBe(named.length);
				if ('topics' in reason) {
					expect(story.topics).toEqual(expect.arrayContaining(named));
					expect(other?.topics).toEqual(expect.arrayContaining(named));
				} else for (const words of named) expect(story.text).toContain(words.split(' ')[0]);
			}
		}
	});

	test('versions and stories listed are different ones', async () => {
		for (const { page, list } of await pages) {
			const ids = [...list, ...page.versions, ...(page.more?.ids ?? [])];
			expect(new Set(ids).size).toBe(ids.length);
		}
	});
});
