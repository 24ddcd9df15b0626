import { describe, expect, test } from 'vitest';
import {
	closenessFactor,
	RANKING,
	rarity,
	strengthOf,
} from '../../../src/domain/search/ranking.ts';
import { drawing } from '../../helpers/made-up-archive.ts';

/** A headline of 8 words, 2 of names, and a text of 100, which is the average. */
const LENGTHS = { headline: 8, names: 2, text: 100 };
const strength = (places: number[], lengths = LENGTHS, average = 100) =>
	strengthOf(places, lengths, average);

describe('a term counts', () => {
	test('more in the headline than among the names, and more there than in the text', () => {
		expect(strength([7])).toBeGreaterThan(strength([8]));
		expect(strength([9])).toBeGreaterThan(strength([10]));
		expect(strength([10])).toBeGreaterThan(0);
	});

	test('alike wherever in the text it stands', () => {
		expect(strength([10])).toBe(strength([109]));
		expect(strength([10])).toBe(1);
	});

	test('more the more often it stands there, but never without end', () => {
		const often = (times: number) => strength(Array.from({ length: times }, (_, i) => 10 + i));
		expect(often(2)).toBeGreaterThan(often(1));
		expect(often(10)).toBeGreaterThan(often(9));
		expect(often(2) - often(1)).toBeGreaterThan(often(3) - often(2));
		expect(often(100)).toBeLessThan(RANKING.saturation + 1);
	});

	test('less in a long text than in a short one', () => {
		expect(strength([10], { ...LENGTHS, text: 400 })).toBeLessThan(strength([10]));
		expect(strength([10], { ...LENGTHS, text: 10 })).toBeGreaterThan(strength([10]));
	});

	test('alike in the headline of a long text and of a short one', () => {
		expect(strength([0], { ...LENGTHS, text: 5000 })).toBe(strength([0]));
	});

	test('more in a short headline than in a long one', () => {
		expect(strength([0], { ...LENGTHS, headline: 2 })).toBeGreaterThan(strength([0]));
	});

	test('never more than three', () => {
		const everywhere = Array.from({ length: 1000 }, (_, i) => i);
		expect(strength(everywhere, { headline: 1, names: 99, text: 900 })).toBeLessThan(3);
	});

	test('something also where no story has a text', () => {
		const headlines = { headline: 8, names: 0, text: 0 };
		expect(strengthOf([0], headlines, 0)).toBeGreaterThan(0);
		expect(strengthOf([9], { ...headlines, text: 3 }, 0)).toBeGreaterThan(0);
	});

	test('nothing where it is not', () => {
		expect(strength([])).toBe(0);
	});
});

describe('a term is rare', () => {
	test('the fewer stories have it', () => {
		expect(rarity(1000, 1)).toBeGreaterThan(rarity(1000, 2));
		expect(rarity(1000, 999)).toBeGreaterThan(rarity(1000, 1000));
	});

	test('the more stories there are without it', () => {
		expect(rarity(1000, 10)).toBeGreaterThan(rarity(100, 10));
	});

	test('a little even if all stories have it', () => {
		expect(rarity(1000, 1000)).toBeGreaterThan(0);
		expect(rarity(1, 1)).toBeGreaterThan(0);
	});
});

describe('terms that stand near each other', () => {
	const WHOLE = 1 + RANKING.closeness;

	test('raise the score most beside each other, in any order', () => {
		expect(closenessFactor([[4], [5]])).toBe(WHOLE);
		expect(closenessFactor([[5], [4]])).toBe(WHOLE);
	});

	test('raise it by half as much at so many words between', () => {
		expect(closenessFactor([[10], [11 + RANKING.halfCloseness]])).toBeCloseTo(
			1 + RANKING.closeness / 2,
		);
	});

	test('raise it ever less the farther apart they are', () => {
		expect(closenessFactor([[0], [1000]])).toBeLessThan(closenessFactor([[0], [100]]));
		expect(closenessFactor([[0], [1000]])).toBeGreaterThan(1);
	});

	test('may be found by the same word', () => {
		expect(closenessFactor([[4], [4]])).toBe(WHOLE);
	});

	test('count where they are nearest', () => {
		expect(
			closenessFactor([
				[1, 50, 90],
				[20, 51, 300],
			]),
		).toBe(WHOLE);
		expect(
			closenessFactor([
				[1, 50],
				[49, 300],
			]),
		).toBe(WHOLE);
	});

	test('count one after the other, as typed', () => {
		const third = closenessFactor([[4], [5], [500]]);
		expect(third).toBeGreaterThan(1 + RANKING.closeness / 2);
		expect(third).toBeLessThan(1 + (RANKING.closeness * 2) / 3);
		expect(closenessFactor([[4], [5], [6]])).toBe(WHOLE);
	});

	test('must be two', () => {
		expect(closenessFactor([])).toBe(1);
		expect(closenessFactor([[4, 5]])).toBe(1);
	});

	test('are found among any places', () => {
		const draw = drawing(5);
		for (let run = 0; run < 500; run++) {
			const [first = [], second = []] = [1, 2].map(() =>
				Array.from({ length: 1 + Math.floor(draw() * 8) }, () => Math.floor(draw() * 200)).sort(
					(a, b) => a - b,
				),
			);
			const gaps = first.flatMap((a) => second.map((b) => Math.max(0, Math.abs(a - b) - 1)));
			const near = 1 / (1 + Math.min(...gaps) / RANKING.halfCloseness);
			expect(closenessFactor([first, second])).toBeCloseTo(1 + RANKING.closeness * near);
		}
	});
});
