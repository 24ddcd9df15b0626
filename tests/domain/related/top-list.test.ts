import { expect, test } from 'vitest';
import { TopList } from '../../../src/domain/related/top-list.ts';

const keptOf = (list: TopList) => [...list.items.subarray(0, list.length)];

function offered(room: number, ...scores: number[]): TopList {
	const list = new TopList(room);
	scores.forEach((score, item) => {
		list.offer(item, score);
	});
	return list;
}

test('a list to which nothing was offered is empty', () => {
	expect(keptOf(new TopList(3))).toEqual([]);
});

test('the best stand first, each with its score', () => {
	const list = offered(5, 0.25, 0.75, 0.5);
	expect(keptOf(list)).toEqual([1, 2, 0]);
	expect([...list.scores.subarray(0, 3)]).toEqual([0.75, 0.5, 0.25]);
});

test('only so many are kept, and the worst make way for better ones', () => {
	expect(keptOf(offered(2, 1, 2, 3, 0.5, 2.5))).toEqual([2, 4]);
});

test('of equals those offered first stand first and stay', () => {
	expect(keptOf(offered(2, 1, 1, 1))).toEqual([0, 1]);
	expect(keptOf(offered(2, 1, 1, 2))).toEqual([2, 0]);
});

test('what has a score of 0, less than that, or none at all is not taken', () => {
	expect(keptOf(offered(3, 0, -1, Number.NaN, 0.001))).toEqual([3]);
});

test('the threshold is 0 until the list is full, then the score of its last', () => {
	expect(offered(2, 5).threshold).toBe(0);
	expect(offered(2, 5, 3).threshold).toBe(3);
	expect(offered(2, 5, 3, 4).threshold).toBe(4);
});

test('a list that is cleared takes what is worse than what it had', () => {
	const list = offered(2, 5, 4);
	list.clear();
	expect(keptOf(list)).toEqual([]);
	list.offer(9, 0.5);
	expect(keptOf(list)).toEqual([9]);
	expect(list.threshold).toBe(0);
});
