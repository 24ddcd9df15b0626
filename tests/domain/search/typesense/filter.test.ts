import { describe, expect, test } from 'vitest';
import { filterBy } from '../../../../src/domain/search/typesense/filter.ts';

test('a query that narrows nothing has no filter', () => {
	expect(filterBy({ filters: {} })).toBe('');
});

test('a story must have one of the values of each facet, and lie in the range of dates', () => {
	const filters = { topic: ['Peace', 'War'], section: ['World'] };
	expect(filterBy({ filters, from: '2022-10', to: '2022' })).toBe(
		'section:=[`World`] && topics:=[`Peace`,`War`] && lastDay:>=19266 && day:<=19357',
	);
});

test('one facet, or the dates, can be left out to count what else could be chosen', () => {
	const query = { filters: { kind: ['brief'], author: ['Ada Byron'] }, to: '1969' };
	expect(filterBy(query, 'author')).toBe('kind:=[`brief`] && day:<=-1');
	expect(filterBy(query, 'dates')).toBe('authors:=[`Ada Byron`] && kind:=[`brief`]');
});

describe('a range of dates', () => {
	/** Whether a story of these days passes a filter of the form that is made here. */
	const passes = (filter: string, story: { day: number; lastDay: number }) =>
		filter.split(' && ').every((part) => {
			const [, field = '', sign, number] = /^(\w+):(>=|<=)(-?\d+)$/.exec(part) ?? [];
			const value = story[field as 'day' | 'lastDay'];
			return sign === '>=' ? value >= Number(number) : value <= Number(number);
		});
	const year1987 = { day: 6209, lastDay: 6573 };

	test.each([
		['1987-03', undefined, true],
		[undefined, '1987-03', true],
		['1987-12-31', '1988', true],
		['1986', '1987-01-01', true],
		['1988', undefined, false],
		[undefined, '1986-12-31', false],
	])(
		'a story of “1987” lies from %s to %s: %s, since any of its days may be meant',
		(from, to, lies) => {
			expect(passes(filterBy({ filters: {}, from, to }), year1987)).toBe(lies);
		},
	);
});

describe('a value from an address is never read as a filter', () => {
	test.each([
		[
			'signs that Typesense reads',
			'Law & Order (US), [a] || b:=c',
			'Law & Order (US), [a] || b:=c',
		],
		['a backtick that would end it', 'x`] || kind:=[`Brief', 'x] || kind:=[Brief'],
		['a backslash that would keep its end from ending it', 'x\\', 'x'],
		['an asterisk that would stand for anything', 'C*', 'C'],
	])('%s', (_, value, literal) => {
		expect(filterBy({ filters: { topic: [value, 'Peace'] } })).toBe(
			`topics:=[\`${literal}\`,\`Peace\`]`,
		);
	});

	test('what nothing is left of matches nothing, and ends before the next', () => {
		expect(filterBy({ filters: { topic: ['`', 'Peace'] } })).toBe('topics:=[` `,`Peace`]');
	});
});
