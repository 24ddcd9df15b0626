import { describe, expect, it } from 'vitest';
import { averagePrecision, normalisedGain, precision, reciprocalRank } from './measures.ts';

describe('the measures of a ranked list', () => {
	it('take the first wanted story for its rank', () => {
		expect(reciprocalRank([false, false, true, true])).toBe(1 / 3);
		expect(reciprocalRank([false, false])).toBe(0);
		expect(reciprocalRank([])).toBe(0);
	});

	it('average the precision over all that is wanted, listed or not', () => {
		// The textbook's case: wanted at places 1 and 3, and one more that is not listed.
		expect(averagePrecision([true, false, true], 3)).toBeCloseTo((1 + 2 / 3 + 0) / 3);
		expect(averagePrecision([true, true], 2)).toBe(1);
		expect(averagePrecision([], 2)).toBe(0);
	});

	it('weigh a wanted story less the further down it is', () => {
		const most = 1 + 1 / Math.log2(3);
		expect(normalisedGain([true, true, false], 2, 10)).toBe(1);
		expect(normalisedGain([false, true, true], 2, 10)).toBeCloseTo(
			(1 / Math.log2(3) + 1 / 2) / most,
		);
	});

	it('ask for no more wanted stories than there are places', () => {
		expect(normalisedGain([true, true], 40, 2)).toBe(1);
		expect(normalisedGain([false, false, true], 40, 2)).toBe(0);
	});

	it('count the places of a list that is too short as missed', () => {
		expect(precision([true, false, true, true, false, true], 5)).toBe(3 / 5);
		expect(precision([true], 5)).toBe(1 / 5);
	});
});
