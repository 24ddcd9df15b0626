import { expect, test } from 'vitest';
import { mostNamed } from '../../../src/domain/lists/most-named.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, aProfile } from '../../helpers/an-edition.ts';

const EDITION = anEdition(
	[
		aStory({
			id: 'a',
			topics: ['Ships', 'Dover'],
			authors: ['Ann Lee'],
			series: { name: 'Tides' },
		}),
		aStory({ id: 'b', topics: ['ships', 'Ships!'], authors: ['AL'], series: { name: 'Tides' } }),
		aStory({ id: 'c', topics: ['Calais'], authors: ['Bo Day'] }),
	],
	{ authors: [aProfile('al', { name: 'Ann Lee', links: [] })] },
);
const met = mostNamed(EDITION);
const all = { most: 9, least: 1 };

test('what stories name stands in order of how many name it, then of its slug', () => {
	expect(met('topics', EDITION.stories, all)).toEqual([
		{ slug: 'ships', name: 'Ships', count: 2 },
		{ slug: 'calais', name: 'Calais', count: 1 },
		{ slug: 'dover', name: 'Dover', count: 1 },
	]);
});

test('an author is one under all their names, and a series is told by its parts', () => {
	expect(met('authors', EDITION.stories, all)).toEqual([
		{ slug: 'al', name: 'Ann Lee', count: 2 },
		{ slug: 'bo-day', name: 'Bo Day', count: 1 },
	]);
	expect(met('series', EDITION.stories, all)).toEqual([{ slug: 'tides', name: 'Tides', count: 2 }]);
});

test('only the stories asked about count, and only so many names as asked for', () => {
	expect(met('topics', EDITION.stories.slice(2), all)).toEqual([
		{ slug: 'calais', name: 'Calais', count: 1 },
	]);
	const slugs = (bounds: { most: number; least: number }) =>
		met('topics', EDITION.stories, bounds).map(({ slug }) => slug);
	expect(slugs({ most: 2, least: 1 })).toEqual(['ships', 'calais']);
	expect(slugs({ most: 9, least: 2 })).toEqual(['ships']);
});
