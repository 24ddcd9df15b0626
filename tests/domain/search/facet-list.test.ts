import { describe, expect, test } from 'vitest';
import { facetList } from '../../../src/domain/search/facet-list.ts';

/** Values A, B, C … with 100, 99, 98 … stories. */
const values = (many: number) =>
	Array.from({ length: many }, (_, i) => ({ value: `Value ${i + 1}`, count: 100 - i }));
const namesOf = (...given: Parameters<typeof facetList>) =>
	facetList(...given).shown.map(({ value }) => value.replace('Value ', ''));

describe('the values of a facet on offer', () => {
	test('are the first six', () => {
		expect(namesOf(values(20), [])).toEqual(['1', '2', '3', '4', '5', '6']);
	});

	test('say how many stories they have and whether they are chosen', () => {
		expect(facetList([{ value: 'War', count: 12 }], ['War']).shown).toEqual([
			{ value: 'War', count: 12, isChosen: true },
		]);
	});

	test('are those chosen and six others, all in the order of their stories', () => {
		expect(namesOf(values(20), ['Value 12', 'Value 2'])).toEqual([
			...['1', '2', '3', '4', '5', '6', '7', '12'],
		]);
	});

	test('are fifty if many are asked for, and those chosen beyond them', () => {
		expect(namesOf(values(80), ['Value 70'], { showsMany: true })).toHaveLength(51);
	});

	test('have one that is chosen though no story has it', () => {
		expect(facetList([], ['Nobody']).shown).toEqual([
			{ value: 'Nobody', count: 0, isChosen: true },
		]);
	});

	test('may be named like a part of every object', () => {
		expect(namesOf([{ value: 'constructor', count: 2 }], ['toString'])).toEqual([
			'constructor',
			'toString',
		]);
	});
});

test.each([
	[6, [], false],
	[7, [], true],
	[7, ['Value 3'], false],
])('of %i values with %j chosen, whether more are left: %s', (many, chosen, isLong) => {
	expect(facetList(values(many), chosen).isLong).toBe(isLong);
	expect(facetList(values(many), chosen, { showsMany: true }).isLong).toBe(isLong);
});

describe('values that a reader is going through', () => {
	const kept = ['Value 9', 'Value 1', 'Gone', 'Value 2', 'Value 3', 'Value 4'];

	test('keep their places and stay, with the stories they have now', () => {
		expect(facetList(values(20), [], { kept }).shown.map(({ count }) => count)).toEqual([
			...[92, 100, 0, 99, 98, 97],
		]);
	});

	test('stay when they are no longer chosen, and others go on after them', () => {
		expect(namesOf(values(20), [], { kept: [...kept, 'Value 15'] }).at(-1)).toBe('15');
		expect(namesOf(values(20), ['Value 1'], { kept })).toEqual([
			...['9', '1', 'Gone', '2', '3', '4', '5'],
		]);
	});

	test('are followed by the rest if many are asked for', () => {
		const names = namesOf(values(20), [], { kept, showsMany: true });
		expect(names.slice(0, 8)).toEqual(['9', '1', 'Gone', '2', '3', '4', '5', '6']);
		expect(names).toHaveLength(21);
	});
});
