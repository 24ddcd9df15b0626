import { describe, expect, test } from 'vitest';
import { partOf } from '../../../src/domain/pages/site-pages.ts';
import { askedYears } from '../../../src/domain/pages/years.ts';

const PARTS = ['1989', '1990', '1995', '1999', '2000', '2003', 'undated', 'rest'];
const asked = (text: string) => PARTS.filter(askedYears(text));

test.each([
	['1990', ['1990']],
	['1990-1999', ['1990', '1995', '1999']],
	['1989, 1999-2000', ['1989', '1999', '2000']],
	['undated', ['undated']],
	['rest,2003', ['2003', 'rest']],
	['2001-1990', []],
])('%s asks for these parts of a site', (text, parts) => {
	expect(asked(text)).toEqual(parts);
});

test.each(['', '90s', '1990-', '1990–1999', 'all', '1990 1991'])('“%s” is refused', (text) => {
	expect(() => askedYears(text)).toThrow(`“${text}” is no part of a site; write years`);
});

describe('a page belongs to', () => {
	const part = (page: object) => partOf(page as never, 'Europe/London');
	const story = (pubDate?: string) => ({ kind: 'story', view: { story: { pubDate } } });

	test('the year of its story, on the clocks of the site', () => {
		expect([story('1990'), story('1990-05-06'), story('1990-12-31T23:30:00Z')].map(part)).toEqual([
			...['1990', '1990', '1990'],
		]);
		expect(partOf(story('1990-12-31T23:30:00Z') as never, 'Asia/Tokyo')).toBe('1991');
		expect(part(story())).toBe('undated');
	});

	test('the year it lists of the archive', () => {
		expect(part({ kind: 'archive', view: { period: ['1990', '05'] } })).toBe('1990');
		expect(part({ kind: 'archive', view: { period: ['undated', 'a'] } })).toBe('undated');
	});

	test('the rest, where it is of all years', () => {
		expect(part({ kind: 'topic', view: { period: ['1990'] } })).toBe('rest');
		expect(part({ kind: 'front', view: {} })).toBe('rest');
	});
});
