import { expect, test } from 'vitest';
import { nearestNeighbours } from '../../../src/domain/related/neighbours.ts';
import { termVectors } from '../../../src/domain/related/vectors.ts';

const vectorsOf = (...bodies: string[]) => termVectors(bodies.map((body) => ({ title: '', body })));
const nearest = (...bodies: string[]) =>
	nearestNeighbours(vectorsOf(...bodies), 9).map((found) => found.map(({ index }) => index));

test('no texts have no vectors and no neighbours', () => {
	expect(nearest()).toEqual([]);
	expect(nearest('')).toEqual([[]]);
});

test('the squares of a vector’s weights add up to 1, the heaviest first', () => {
	const [first] = vectorsOf('whale whale ship storm', 'whale ship', 'storm', 'peace');
	const weights = [...(first?.weights ?? [])];
	expect(weights.reduce((sum, weight) => sum + weight ** 2, 0)).toBeCloseTo(1);
	expect(weights).toEqual(weights.toSorted((a, b) => b - a));
	expect(weights).toHaveLength(3);
});

test('words of one text alone, or of every text, relate nothing', () => {
	expect(nearest('peace whale', 'peace ship', 'peace storm')).toEqual([[], [], []]);
});

test('a rare word shared brings texts nearer than a common one', () => {
	expect(
		nearest('whale ship', 'ship storm', 'whale sail', 'ship tea', 'ship jam', 'oil')[0]?.[0],
	).toBe(2);
});

test('a headline’s word counts for more than one of the text', () => {
	const texts = [
		{ title: 'Whale', body: 'ship' },
		{ title: '', body: 'ship rope' },
		{ title: '', body: 'whale rope' },
		{ title: '', body: 'peace' },
	];
	const [found] = nearestNeighbours(termVectors(texts), 9);
	expect(found?.map(({ index }) => index)).toEqual([2, 1]);
});

test('neighbours of equal nearness stand in order, at most as many as wanted', () => {
	const vectors = vectorsOf('whale', 'peace', 'whale', 'whale', 'whale');
	const [found] = nearestNeighbours(vectors, 2);
	expect(found?.map(({ index }) => index)).toEqual([2, 3]);
	expect(found?.[0]?.similarity).toBeCloseTo(1);
});
