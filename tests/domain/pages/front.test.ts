import { expect, test } from 'vitest';
import { frontPages } from '../../../src/domain/pages/front.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { aPicturedStory } from '../../helpers/a-pictured-story.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, SETTINGS } from '../../helpers/an-edition.ts';

/** What the front page of these stories shows. */
function viewOf(stories: Story[]) {
	const bodyOf = (id: string) => ({ html: '', text: `The text of ${id}.` });
	const [page] = frontPages(anEdition(stories), SETTINGS, { bodyOf });
	if (!page) throw new Error('There is no front page.');
	return page.view;
}

/** Stories in these sections, newest first: `s0`, `s1` and so on. */
const storiesIn = (...sections: (string | undefined)[]) =>
	sections.map((section, i) =>
		aStory({ id: `s${i}`, pubDate: `${9999 - i}`, ...(section && { section }) }),
	);

/** Where the stories of a front page stand, as ids. */
function placesOf(stories: Story[]) {
	const { top, rows } = viewOf(stories);
	return {
		lead: top?.lead.id,
		rivers: top?.rivers.map((river) => river.map(({ id }) => id)),
		rows: rows.flat().map(({ section, cards }) => [section.name, ...cards.map(({ id }) => id)]),
	};
}

/** The ids of all stories on a front page. */
function shownOn(stories: Story[]): string[] {
	const { top, rows } = viewOf(stories);
	const above = top ? [top.lead, ...top.companions, ...top.rivers.flat()] : [];
	return [...above, ...rows.flat().flatMap(({ cards }) => cards)].map(({ id }) => id);
}

test('a paper without stories has an empty front page', () => {
	expect(viewOf([])).toEqual({ rows: [], series: [] });
});

test('a single story leads, and nothing repeats it', () => {
	expect(placesOf(storiesIn('World'))).toEqual({ lead: 's0', rivers: [], rows: [] });
});

test('the newest leads and the next six follow in order', () => {
	expect(placesOf(storiesIn(...Array(7).fill('World')))).toEqual({
		lead: 's0',
		rivers: [
			['s1', 's2', 's3'],
			['s4', 's5', 's6'],
		],
		rows: [],
	});
});

test('a section shows its four newest that do not stand above', () => {
	expect(placesOf(storiesIn(...Array(13).fill('World'))).rows).toEqual([
		['World', 's7', 's8', 's9', 's10'],
	]);
});

test('a story without a section may lead but stands in no row', () => {
	const { lead, rows } = placesOf(storiesIn(...Array(9).fill(undefined)));
	expect([lead, rows]).toEqual(['s0', []]);
});

test.each([1, 2, 5, 30, 3000])('a front page of %i stories shows none twice', (count) => {
	const sections = ['World', 'Arts', 'Sport', undefined, 'Law', 'World', 'Chess'];
	const stories = storiesIn(...Array.from({ length: count }, (_, i) => sections[i % 7]));
	const shown = shownOn(stories);
	expect(new Set(shown).size).toBe(shown.length);
	expect(shown.slice(0, Math.min(count, 7))).toEqual(stories.slice(0, 7).map(({ id }) => id));
});

test('the front page of a large archive is small', () => {
	const stories = storiesIn(...Array.from({ length: 3000 }, (_, i) => `Section ${i % 40}`));
	expect(shownOn(stories)).toHaveLength(7 + 8 * 4);
	expect(JSON.stringify(viewOf(stories)).length).toBeLessThan(20_000);
});

test('with the lead go stories that its page recommends, of whatever section and year', () => {
	const [lead, ...others] = storiesIn(...Array(12).fill('World'));
	const recommendations = { related: [{ id: 's11' }, { id: 'gone' }, { id: 's3' }], versions: [] };
	const stories = [{ ...(lead as Story), recommendations }, ...others];
	expect(viewOf(stories).top?.companions.map(({ id }) => id)).toEqual(['s11', 's3']);
	expect(shownOn(stories).filter((id) => id === 's11')).toHaveLength(1);
});

test('undated stories have a front page as any others', () => {
	const stories = ['a', 'b', 'c'].map((id) => aStory({ id }));
	expect(placesOf(stories)).toEqual({ lead: 'a', rivers: [['b', 'c']], rows: [] });
});

test('the pictures of rivers are not shown, those of the lead and of rows are', () => {
	const stories = Array.from({ length: 8 }, (_, i) =>
		aPicturedStory({ id: `s${i}`, pubDate: `${9999 - i}`, section: 'World' }),
	);
	const { top, rows } = viewOf(stories);
	expect(top?.lead.image?.alt).toBe('A photo');
	for (const card of top?.rivers.flat() ?? []) expect(card).not.toHaveProperty('image');
	expect(rows[0]?.[0]?.cards[0]?.image?.alt).toBe('A photo');
});

test('series of two parts or more are named, the one that was continued last first', () => {
	const part = (name: string, pubDate: string) =>
		aStory({ id: `${name}-${pubDate}`, pubDate, series: { name } });
	const stories = [
		...[part('Old', '1969'), part('Old', '1961'), part('New', '2020'), part('New', '1999')],
		...[part('Just begun', '2022'), part('Undated', '1999')],
	];
	expect(viewOf(stories).series).toEqual([
		{ slug: 'new', name: 'New', count: 2, years: { first: '1999', last: '2020' } },
		{ slug: 'old', name: 'Old', count: 2, years: { first: '1961', last: '1969' } },
	]);
});

test('of many series four are named', () => {
	const stories = Array.from({ length: 12 }, (_, i) =>
		aStory({ id: `${i}`, series: { name: `Series ${i % 6}` } }),
	);
	expect(viewOf(stories).series).toHaveLength(4);
});

test('the whole archive is shown by year where the page does not hold all of it', () => {
	expect(viewOf(storiesIn(...Array(9).fill(undefined))).archive).toMatchObject({
		count: 9,
		years: { first: '9991', last: '9999' },
		volumes: { length: 9 },
	});
	expect(viewOf(storiesIn(...Array(7).fill(undefined))).archive).toBeUndefined();
});
