import { describe, expect, test } from 'vitest';
import { MOST_NEIGHBOURS, type Neighbours } from '../../../src/domain/related/neighbours.ts';
import { type Lists, rescueOrphans } from '../../../src/domain/related/orphans.ts';
import { drawing, storiesOn } from '../../helpers/made-up-archive.ts';
import { relatedIds } from '../../helpers/relate.ts';

/** Neighbours as given for each story: which, and how near. */
function neighboursOf(given: [number, number][][]): Neighbours {
	const places = given.length * MOST_NEIGHBOURS;
	const stories = new Uint32Array(places);
	const similarities = new Float32Array(places);
	given.forEach((near, story) => {
		near.forEach(([other, similarity], i) => {
			stories[story * MOST_NEIGHBOURS + i] = other;
			similarities[story * MOST_NEIGHBOURS + i] = similarity;
		});
	});
	return { stories, similarities, counts: Uint8Array.from(given, (near) => near.length) };
}

/** The lists after the rescue; story 3 is an orphan near to 0, then to 1, unless told otherwise. */
function rescued(lists: number[][], given: Partial<Lists> = {}): number[][] {
	const near = lists.map((_, story): [number, number][] =>
		story === 3
			? [
					[0, 0.5],
					[1, 0.4],
				]
			: [],
	);
	rescueOrphans({
		lists,
		fixed: lists.map(() => 0),
		limit: 2,
		neighbours: neighboursOf(near),
		leaders: Uint32Array.from(lists.keys()),
		leastFor: () => 0.06,
		areVersions: (a, b) => a === b,
		mayStand: () => true,
		...given,
	});
	return lists;
}

describe('an orphan', () => {
	test('takes the last place of the nearest list, from who is listed elsewhere', () => {
		expect(
			rescued([
				[1, 2],
				[2, 0],
				[0, 1],
				[0, 1],
			]),
		).toEqual([
			[1, 3],
			[2, 0],
			[0, 1],
			[0, 1],
		]);
	});

	test('takes a place that is free', () => {
		expect(rescued([[1], [2, 0], [1], []])).toEqual([[1, 3], [2, 0], [1], []]);
	});

	test('takes no place of who would be listed nowhere else', () => {
		expect(
			rescued([
				[1, 2],
				[0, 1],
				[0, 1],
				[0, 1],
			]),
		).toEqual([
			[1, 2],
			[0, 3],
			[0, 1],
			[0, 1],
		]);
	});

	test('takes no place that an editor gave away, nor goes where an editor excluded it', () => {
		const lists = [
			[1, 2],
			[2, 0],
			[0, 1],
			[0, 1],
		];
		expect(rescued(structuredClone(lists), { fixed: [2, 0, 0, 0] })[1]).toEqual([2, 3]);
		const mayStand = (_: number, host: number) => host !== 0;
		expect(rescued(structuredClone(lists), { mayStand })[1]).toEqual([2, 3]);
	});

	test('stands in no list of or with a version of it', () => {
		const lists = [
			[1, 2],
			[2, 0],
			[0, 1],
			[0, 1],
		];
		const alike = (one: number) => (a: number, b: number) =>
			a === b || (Math.min(a, b) === one && Math.max(a, b) === 3);
		expect(rescued(structuredClone(lists), { areVersions: alike(0) })).toEqual([
			...[
				[1, 2],
				[2, 3],
				[0, 1],
				[0, 1],
			],
		]);
		expect(rescued(structuredClone(lists), { areVersions: alike(1) })).toEqual(lists);
	});

	test('is not forced upon a story it has little to do with', () => {
		const lists = [
			[1, 2],
			[2, 0],
			[0, 1],
			[0, 1],
		];
		const neighbours = neighboursOf([[], [], [], [[0, 0.01]]]);
		expect(rescued(structuredClone(lists), { neighbours })).toEqual(lists);
	});

	test('that is a version of one listed twice takes its place once', () => {
		const lists = [[1, 2], [2, 0], [0, 1], []];
		const leaders = Uint32Array.of(0, 1, 2, 2);
		const neighbours = neighboursOf([[], [], [], []]);
		expect(rescued(lists, { leaders, neighbours })).toEqual([[1, 3], [2, 0], [0, 1], []]);
	});

	test('leaves lists alone where none are wanted', () => {
		expect(rescued([[], [], [], []], { limit: 0 })).toEqual([[], [], [], []]);
	});
});

test('a list gives up one place at most, however many orphans are near', () => {
	const lists = [
		[1, 2],
		[2, 0],
		[0, 1],
		[1, 2],
		[1, 2],
	];
	const neighbours = neighboursOf([[], [], [], [[0, 0.5]], [[0, 0.5]]]);
	expect(rescued(lists, { neighbours })[0]).toEqual([1, 3]);
});

test('in an archive of hundreds of stories on several subjects there is no orphan', async () => {
	const draw = drawing(5);
	const stories = storiesOn(
		Object.fromEntries(
			['bread', 'comet', 'opera', 'chess', 'glass', 'flood'].map((subject) => [subject, subject]),
		),
		60,
	).map((story) => {
		const words = Array.from({ length: 40 }, () => `${story.title}${Math.floor(draw() ** 2 * 90)}`);
		return { ...story, text: words.join(' ') };
	});
	const lists = await relatedIds(stories);
	const listed = new Set([...lists.values()].flat());
	expect(stories.filter(({ id }) => !listed.has(id)).map(({ id }) => id)).toEqual([]);
	for (const list of lists.values()) expect(list).toHaveLength(4);
});
