import { expect, test } from 'vitest';
import {
	addressOfQuery,
	isEmpty,
	queryFromAddress,
	type SearchQuery,
} from '../../../src/domain/search/query.ts';

const read = (address: string) => queryFromAddress(new URLSearchParams(address));
const NOTHING: SearchQuery = { words: '', filters: {}, sort: 'relevance', shown: 10 };

test('a bare address asks for nothing, and nothing needs no parameters', () => {
	expect(read('')).toEqual(NOTHING);
	expect(isEmpty(read(''))).toBe(true);
	expect(addressOfQuery(NOTHING)).toBe('');
});

test.each<[string, SearchQuery]>([
	['words', { ...NOTHING, words: 'war & peace = 100% “é” #1 + 東京' }],
	['filters', { ...NOTHING, filters: { year: '1805', topic: 'C++', author: 'Zoë Adams' } }],
	['an order', { ...NOTHING, words: 'war', sort: 'oldest' }],
	['a length', { ...NOTHING, words: 'war', shown: 30 }],
	['markup', { ...NOTHING, words: '<script>alert(1)</script>' }],
])('an address says all of a query: %s', (_, query) => {
	expect(read(addressOfQuery(query))).toEqual(query);
});

test('an address says the least that is enough', () => {
	expect(addressOfQuery({ ...NOTHING, words: 'war', filters: { section: 'World' } })).toBe(
		'?q=war&section=World',
	);
});

test.each(['?q=%20&year=%20', '?colour=red&__proto__=a', '?sort=', '?q=&topic='])(
	'%s asks for nothing',
	(address) => {
		expect(read(address)).toEqual(NOTHING);
	},
);

test('spaces around words and values do not matter', () => {
	expect(read('?q=+war+&year=+1805')).toMatchObject({ words: 'war', filters: { year: '1805' } });
});

test.each(['newest; drop', 'NEWEST', 'toString', 'date'])('the order “%s” is no order', (sort) => {
	expect(read(`?sort=${sort}`).sort).toBe('relevance');
});

test.each([
	['20', 20],
	['11', 11],
	['10', 10],
	['9', 10],
	['0', 10],
	['-5', 10],
	['12.5', 10],
	['many', 10],
	['Infinity', 10],
	['', 10],
])('“shown=%s” shows %i results', (shown, number) => {
	expect(read(`?shown=${shown}`).shown).toBe(number);
});

test('a filter alone asks for something; an order alone does not', () => {
	expect(isEmpty(read('?year=1805'))).toBe(false);
	expect(isEmpty(read('?q=war'))).toBe(false);
	expect(isEmpty(read('?sort=newest&shown=20'))).toBe(true);
});
