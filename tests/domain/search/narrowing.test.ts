import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { isWithin, narrowing } from '../../../src/domain/search/narrowing.ts';
import type { SearchQuery } from '../../../src/domain/search/query.ts';
import { aDocument } from '../../helpers/a-search-document.ts';
import { rowsOf } from '../../helpers/searched-shard.ts';

const narrowed = (documents: SearchDocument[], query: Partial<SearchQuery>) =>
	narrowing(rowsOf(documents), { filters: {}, from: undefined, to: undefined, ...query });

describe('filters', () => {
	const STORIES = [
		aDocument({ section: 'World', topics: ['War', 'Oil'], authors: ['Ann Lee', 'Bo Day'] }),
		aDocument({ section: 'Sport', topics: ['War'], kind: 'brief', source: 'Reuters' }),
		aDocument(),
	];
	const lackingOf = (filters: SearchQuery['filters']) =>
		Array.from(narrowed(STORIES, { filters }).lacking, (bits) => bits.toString(2).padStart(5, '0'));

	test.each<[string, SearchQuery['filters'], string[]]>([
		['nothing', {}, ['00000', '00000', '00000']],
		['a facet without values', { section: [], topic: [] }, ['00000', '00000', '00000']],
		['a section', { section: ['World'] }, ['00000', '00001', '00001']],
		['either of two sections', { section: ['World', 'Sport'] }, ['00000', '00000', '00001']],
		['one of several topics', { topic: ['Oil'] }, ['00000', '00010', '00010']],
		['the second author', { author: ['Bo Day'] }, ['00000', '00100', '00100']],
		['plain reports', { kind: ['article'] }, ['00000', '01000', '00000']],
		['a source', { source: ['Reuters'] }, ['10000', '00000', '10000']],
		['two facets', { section: ['Sport'], topic: ['Oil'] }, ['00001', '00010', '00011']],
		['a value that no story has', { section: ['Nowhere'] }, ['00001', '00001', '00001']],
		['a value and one that no story has', { topic: ['x', 'Oil'] }, ['00000', '00010', '00010']],
	])('that ask for %s say which facets a story lacks', (_, filters, lacking) => {
		expect(lackingOf(filters)).toEqual(lacking);
	});
});

describe('a range of dates', () => {
	test('leaves out the stories beside it, and undated ones', () => {
		const dates = ['2023', '2022-10-24', '2022-10', '2021-12-31', undefined];
		const stories = dates.map((date) => aDocument({ date }));
		const outside = (query: Partial<SearchQuery>) => [...narrowed(stories, query).isOutside];
		expect(outside({})).toEqual([0, 0, 0, 0, 0]);
		expect(outside({ from: '2022', to: '2022' })).toEqual([1, 0, 0, 1, 1]);
		expect(outside({ from: '2022-10-24' })).toEqual([0, 0, 0, 1, 1]);
		expect(outside({ to: '2022-10-23' })).toEqual([1, 1, 0, 0, 1]);
	});

	test.each<[string, string | undefined, string | undefined]>([
		['1987-03-15', '1987-03-15', '1987-03-15'],
		['1987-03-15', '1987-03', '1987-03'],
		['1987-03-15', '1987', '1987'],
		['1987-03-15', '1987-03-15', undefined],
		['1987-03-15', undefined, '1987-03-15'],
		['1987-12-31', undefined, '1987'],
		['1987-01-01', '1987', undefined],
		['1987-03-31', undefined, '1987-03'],
		['1987', '1987-12-31', undefined],
		['1987', undefined, '1987-01-01'],
		['1987', '1987-06', '1987-06'],
		['1987-03', '1987-03-31', '1990'],
		['1987-03', '1980', '1987-03-01'],
		['0079-08-24', '0079', '0079'],
	])('holds %s if it goes from %s to %s', (date, from, to) => {
		expect(isWithin(date, from, to)).toBe(true);
	});

	test.each<[string | undefined, string | undefined, string | undefined]>([
		['1987-03-15', '1987-03-16', undefined],
		['1987-03-15', undefined, '1987-03-14'],
		['1987-03-15', '1987-04', undefined],
		['1987-03-15', undefined, '1987-02'],
		['1987-12-31', '1988', undefined],
		['1988-01-01', undefined, '1987'],
		['1987', '1988-01-01', undefined],
		['1987', undefined, '1986-12-31'],
		['1987-03', '1987-04-01', undefined],
		['1987-03', undefined, '1987-02-28'],
		['1987-03-15', '1990', '1980'],
		[undefined, '1987', undefined],
		[undefined, undefined, '1987'],
	])('does not hold %s if it goes from %s to %s', (date, from, to) => {
		expect(isWithin(date, from, to)).toBe(false);
	});
});
