import { expect, test } from 'vitest';
import { authorPages } from '../../../src/domain/pages/author.ts';
import { sectionPages } from '../../../src/domain/pages/section.ts';
import { sectionIndexPages } from '../../../src/domain/pages/section-index.ts';
import { topicPages } from '../../../src/domain/pages/topic.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, aProfile, SETTINGS } from '../../helpers/an-edition.ts';

/** Two stories, one more than a page may list. */
const STORIES = ['2021', '2022'].map((pubDate) =>
	aStory({
		...{ id: pubDate, pubDate, section: 'World' },
		...{ topics: ['Ships', 'Dover'], authors: ['Ann Lee'] },
	}),
);
const SPLIT = { ...SETTINGS, listLimit: 1 };

test('a section’s pages are those of its list, each with the line that describes it', () => {
	const profiles = { sections: [aProfile('world', { description: 'All of it.' })] };
	const pages = [...sectionPages(anEdition(STORIES, profiles), SPLIT)];
	expect(pages.map(({ url, params }) => [url, params])).toEqual([
		['/sections/world/', { path: 'world' }],
		['/sections/world/2022/', { path: 'world/2022' }],
		['/sections/world/2021/', { path: 'world/2021' }],
	]);
	for (const { view } of pages) expect(view).toMatchObject({ description: 'All of it.' });
});

test('sections are listed with the numbers of their stories', () => {
	const [page] = sectionIndexPages(anEdition(STORIES));
	expect(page?.view.sections).toEqual([
		{ slug: 'world', name: 'World', count: 2, description: undefined },
	]);
});

test('what an author’s profile says stands on the first of their pages, their role on all', () => {
	const data = { name: 'Ann Lee', role: 'Editor', email: 'ann@paper.example', links: [] };
	const authors = [{ ...aProfile('ann-lee', data), html: '<p>Ann writes.</p>' }];
	const [first, ...others] = authorPages(anEdition(STORIES, { authors }), SPLIT);
	expect(first).toMatchObject({
		url: '/authors/ann-lee/',
		view: {
			role: 'Editor',
			about: { email: 'ann@paper.example', links: [], html: '<p>Ann writes.</p>' },
		},
	});
	expect(others).toHaveLength(2);
	for (const { view } of others) expect([view.role, view.about]).toEqual(['Editor', undefined]);
});

test('an author without a profile has pages that say nothing about them', () => {
	const [page] = authorPages(anEdition(STORIES), SETTINGS);
	expect(page?.view).toMatchObject({ name: 'Ann Lee', role: undefined, about: undefined });
});

test('what goes with a topic stands on the first of its pages', () => {
	const ships = aProfile('ships', { start: ['2021', 'gone'] });
	const profiles = { topics: [{ ...ships, html: '<p>On ships.</p>' }] };
	const pages = [...topicPages(anEdition(STORIES, profiles), SPLIT)];
	const [first, ...others] = pages.filter(({ view }) => view.slug === 'ships');
	expect(first?.url).toBe('/topics/ships/');
	expect(first?.view.about).toMatchObject({
		html: '<p>On ships.</p>',
		together: [{ slug: 'dover', name: 'Dover' }],
		start: [{ id: '2021' }],
	});
	expect(others.map(({ url, view }) => [url, view.about])).toEqual([
		['/topics/ships/2022/', undefined],
		['/topics/ships/2021/', undefined],
	]);
});
