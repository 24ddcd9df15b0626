import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../../src/domain/search/document.ts';
import { typesenseDocument } from '../../../../src/domain/search/typesense/documents.ts';
import { aDocument } from '../../../helpers/a-search-document.ts';

/** A line of the site in English; undated unless told otherwise. */
const made = (given: Partial<SearchDocument> = {}) =>
	typesenseDocument(aDocument({ date: undefined, lang: 'en-GB', ...given }), 'en-GB');

test('a story becomes one line, with all it can be found, narrowed and shown by', () => {
	const document = made({
		id: '2022/10/24/ferry',
		url: '/2022/10/24/ferry/',
		headline: 'Council keeps the ferry',
		text: 'It sails on.\nThe council voted.',
		date: '2022-10-24',
		order: '2022-10-24T18:30:15',
		section: 'World',
		kind: 'brief',
		source: 'The Gazette',
		authors: ['Ada Byron'],
		contributors: ['Max Roe'],
		topics: ['Ferries', 'Councils'],
	});
	expect(JSON.parse(JSON.stringify(document))).toEqual({
		id: '2022/10/24/ferry',
		url: '/2022/10/24/ferry/',
		headline: 'Council keeps the ferry',
		names: ['World', 'Ferries', 'Councils', 'Ada Byron', 'Max Roe', 'The Gazette'],
		text: ['It sails on.', 'The council voted.'],
		opening: 'It sails on. The council voted.',
		date: '2022-10-24',
		day: 19_289,
		lastDay: 19_289,
		published: 1_666_636_215,
		month: '2022-10',
		section: 'World',
		kind: 'brief',
		source: 'The Gazette',
		authors: ['Ada Byron'],
		topics: ['Ferries', 'Councils'],
		language: 'en',
	});
});

test('what is not known is left out of the line', () => {
	expect(JSON.parse(JSON.stringify(made({ text: 'A text.' })))).toEqual({
		id: 'a-story',
		url: '/stories/a-story/',
		headline: 'A headline',
		names: [],
		text: ['A text.'],
		opening: 'A text.',
		language: 'en',
		kind: 'article',
		authors: [],
		topics: [],
	});
});

describe('a date', () => {
	test.each([
		['1987', 6209, 6573, '1987-01'],
		['1987-03', 6268, 6298, '1987-03'],
		['1969-12-31', -1, -1, '1969-12'],
		['0050', -701_265, -700_901, '0050-01'],
	])('%s lasts from day %d to day %d and is counted in %s', (date, day, lastDay, month) => {
		expect(made({ date })).toMatchObject({ date, day, lastDay, month });
	});

	test('the time of day is known to sort by, where there is one', () => {
		const published = (order: string) => made({ date: order.slice(0, 10), order }).published;
		expect(published('1970-01-02')).toBe(86_400);
		expect(published('1970-01-02T00:01:30')).toBe(86_490);
		expect(published('1969-12-31T23:59:59')).toBe(-1);
	});
});

test('the language is told only of stories that are not in the language of the site', () => {
	expect(made({ lang: 'fr' }).lang).toBe('fr');
	expect(made({ lang: 'en-GB' })).not.toHaveProperty('lang');
});

test('every paragraph is a text of its own, and empty lines are none', () => {
	expect(made({ text: 'One.\n\nTwo.\n' }).text).toEqual(['One.', 'Two.']);
});

test('the opening has thirty words at most', () => {
	const words = (count: number) => Array.from({ length: count }, (_, at) => `w${at}`).join(' ');
	expect(made({ text: words(30) }).opening).toBe(words(30));
	expect(made({ text: words(31) }).opening).toBe(`${words(30)} …`);
});

test('a text can neither pretend to be a match nor make its line unreadable', () => {
	const text = 'A \u0002fake\u0003 match, half a \ud83d sign.';
	expect(made({ headline: text, text }).text).toEqual(['A fake match, half a \ufffd sign.']);
	expect(made({ headline: text }).headline).toBe('A fake match, half a \ufffd sign.');
	expect(made({ topics: ['\u0002Topic'] }).names).toEqual(['Topic']);
});
