import { expect, test } from 'vitest';
import type { Relatable } from '../../../src/domain/related/archive.ts';
import { withThreads } from '../../../src/loader/related/threads.ts';
import { madeUpArchive, shuffled } from '../../helpers/made-up-archive.ts';
import { aRelatable, recommendationsFor } from '../../helpers/relate.ts';

test('any number of threads recommends the same, also of more stories than one is sent', async () => {
	const stories = madeUpArchive(7, 620);
	const alone = [...(await recommendationsFor(stories))];
	expect(alone.filter(([, { related }]) => related.length > 0).length).toBeGreaterThan(300);
	for (const threads of [1, 2, 3]) {
		expect([...(await recommendationsFor(stories, threads))]).toEqual(alone);
	}
});

test('threads recommend the same for any order of the stories', async () => {
	const stories = madeUpArchive(8, 200);
	const first = [...(await recommendationsFor(stories, 2))];
	expect([...(await recommendationsFor(shuffled(stories, 3), 2))]).toEqual(first);
});

test.each([0, 1, 2])('more threads than an archive of %i has stories do no harm', async (size) => {
	const stories = madeUpArchive(9, size);
	const alone = await recommendationsFor(stories);
	expect([...(await recommendationsFor(stories, 3))]).toEqual([...alone]);
});

test('what the work comes to is handed back, and what it throws is thrown', async () => {
	expect(await withThreads(1, async () => 'done', 1)).toBe('done');
	const fail = async () => {
		throw new Error('The work failed');
	};
	await expect(withThreads(1, fail, 0)).rejects.toThrow('The work failed');
	await expect(withThreads(1, fail, 1)).rejects.toThrow('The work failed');
});

test('what a thread throws is thrown', async () => {
	const work = withThreads(1, ({ runTask }) => runTask('weigh', {} as never, 1), 1);
	await expect(work).rejects.toThrow(TypeError);
});

/** The key of a story, by which what is remembered of it is found. */
const keyOf = (given: Partial<Relatable>) =>
	withThreads(1, async (workforce) => workforce.keyOf(aRelatable(given)));

test.each<Partial<Relatable>>([
	{ title: 'Another headline' },
	{ description: 'A standfirst.' },
	{ text: 'Another text.' },
	{ digest: 'of another text' },
	{ topics: ['ships'] },
	{ section: 'world' },
	{ pubDate: '2022' },
	{ lang: 'fr' },
	{ related: ['b'] },
	{ exclude: ['b'] },
])('a story is known to be another by %o', async (given) => {
	expect(await keyOf(given)).not.toBe(await keyOf({}));
});

test('a story that moves is the same, and the text of one with a digest is not read for it', async () => {
	expect(await keyOf({ id: 'elsewhere' })).toBe(await keyOf({}));
	const unread = (): string => {
		throw new Error('The text has been read.');
	};
	const story = Object.defineProperty(aRelatable({ digest: 'd' }), 'text', { get: unread });
	const key = await withThreads(1, async (workforce) => workforce.keyOf(story));
	expect(key).toBe(await keyOf({ digest: 'd' }));
});
