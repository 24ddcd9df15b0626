import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { NOTHING_CHOSEN } from '../../../src/domain/front/chosen-front.ts';
import type { LoadedEdition } from '../../../src/loader/loaded-edition.ts';
import { relatableStories, relateEdition } from '../../../src/loader/related/relate-edition.ts';
import { aStory } from '../../helpers/a-story.ts';
import { aProfile } from '../../helpers/an-edition.ts';
import { aFolder } from '../../helpers/content-folder.ts';

const SETTINGS = { language: 'en-GB', relatedLimit: 4 };
const NONE = { authors: [], sections: [], topics: [], pages: [] };

/** An edition of stories, as read from a content folder. */
const editionOf = (...stories: ReturnType<typeof aStory>[]): LoadedEdition => ({
	look: {},
	lookFiles: [],
	files: [],
	articles: stories.map(({ id, html: _, text: __, ...data }) => ({ id, data })),
	bodyOf: (id) => stories.find((story) => story.id === id) ?? { html: '', text: '' },
	kept: 0,
	synonyms: [],
	redirects: [],
	gone: [],
	languages: new Map(),
	front: NOTHING_CHOSEN,
	addresses: [],
	taken: [],
	profiles: NONE,
	counts: {
		files: stories.length,
		drafts: 0,
		scheduled: 0,
		withdrawn: 0,
		published: stories.length,
	},
	problems: [],
	nextDue: undefined,
	warnings: [],
});
const tide = (i: number) =>
	aStory({ id: `tide-${i}`, title: `Tide ${i}`, text: `Harbour ${i} pier ${i % 7} mud ${i % 9}` });

test('two spellings of a topic are one, as is a profile and what it is called', () => {
	const profile = aProfile('sea', { title: 'The Sea', start: [] });
	const edition = editionOf(aStory({ topics: ['Sea', 'The sea', 'Ships'], section: 'News Desk' }));
	const [story] = relatableStories(
		{ ...edition, profiles: { ...NONE, topics: [profile] } },
		'en-GB',
	);
	expect(story).toMatchObject({ topics: ['sea', 'ships'], section: 'news-desk', lang: 'en-GB' });
});

test('an edition with problems is not related', async () => {
	const wrong = { ...editionOf(tide(1), tide(2)), problems: [{ file: 'a.md', message: 'is bad' }] };
	expect((await relateEdition(wrong, SETTINGS, aFolder())).recommendations.size).toBe(0);
});

test('few stories leave nothing behind', async () => {
	const folder = join(aFolder(), 'memory');
	const { recommendations } = await relateEdition(editionOf(tide(1), tide(2)), SETTINGS, folder);
	expect([...recommendations.keys()]).toEqual(['tide-1', 'tide-2']);
	expect(existsSync(folder)).toBe(false);
});

test('many stories are remembered, and an edited edition is related as if they were not', async () => {
	const stories = Array.from({ length: 1000 }, (_, i) => tide(i));
	const folder = join(aFolder(), 'memory');
	await relateEdition(editionOf(...stories), SETTINGS, folder);
	expect(existsSync(folder)).toBe(true);
	const edited = editionOf(...stories.slice(1), aStory({ id: 'new', text: 'Harbour 5 pier 5' }));
	const again = await relateEdition(edited, SETTINGS, folder);
	const anew = await relateEdition(edited, SETTINGS, aFolder());
	expect([...again.recommendations]).toEqual([...anew.recommendations]);
});

test('where nothing can be kept, the edition is related all the same, and says so', async () => {
	const file = join(aFolder(), 'file');
	writeFileSync(file, '');
	const stories = Array.from({ length: 1000 }, (_, i) => tide(i));
	const { recommendations, remembering } = await relateEdition(
		editionOf(...stories),
		SETTINGS,
		file,
	);
	expect(recommendations.size).toBe(1000);
	expect(remembering).toEqual([
		expect.stringMatching(/^related stories could not be kept .*EEXIST/),
	]);
});
