import { describe, expect, test } from 'vitest';
import { sectionRows } from '../../../src/domain/front/section-rows.ts';
import { aPicturedStory } from '../../helpers/a-pictured-story.ts';
import { aStory } from '../../helpers/a-story.ts';

/** Nobody is named. */
const UNSIGNED = () => undefined;

/** A section with so many stories: `world0`, `world1` and so on. */
const aSection = (slug: string, count: number) => ({
	slug,
	name: slug.toUpperCase(),
	stories: Array.from({ length: count }, (_, i) => aStory({ id: `${slug}${i}` })),
});

/** The rows of these sections: of each block the section and the number of its cards. */
const rowsOf = (...sizes: [string, number][]) =>
	sectionRows(
		sizes.map(([slug, count]) => aSection(slug, count)),
		new Set(),
		UNSIGNED,
	).map((row) => row.map(({ section, cards }) => `${section.slug} ${cards.length}`));

test('a section shows its four newest, and that it has more', () => {
	const [[world] = []] = sectionRows([aSection('world', 5)], new Set(), UNSIGNED);
	expect(world).toMatchObject({ section: { slug: 'world', name: 'WORLD' }, hasMore: true });
	expect(world?.cards.map(({ id }) => id)).toEqual(['world0', 'world1', 'world2', 'world3']);
});

test('no story is repeated, and what stands above is not “more”', () => {
	const above = new Set(['world0', 'world2']);
	const [[world] = []] = sectionRows([aSection('world', 6)], above, UNSIGNED);
	expect(world?.cards.map(({ id }) => id)).toEqual(['world1', 'world3', 'world4', 'world5']);
	expect(world?.hasMore).toBe(false);
});

test('a section whose stories all stand above has no row', () => {
	expect(sectionRows([aSection('world', 1)], new Set(['world0']), UNSIGNED)).toEqual([]);
});

test('a story with a picture stands first in its row', () => {
	const world = aSection('world', 2);
	world.stories.push(aPicturedStory({ id: 'seen' }));
	const [[block] = []] = sectionRows([world], new Set(), UNSIGNED);
	expect(block?.cards.map(({ id }) => id)).toEqual(['seen', 'world0', 'world1']);
});

describe('small sections', () => {
	test('share rows below the others, each in its order', () => {
		const rows = rowsOf(['arts', 1], ['world', 4], ['sport', 2], ['chess', 1], ['law', 3]);
		expect(rows).toEqual([['world 4'], ['law 3'], ['arts 1', 'sport 2', 'chess 1']]);
	});

	test('begin a new row where there is no room for all their cards', () => {
		expect(rowsOf(['a', 2], ['b', 1], ['c', 2], ['d', 2])).toEqual([
			['a 2', 'b 1'],
			['c 2', 'd 2'],
		]);
	});

	test('with one story alone have a section of the row before beside them', () => {
		expect(rowsOf(['a', 2], ['b', 2], ['c', 1])).toEqual([['a 2'], ['b 2', 'c 1']]);
	});

	test('with one story alone join three stories of another section', () => {
		expect(rowsOf(['law', 3], ['world', 4], ['arts', 1])).toEqual([
			['law 3', 'arts 1'],
			['world 4'],
		]);
	});

	test('have a row even if there is one alone, with one story', () => {
		expect(rowsOf(['arts', 1])).toEqual([['arts 1']]);
	});
});

test('of any number of sections there are eight rows at most', () => {
	const sections = Array.from({ length: 30 }, (_, i): [string, number] => [`s${i}`, 4]);
	expect(rowsOf(...sections)).toHaveLength(8);
	const small = Array.from({ length: 30 }, (_, i): [string, number] => [`s${i}`, 1]);
	expect(rowsOf(...small)).toHaveLength(8);
});
