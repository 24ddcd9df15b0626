import { describe, expect, test } from 'vitest';
import { sectionPages } from '../../../src/domain/pages/section.ts';
import type { PageSettings } from '../../../src/domain/pages/site-page.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, aProfile, SETTINGS } from '../../helpers/an-edition.ts';

/** The pages of a section of so many stories, newest first `s0`, `s1` and so on. */
function pagesOf(count: number, settings: Partial<PageSettings> = {}) {
	const stories = Array.from({ length: count }, (_, i) =>
		aStory({
			id: `s${i}`,
			pubDate: `${9999 - i}`,
			section: 'World',
			topics: ['Ships'],
			series: { name: 'Crossings' },
		}),
	);
	const profiles = { sections: [aProfile('world', { description: 'All of it.' })] };
	const bodyOf = (id: string) => ({ html: '', text: `The text of ${id}.` });
	return [...sectionPages(anEdition(stories, profiles), { ...SETTINGS, ...settings }, { bodyOf })];
}

/** Where the stories of a section's first page stand, as ids. */
function placesOf(...given: Parameters<typeof pagesOf>) {
	const view = pagesOf(...given)[0]?.view;
	const top = view?.about?.top;
	return {
		lead: top?.lead.id,
		rivers: top?.rivers.map((river) => river.map(({ id }) => id)),
		list: view?.list.items.map(({ id }) => id),
	};
}

test('a section’s pages are those of its list, each with the line that describes it', () => {
	const pages = pagesOf(2, { listLimit: 1 });
	expect(pages.map(({ url, params }) => [url, params])).toEqual([
		['/sections/world/', { path: 'world' }],
		['/sections/world/9999/', { path: 'world/9999' }],
		['/sections/world/9998/', { path: 'world/9998' }],
	]);
	for (const { view } of pages) expect(view).toMatchObject({ description: 'All of it.' });
});

test('a section without stories has an empty page', () => {
	const { about, list } = pagesOf(0)[0]?.view ?? {};
	expect(about).toEqual({ topics: [], series: [] });
	expect(list).toMatchObject({ count: 0, items: [] });
});

test('the text of a section stands on its first page alone', () => {
	const profiles = { sections: [{ ...aProfile('world', {}), html: '<p>All of it.</p>' }] };
	const stories = [
		aStory({ section: 'World', pubDate: '2020' }),
		aStory({ id: 'b', section: 'World', pubDate: '2021' }),
	];
	const bodyOf = () => ({ html: '', text: '' });
	const settings = { ...SETTINGS, listLimit: 1 };
	const pages = [...sectionPages(anEdition(stories, profiles), settings, { bodyOf })];
	expect(pages.map(({ view }) => view.about?.html)).toEqual([
		'<p>All of it.</p>',
		undefined,
		undefined,
	]);
});

describe('the first page', () => {
	test.each([1, 2, 3])('of %i stories is a list, newest first', (count) => {
		const list = ['s0', 's1', 's2'].slice(0, count);
		expect(placesOf(count)).toEqual({ lead: undefined, rivers: undefined, list });
	});

	test('of four or more has one that leads', () => {
		expect(placesOf(4)).toEqual({ lead: 's0', rivers: [['s1', 's2', 's3']], list: [] });
	});

	test('lists the others below, and none twice', () => {
		expect(placesOf(9)).toEqual({
			lead: 's0',
			rivers: [
				['s1', 's2', 's3'],
				['s4', 's5', 's6'],
			],
			list: ['s7', 's8'],
		});
	});

	test('says how many there are in all', () => {
		expect(pagesOf(9)[0]?.view.list.count).toBe(9);
	});

	test('of a list that is split shows the newest, and leads to the others', () => {
		const [first, ...others] = pagesOf(30, { listLimit: 20, latestLimit: 10 });
		expect(placesOf(30, { listLimit: 20, latestLimit: 10 }).list).toEqual(['s7', 's8', 's9']);
		expect(first?.view.list).toMatchObject({ count: 30, finer: { length: 30 } });
		expect(others).toHaveLength(30);
	});

	test('names what the section covers', () => {
		expect(pagesOf(3)[0]?.view.about).toMatchObject({
			topics: [{ slug: 'ships', name: 'Ships' }],
			series: [{ slug: 'crossings', name: 'Crossings', count: 3 }],
		});
	});
});

test('the pages of a period list all its stories, and nothing stands above them', () => {
	const [, newest] = pagesOf(4, { listLimit: 3 });
	expect(newest?.view.about).toBeUndefined();
	expect(newest?.view.list.items.map(({ id }) => id)).toEqual(['s0']);
});

test('the first page of a large section has its twenty newest', () => {
	expect(placesOf(3000).list).toHaveLength(13);
});
