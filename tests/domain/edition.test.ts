import { expect, test } from 'vitest';
import { aStory } from '../helpers/a-story.ts';
import { anEdition, aProfile } from '../helpers/an-edition.ts';

test('a section is printed as its profile says, on its page and on its stories', () => {
	const { sections, stories } = anEdition([aStory({ section: 'news' })], {
		sections: [aProfile('news', { title: 'The News' })],
	});
	expect(sections.map(({ slug, name }) => ({ slug, name }))).toEqual([
		{ slug: 'news', name: 'The News' },
	]);
	expect(stories[0]?.section).toBe('The News');
	expect(sections[0]?.stories[0]).toBe(stories[0]);
});

test('sections stand in the order of their profiles, the others after them by name', () => {
	const named = ['Zoo', 'Art', 'World'].map((name) => aStory({ id: name, section: name }));
	const { sections } = anEdition(named, {
		sections: [aProfile('world', { order: 1 }), aProfile('zoo', { order: 2 })],
	});
	expect(sections.map(({ name }) => name)).toEqual(['World', 'Zoo', 'Art']);
});

test('a name and its slug are one author, with the profile’s spelling', () => {
	const stories = ['Abigail Williams', 'abigail-williams'].map((author, i) =>
		aStory({ id: `story-${i}`, authors: [author] }),
	);
	expect(anEdition(stories).authors.map(({ name, stories: own }) => [name, own.length])).toEqual([
		['Abigail Williams', 2],
	]);
	const profile = aProfile('abigail-williams', { name: 'A. Williams', links: [] });
	const { authors } = anEdition(stories, { authors: [profile] });
	expect(authors[0]).toMatchObject({ name: 'A. Williams', profile });
});

test('a profile whose file has another name than it prints has the stories of either', () => {
	const stories = ['Abigail Williams', 'aw'].map((author, i) =>
		aStory({ id: `story-${i}`, authors: [author] }),
	);
	const profile = aProfile('aw', { name: 'Abigail Williams', links: [] });
	const { authors } = anEdition(stories, { authors: [profile] });
	expect(authors.map(({ slug, stories: own }) => [slug, own.length])).toEqual([['aw', 2]]);
});

test('a story is in the language of the site unless it names another', () => {
	const { lang: _, ...silent } = aStory({ id: 'a' });
	const { stories } = anEdition([silent, aStory({ id: 'b', lang: 'fr' })]);
	expect(stories.map(({ lang }) => lang)).toEqual(['en-GB', 'fr']);
});

test('a profile that no story names has its page, titled or not', () => {
	const { topics } = anEdition([], { topics: [aProfile('peace-talks', { start: [] })] });
	expect(topics.map(({ slug, name }) => [slug, name])).toEqual([['peace-talks', 'Peace Talks']]);
});
