import { describe, expect, test } from 'vitest';
import {
	addressOfQuery,
	isEmpty,
	queryFromAddress,
	type SearchQuery,
} from '../../../src/domain/search/query.ts';

const read = (address: string) => queryFromAddress(new URLSearchParams(address));
const NOTHING: SearchQuery = {
	words: '',
	filters: {},
	from: undefined,
	to: undefined,
	sort: 'best',
	shown: 10,
	literal: false,
};

test('a bare address asks for nothing, and nothing needs no parameters', () => {
	expect(read('')).toEqual(NOTHING);
	expect(addressOfQuery(NOTHING)).toBe('');
});

describe('an address', () => {
	test.each<[string, Partial<SearchQuery>]>([
		['words', { words: 'war & peace = 100% “é” #1 + 東京 -oil' }],
		['markup', { words: '<script>alert(1)</script>' }],
		['filters', { filters: { topic: ['C++', 'A & B'], author: ['Zoë Adams'], kind: ['brief'] } }],
		['a year', { from: '1987', to: '1987' }],
		['a range of months and days', { from: '1987-03', to: '2022-10-24' }],
		['a range that is open', { from: '1987' }],
		['an order', { words: 'war', sort: 'oldest' }],
		['a length', { words: 'war', shown: 30 }],
		['words as they stand', { words: 'goverment 1987', literal: true }],
	])('says all of a query: %s', (_, fields) => {
		const query = { ...NOTHING, ...fields };
		expect(read(addressOfQuery(query))).toEqual(query);
	});

	test('says the least that is enough', () => {
		const filters = { section: ['World'], topic: ['War', 'Oil'], author: [] };
		const query = { ...NOTHING, words: 'war', filters, to: '1987' };
		expect(addressOfQuery(query)).toBe('?q=war&section=World&topic=War&topic=Oil&to=1987');
	});

	test('is the same for the same query, whatever order its parameters had', () => {
		expect(addressOfQuery(read('?to=1987&topic=War&section=World&q=war'))).toBe(
			'?q=war&section=World&topic=War&to=1987',
		);
	});

	test.each([
		'?q=%20&section=%20&topic=',
		'?colour=red&__proto__=a&constructor=b&year=1805',
		'?sort=&shown=&literal=&from=&to=',
	])('%s asks for nothing', (address) => {
		expect(read(address)).toEqual(NOTHING);
	});

	test('may have spaces around words and values', () => {
		expect(read('?q=+war++now+&topic=+Oil+&from=+1987+')).toMatchObject({
			words: 'war  now',
			filters: { topic: ['Oil'] },
			from: '1987',
		});
	});

	test('may say a value twice', () => {
		expect(read('?topic=Oil&topic=War&topic=Oil').filters).toEqual({ topic: ['Oil', 'War'] });
	});
});

test.each(['newest; drop', 'NEWEST', 'toString', 'date', 'relevance'])(
	'the order “%s” is no order',
	(sort) => {
		expect(read(`?sort=${sort}`).sort).toBe('best');
	},
);

test.each([
	['500', 500],
	['20', 20],
	['11', 11],
	['10', 10],
	['9', 10],
	['0', 10],
	['-5', 10],
	['12.5', 10],
	['many', 10],
	['Infinity', 10],
	['501', 500],
	['1000000', 500],
	['', 10],
])('“shown=%s” shows %i results', (shown, number) => {
	expect(read(`?shown=${shown}`).shown).toBe(number);
});

test.each([
	['1987', '1987'],
	['1987-03', '1987-03'],
	['1987-03-15', '1987-03-15'],
	['1987-03-15T23:00:00Z', '1987-03-15'],
	['1987-13', undefined],
	['1987-02-30', undefined],
	['March 1987', undefined],
	['87', undefined],
])('“from=%s” is from %s on', (from, date) => {
	expect(read(`?from=${from}`).from).toBe(date);
	expect(read(`?to=${from}`).to).toBe(date);
});

test.each([
	['1', true],
	['0', false],
	['true', false],
])('“literal=%s” takes words as they stand: %s', (literal, isLiteral) => {
	expect(read(`?literal=${literal}`).literal).toBe(isLiteral);
});

test('words, filters and dates ask for something; an order, a length and empty filters do not', () => {
	for (const address of ['?q=war', '?topic=Oil', '?from=1987', '?to=1987']) {
		expect(isEmpty(read(address))).toBe(false);
	}
	expect(isEmpty(read('?sort=newest&shown=20&literal=1'))).toBe(true);
	expect(isEmpty({ ...NOTHING, filters: { topic: [] } })).toBe(true);
});
