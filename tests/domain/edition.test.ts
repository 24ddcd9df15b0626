import { expect, test } from 'vitest';
import { arrangeEdition } from '../../src/domain/edition.ts';
import type { Profiles } from '../../src/domain/profiles.ts';
import { storyViews } from '../../src/domain/story-view.ts';
import { aStory } from '../helpers/a-story.ts';

const SETTINGS = { language: 'en-GB', timeZone: 'Europe/London' };
const NONE: Profiles = { authors: [], sections: [], topics: [], pages: [] };
const section = (id: string, data: { title?: string; order?: number }) => ({
	id,
	data,
	html: '',
	pictures: [],
});

test('a section is printed as its profile says, on its page and on its stories', () => {
	const { sections, stories } = arrangeEdition(
		[aStory({ section: 'news' })],
		{ ...NONE, sections: [section('news', { title: 'The News' })] },
		SETTINGS,
	);
	expect(sections.map(({ slug, name }) => ({ slug, name }))).toEqual([
		{ slug: 'news', name: 'The News' },
	]);
	expect(stories[0]?.section).toBe('The News');
	expect(sections[0]?.stories[0]).toBe(stories[0]);
});

test('sections stand in the order of their profiles, the others after them by name', () => {
	const named = ['Zoo', 'Art', 'World'].map((name) => aStory({ id: name, section: name }));
	const profiles = {
		...NONE,
		sections: [section('world', { order: 1 }), section('zoo', { order: 2 })],
	};
	const { sections } = arrangeEdition(named, profiles, SETTINGS);
	expect(sections.map(({ name }) => name)).toEqual(['World', 'Zoo', 'Art']);
});

test('a name and its slug are one author, with the profile’s spelling', () => {
	const stories = ['Abigail Williams', 'abigail-williams'].map((author, i) =>
		aStory({ id: `story-${i}`, authors: [author] }),
	);
	const plain = arrangeEdition(stories, NONE, SETTINGS).authors;
	expect(plain.map(({ name, stories: written }) => [name, written.length])).toEqual([
		['Abigail Williams', 2],
	]);
	const profile = {
		id: 'abigail-williams',
		data: { name: 'A. Williams', links: [] },
		html: '',
		pictures: [],
	};
	const { authors } = arrangeEdition(stories, { ...NONE, authors: [profile] }, SETTINGS);
	expect(authors[0]).toMatchObject({ name: 'A. Williams', profile });
});

test('a story’s page is given its section, authors, topics, series and related stories', () => {
	const ferry = {
		...aStory({
			id: 'ferry',
			section: 'world',
			authors: ['Desk'],
			topics: ['Ships'],
			series: { name: 'Crossings' },
		}),
		recommendations: { related: [{ id: 'other' }], versions: [] },
	};
	const edition = arrangeEdition([ferry, aStory({ id: 'other' })], NONE, SETTINGS);
	const view = storyViews(edition).find(({ story }) => story.id === 'ferry');
	expect(view?.section?.slug).toBe('world');
	expect(view?.authors.map(({ slug }) => slug)).toEqual(['desk']);
	expect(view?.topics.map(({ slug }) => slug)).toEqual(['ships']);
	expect(view?.series?.name).toBe('Crossings');
	expect(view?.related.map(({ story }) => story.id)).toEqual(['other']);
});

/** A profile whose file is not called after the name it prints. */
const PROFILE = {
	id: 'aw',
	data: { name: 'Abigail Williams', links: [] },
	html: '',
	pictures: [],
};

test('a profile whose file has another name than it prints is found by either', () => {
	const stories = ['Abigail Williams', 'aw'].map((author, i) =>
		aStory({ id: `story-${i}`, authors: [author] }),
	);
	const edition = arrangeEdition(stories, { ...NONE, authors: [PROFILE] }, SETTINGS);
	expect(edition.authors.map(({ slug, stories: written }) => [slug, written.length])).toEqual([
		['aw', 2],
	]);
	expect(storyViews(edition).map(({ authors }) => authors[0]?.slug)).toEqual(['aw', 'aw']);
});

test('a contributor leads to their page if they have one, by whatever name their profile is found', () => {
	const story = aStory({ contributors: ['Abigail Williams', 'A. N. Other'] });
	const [view] = storyViews(arrangeEdition([story], { ...NONE, authors: [PROFILE] }, SETTINGS));
	expect(view?.contributors).toEqual([
		{ name: 'Abigail Williams', slug: 'aw' },
		{ name: 'A. N. Other', slug: undefined },
	]);
});

test('a story is in the language of the site unless it names another', () => {
	const { lang: _, ...silent } = aStory({ id: 'a' });
	const { stories } = arrangeEdition([silent, aStory({ id: 'b', lang: 'fr' })], NONE, SETTINGS);
	expect(stories.map(({ lang }) => lang)).toEqual([SETTINGS.language, 'fr']);
});

test('a profile that no story names has its page, titled or not', () => {
	const topics = [{ id: 'peace-talks', data: { start: [] }, html: '<p>…</p>', pictures: [] }];
	const edition = arrangeEdition([], { ...NONE, topics }, SETTINGS);
	expect(edition.topics.map(({ slug, name }) => [slug, name])).toEqual([
		['peace-talks', 'Peace Talks'],
	]);
});
