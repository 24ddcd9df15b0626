import { describe, expect, test } from 'vitest';
import { type ChosenFront, NOTHING_CHOSEN } from '../../../src/domain/front/chosen-front.ts';
import { frontPages } from '../../../src/domain/pages/front.ts';
import type { Story } from '../../../src/domain/story/story.ts';
import { aPicturedStory } from '../../helpers/a-pictured-story.ts';
import { aStory } from '../../helpers/a-story.ts';
import { anEdition, SETTINGS } from '../../helpers/an-edition.ts';

/** What the front page of these stories shows. */
function viewOf(stories: Story[], chosen: Partial<ChosenFront> = {}) {
	const bodyOf = (id: string) => ({ html: '', text: `The text of ${id}.` });
	const edition = { ...anEdition(stories), front: { ...NOTHING_CHOSEN, ...chosen } };
	const [page] = frontPages(edition, SETTINGS, { bodyOf });
	if (!page) throw new Error('There is no front page.');
	return page.view;
}

/** Stories in these sections, newest first: `s0`, `s1` and so on. */
const storiesIn = (...sections: (string | undefined)[]) =>
	sections.map((section, i) =>
		aStory({ id: `s${i}`, pubDate: `${9999 - i}`, ...(section && { section }) }),
	);

/** Where the stories of a front page stand, as ids. */
function placesOf(stories: Story[], chosen: Partial<ChosenFront> = {}) {
	const { top, rows } = viewOf(stories, chosen);
	return {
		lead: top?.lead.id,
		...(top?.companions.length && { companions: top.companions.map(({ id }) => id) }),
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

test('with the lead go stories that are about what it is about, or that its writer chose', () => {
	const [lead, ...others] = storiesIn(...Array(12).fill('World'));
	const reason = { topics: ['ships'] };
	const about = ['s11', 'gone', 's3'].map((id) => ({ id, reason }));
	const recommendations = { related: [{ id: 's7' }, { id: 's9' }, ...about], versions: [] };
	const leading = { ...(lead as Story), recommendations };
	const companionsOf = (first: Story) =>
		viewOf([first, ...others]).top?.companions.map(({ id }) => id);
	expect(companionsOf(leading)).toEqual(['s11', 's3']);
	expect(companionsOf({ ...leading, related: ['s9'] })).toEqual(['s9', 's11']);
	expect(shownOn([leading, ...others]).filter((id) => id === 's11')).toHaveLength(1);
});

describe('an editor', () => {
	const SECTIONS = [
		'World',
		'Sport',
		'Arts',
		'Sport',
		'World',
		'Arts',
		'World',
		'Notices',
		'Sport',
	];

	test('chooses what leads and what stands before the newest, and each stands there once', () => {
		expect(placesOf(storiesIn(...SECTIONS), { stories: ['s5', 's8'] })).toMatchObject({
			lead: 's5',
			rivers: [
				['s8', 's0', 's1'],
				['s2', 's3', 's4'],
			],
		});
	});

	test('chooses what goes with the lead, which stands nowhere else', () => {
		const stories = storiesIn(...SECTIONS);
		const { companions, rivers } = placesOf(stories, { stories: ['s0'], with: ['s2', 's7'] });
		expect(companions).toEqual(['s2', 's7']);
		expect(rivers?.flat()).toEqual(['s1', 's3', 's4', 's5', 's6', 's8']);
	});

	test('puts sections first, and leaves some out but for what is named', () => {
		const stories = storiesIn(...SECTIONS, 'Sport', 'Notices', 'Arts', 'World');
		const chosen = { firstSections: ['sport'], hiddenSections: ['notices'] };
		const { rivers, rows } = placesOf(stories, chosen);
		expect(rivers?.flat()).not.toContain('s7');
		expect(rows.map(([name]) => name)).toEqual(['Sport', 'Arts', 'World']);
		expect(placesOf(stories, { ...chosen, stories: ['s7'] }).lead).toBe('s7');
	});

	test('says something above all stories', () => {
		const notice = { text: 'The harbour is closed.', to: '/about/' };
		expect(viewOf(storiesIn('World'), { notice }).notice).toEqual(notice);
	});

	test('may choose a story in another language to lead, or of two languages the other', () => {
		const stories = [
			aStory({ id: 'new', pubDate: '2024' }),
			aStory({ id: 'letter', pubDate: '2023' }),
			aStory({ id: 'lettre', pubDate: '2022', lang: 'fr', translationOf: 'letter' }),
		];
		expect(placesOf(stories, { stories: ['lettre'] })).toMatchObject({
			...{ lead: 'lettre', rivers: [['new']] },
		});
	});
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
