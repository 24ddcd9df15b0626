import { expect, test } from 'vitest';
import { MOST_NEIGHBOURS } from '../../../src/domain/related/neighbours.ts';
import { type RankingInput, ranker } from '../../../src/domain/related/ranking.ts';

/** Neighbours of each story, by place, as pairs of place and similarity. */
type Near = [number, number][][];

/** A ranker of stories of one day, none a version of another, no editor having a say. */
function rankerOf(near: Near, given: Partial<RankingInput> = {}) {
	const stories = new Uint32Array(near.length * MOST_NEIGHBOURS);
	const similarities = new Float32Array(near.length * MOST_NEIGHBOURS);
	near.forEach((list, story) => {
		list.forEach(([other, similarity], i) => {
			stories[story * MOST_NEIGHBOURS + i] = other;
			similarities[story * MOST_NEIGHBOURS + i] = similarity;
		});
	});
	return ranker({
		neighbours: { stories, similarities, counts: Uint8Array.from(near, (list) => list.length) },
		leaders: Uint32Array.from(near.keys()),
		days: new Float64Array(near.length),
		chosen: new Map(),
		excluded: new Map(),
		shareTopic: () => false,
		leastFor: () => 0.06,
		areVersions: () => false,
		limit: 2,
		...given,
	});
}
const chosen = (considered: ReturnType<ReturnType<typeof rankerOf>>) =>
	considered.filter(({ verdict }) => verdict === 'chosen').map(({ story }) => story);

/** Of story 0 the nearest are 1, 2 and 3; 1 and 2 tell of one event. */
const ONE_EVENT: Near = [
	[
		[1, 0.5],
		[2, 0.49],
		[3, 0.48],
	],
	[[2, 0.9]],
	[[1, 0.9]],
	[],
];

test('a story much like one already chosen gives way to one nearly as near', () => {
	// And 3 and 4 tell of another.
	const own: Near[number] = [...(ONE_EVENT[0] ?? []), [4, 0.47]];
	const near: Near = [own, [[2, 0.9]], [[1, 0.9]], [[4, 0.9]], [[3, 0.9]]];
	expect(chosen(rankerOf(near)(0))).toEqual([1, 3]);
	const apart = near.map((list, story) => (story === 0 ? list : []));
	expect(chosen(rankerOf(apart)(0))).toEqual([1, 2]);
});

test('a story much nearer than all others stands beside one it is like', () => {
	const near = ONE_EVENT.with(0, [
		[1, 0.9],
		[2, 0.85],
		[3, 0.2],
	]);
	expect(chosen(rankerOf(near)(0))).toEqual([1, 2]);
});

test('one list leaves no trace in the next', () => {
	const near: Near = [...ONE_EVENT, ONE_EVENT[0]?.toReversed() ?? []];
	const rank = rankerOf(near);
	const fresh = rankerOf(near)(4);
	rank(0);
	expect(rank(4)).toEqual(fresh);
});

test('a story too far off is taken only if it shares a topic', () => {
	const near: Near = [[[1, 0.05]], []];
	expect(chosen(rankerOf(near)(0))).toEqual([]);
	expect(chosen(rankerOf(near, { shareTopic: () => true })(0))).toEqual([1]);
});

test('having neighbours in common brings stories nearer', () => {
	const near: Near = [
		[
			[1, 0.3],
			[2, 0.29],
			[3, 0.2],
		],
		[],
		[
			[0, 0.29],
			[3, 0.3],
		],
		[],
	];
	expect(chosen(rankerOf(near)(0))[0]).toBe(2);
});

test('of versions the first is taken, and of the story itself none', () => {
	const verdicts = (...pair: [number, number]) => {
		const areVersions = (a: number, b: number) => [a, b].sort().join() === pair.join();
		const considered = rankerOf(ONE_EVENT, { areVersions, limit: 3 })(0);
		return new Map(considered.map(({ story, verdict }) => [story, verdict]));
	};
	expect(verdicts(1, 2).get(1)).toBe('chosen');
	expect(verdicts(1, 2).get(2)).toBe('a version of one chosen');
	expect(verdicts(0, 1).get(1)).toBe('a version of this story');
	expect(verdicts(0, 1).get(2)).toBe('chosen');
});
