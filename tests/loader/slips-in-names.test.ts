import { expect, test } from 'vitest';
import { storyFile, warningsOf } from '../helpers/content-folder.ts';

/** Stories with this front matter, as many as make a name a frequent one. */
const many = (front: string) =>
	Object.fromEntries(
		Array.from({ length: 12 }, (_, i) => [`articles/m${i}.md`, storyFile(`title: M\n${front}`)]),
	);

const HEADING =
	'Names that are probably slips: 1 in 1 file; write them as the others, or give them a file of their own if they are meant';

test.each([
	[
		'section: Harbour',
		'section: Habrour',
		'articles/z.md:3  “Habrour” (section of 1 story; “Harbour” has 12)',
	],
	[
		'topics: [Ferries, Tides]',
		'draft: false\ntopics:\n  - Tides\n  - Ferry',
		'articles/z.md:4  “Ferry” (topic of 1 story; “Ferries” has 12)',
	],
	[
		'topics: [Sea Walls]',
		'topics: [Seawalls]',
		'articles/z.md:3  “Seawalls” (topic of 1 story; “Sea Walls” has 12)',
	],
	[
		'authors: [Margaret Lee]',
		'authors: [Margraet Lee]',
		'articles/z.md:3  “Margraet Lee” (author of 1 story; “Margaret Lee” has 12)',
	],
	[
		'authors: [margaretlee]',
		'authors: [margaret-lee]',
		'articles/z.md:3  “margaret-lee” (author of 1 story; “margaretlee” has 12)',
	],
])('where most stories have %j, %j is told of with its line', async (front, slip, line) => {
	const files = { ...many(front), 'articles/z.md': storyFile(`title: Z\n${slip}`) };
	expect(await warningsOf(files)).toEqual([HEADING, line]);
});

test('a name that has a file of its own is meant, and so is one of a story kept back', async () => {
	const z = (front: string) => ({ 'articles/z.md': storyFile(`title: Z\n${front}`) });
	const profile = { 'sections/habrour.md': storyFile('title: Habrour', '') };
	expect(
		await warningsOf({ ...many('section: Harbour'), ...z('section: Habrour'), ...profile }),
	).toEqual([]);
	expect(
		await warningsOf({ ...many('section: Harbour'), ...z('section: Habrour\ndraft: true') }),
	).toEqual([]);
});

test('a name is told of as the story writes it, and the other as its profile does', async () => {
	const files = {
		...many('topics: [ferries]'),
		'topics/ferries.md': storyFile('title: Ferries', ''),
		'articles/z.md': storyFile('title: Z\ntopics: [FERRY]'),
	};
	expect(await warningsOf(files)).toEqual([
		HEADING,
		'articles/z.md:3  “FERRY” (topic of 1 story; “Ferries” has 12)',
	]);
});
