import { expect, test } from 'vitest';
import { filterOptions } from '../../../src/domain/search/options.ts';

const valuesOf = (...given: Parameters<typeof filterOptions>) =>
	filterOptions(...given).map(({ value }) => value);

test('no counts give no choices', () => {
	expect(filterOptions('topic', {}, undefined)).toEqual([]);
});

test('the most frequent come first, equals in order of spelling', () => {
	expect(valuesOf('topic', { Peace: 1, War: 5, Art: 1 }, undefined)).toEqual([
		'War',
		'Art',
		'Peace',
	]);
});

test('years come newest first however many their stories, the undated last', () => {
	expect(valuesOf('year', { 1805: 9, Undated: 99, 2022: 1, 1914: 5 }, undefined)).toEqual([
		...['2022', '1914', '1805', 'Undated'],
	]);
});

test('a choice that leads to no story is not offered', () => {
	expect(valuesOf('author', { Zoë: 0, Abe: 1 }, undefined)).toEqual(['Abe']);
});

test('what is chosen stays on offer, known to the index or not', () => {
	expect(filterOptions('author', { Zoë: 0, Abe: 1 }, 'Zoë')).toContainEqual({
		value: 'Zoë',
		count: 0,
	});
	expect(filterOptions('author', { Abe: 1 }, 'Nobody')).toEqual([
		{ value: 'Abe', count: 1 },
		{ value: 'Nobody', count: 0 },
	]);
});

test('a value may be named like a part of every object', () => {
	expect(valuesOf('topic', { constructor: 2 }, 'toString')).toEqual(['constructor', 'toString']);
});

test('a menu holds 200 choices, and what is chosen beyond them', () => {
	const counts = Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`Topic ${i}`, 500 - i]));
	expect(valuesOf('topic', counts, undefined)).toHaveLength(200);
	expect(valuesOf('topic', counts, 'Topic 199')).toHaveLength(200);
	const more = valuesOf('topic', counts, 'Topic 499');
	expect(more).toHaveLength(201);
	expect(more.at(-1)).toBe('Topic 499');
});
