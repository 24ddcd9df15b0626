import { expect, test } from 'vitest';
import { authorPages } from '../../../src/domain/pages/author.ts';
import { sectionIndexPages } from '../../../src/domain/pages/section-index.ts';
import { topicPages } from '../../../src/domain/pages/topic.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, aProfile, SETTINGS } from '../../helpers/an-edition.ts';

/** Two stories, one more than a page may list. */
const STORIES = ['2021', '2022'].map((pubDate) =>
	aStory({
		id: pubDate,
		pubDate,
		section: 'World',
		topics: ['Ships', 'Dover'],
		authors: ['Ann Lee'],
	}),
);
const SPLIT = { ...SETTINGS, listLimit: 1 };

test('sections are listed with what describes them, their size, their years and the newest story', () => {
	const profiles = {
		sections: [aProfile('world', { description: 'All of it.' }), aProfile('empty', {})],
	};
	const [page] = sectionIndexPages(anEdition(STORIES, profiles), SETTINGS);
	expect(page?.view.sections).toEqual([
		{ slug: 'empty', name: 'Empty', count: 0 },
		{
			slug: 'world',
			name: 'World',
			count: 2,
			description: 'All of it.',
			years: { first: '2021', last: '2022' },
			latest: { id: '2022', title: 'A headline', lang: 'en-GB', pubDate: '2022' },
		},
	]);
});

test('what there is to say of an author stands on the first of their pages, their role on all', () => {
	const data = { name: 'Ann Lee', role: 'Editor', email: 'ann@paper.example', links: [] };
	const authors = [{ ...aProfile('ann-lee', data), html: '<p>Ann writes.</p>' }];
	const [first, ...others] = authorPages(anEdition(STORIES, { authors }), SPLIT);
	expect(first).toMatchObject({
		url: '/authors/ann-lee/',
		view: {
			role: 'Editor',
			about: {
				profile: { data, html: '<p>Ann writes.</p>' },
				years: { first: '2021', last: '2022' },
				volumes: [
					{ period: ['2021'], count: 1 },
					{ period: ['2022'], count: 1 },
				],
				topics: [
					{ slug: 'dover', name: 'Dover', count: 2 },
					{ slug: 'ships', name: 'Ships', count: 2 },
				],
			},
		},
	});
	expect(others).toHaveLength(2);
	for (const { view } of others) expect([view.role, view.about]).toEqual(['Editor', undefined]);
});

test('of an author without a profile, a page says what their stories tell', () => {
	const [page] = authorPages(anEdition(STORIES), SETTINGS);
	expect(page?.view).toMatchObject({
		name: 'Ann Lee',
		role: undefined,
		about: { profile: undefined, years: { first: '2021', last: '2022' } },
	});
});

test('what goes with a topic stands on the first of its pages', () => {
	const ships = aProfile('ships', { start: ['2021', 'gone'] });
	const profiles = { topics: [{ ...ships, html: '<p>On ships.</p>' }] };
	const pages = [...topicPages(anEdition(STORIES, profiles), SPLIT)];
	const [first, ...others] = pages.filter(({ view }) => view.slug === 'ships');
	expect(first?.url).toBe('/topics/ships/');
	expect(first?.view.about).toMatchObject({
		html: '<p>On ships.</p>',
		years: { first: '2021', last: '2022' },
		start: [{ id: '2021' }],
		volumes: [{ period: ['2021'] }, { period: ['2022'] }],
		together: [{ slug: 'dover', name: 'Dover', count: 2 }],
		authors: [{ slug: 'ann-lee', name: 'Ann Lee', count: 2 }],
		series: [],
	});
	expect(others.map(({ url, view }) => [url, view.about])).toEqual([
		['/topics/ships/2022/', undefined],
		['/topics/ships/2021/', undefined],
	]);
});
