import { describe, expect, test } from 'vitest';
import type { SearchDocument } from '../../../src/domain/search/document.ts';
import { FACETS, type Facet } from '../../../src/domain/search/facets.ts';
import { type RowsFile, readRows, rowsFile } from '../../../src/domain/search/rows.ts';
import { aDocument } from '../../helpers/a-search-document.ts';
import { drawing } from '../../helpers/made-up-archive.ts';

const fileOf = (documents: SearchDocument[]): RowsFile =>
	rowsFile(
		documents,
		documents.map((_, row) => ({ headline: row, names: row + 1, text: row + 2 })),
		'en',
	);
/** The table as it is after it was stored. */
const readBack = (documents: SearchDocument[]) =>
	readRows(JSON.parse(JSON.stringify(fileOf(documents))));
const datesOf = (dates: (string | undefined)[]) => dates.map((date) => aDocument({ date }));

describe('the table of a shard', () => {
	test('says little of each story', () => {
		const war = aDocument({ section: 'World', topics: ['War', 'Oil'], authors: ['Ann Lee'] });
		const oil = aDocument({ date: '2022-10-20', topics: ['Oil'], kind: 'brief', lang: 'fr' });
		expect(fileOf([war, oil])).toEqual({
			dates: ['2022-10-24', 4],
			headline: [0, 1],
			names: [1, 2],
			text: [2, 3],
			facets: {
				section: { names: ['World'], rows: [0, []] },
				topic: { names: ['Oil', 'War'], rows: [[1, 0], 0] },
				author: { names: ['Ann Lee'], rows: [0, []] },
				kind: { names: ['article', 'brief'], rows: [0, 1] },
				source: { names: [], rows: [[], []] },
				language: { names: ['en', 'fr'], rows: [0, 1] },
			},
			lang: { 1: 'fr' },
			sets: {},
		});
	});

	test('stores days as the days between them, and what is less precise as it is', () => {
		const dates = ['2022-10-24', '2022-10-24', '2022-10', '2022-02-28', '2022', undefined];
		expect(fileOf(datesOf(dates)).dates).toEqual(['2022-10-24', 0, '2022-10', 238, '2022', '']);
	});

	test('of no stories is empty', () => {
		expect(readBack([])).toMatchObject({ size: 0, dates: [] });
	});
});

describe('a table that was stored', () => {
	test.each([
		['days', ['2022-10-24', '2022-10-23', '2022-10-23']],
		['days across leap days and years', ['2024-03-01', '2024-02-29', '2023-12-31', '1900-02-28']],
		[
			'days before 1970, back to the year 79',
			['1970-01-01', '1969-12-31', '1582-10-10', '0079-08-24'],
		],
		['months and years among days', ['2022-10-24', '2022-10', '2022-09-30', '2022', '1987-03-01']],
		['months before any day', ['2022-10', '2022', '2021-05-05', '2021-05-04']],
		['undated stories after days', ['2022-10-24', undefined, undefined]],
		['no date at all', [undefined, undefined]],
	])('has the dates it was given: %s', (_, dates) => {
		expect(readBack(datesOf(dates)).dates).toEqual(dates);
	});

	test('has languages only of stories that are not in that of the site', () => {
		const { lang } = readBack([aDocument(), aDocument({ lang: 'fr' }), aDocument({ lang: 'ar' })]);
		expect([0, 1, 2, 3].map(lang)).toEqual([undefined, 'fr', 'ar', undefined]);
	});

	test('has no words of a story it does not know', () => {
		expect(readBack([]).lengths(7)).toEqual({ headline: 0, names: 0, text: 0 });
	});

	test('gives back all it was made from', () => {
		const draw = drawing(7);
		const some = (names: string[]) => names.filter(() => draw() < 0.4);
		const one = (names: string[]) => some(names)[0];
		const two = (below: number) => `${1 + Math.floor(draw() * below)}`.padStart(2, '0');
		const documents = Array.from({ length: 500 }, () => {
			const day = `${1850 + Math.floor(draw() * 170)}-${two(12)}-${two(28)}`;
			return aDocument({
				date: one([day, day.slice(0, 7), day.slice(0, 4)]),
				lang: one(['en', 'fr', '__proto__']) ?? 'en',
				language: one(['fr', '__proto__']) ?? 'en',
				section: one(['World', 'constructor', 'Ærø']),
				topics: some(['War', 'Oil', '大統領', 'toString', '']),
				authors: some(['Ann Lee', 'O’Brien', 'محمد']),
				kind: one(['brief', 'opinion']) ?? 'article',
				source: one(['Reuters', 'AP']),
			});
		}).sort((a, b) => (a.order < b.order ? 1 : a.order > b.order ? -1 : 0));
		const rows = readBack(documents);
		const valuesOf = (facet: Facet, row: number) =>
			rows.facets[facet].rows[row]?.map((value) => rows.facets[facet].names[value]);
		expect(rows.size).toBe(500);
		documents.forEach((document, row) => {
			const { date, lang, section, topics, authors, kind, source, language } = document;
			expect(rows.dates[row]).toBe(date);
			expect(rows.lengths(row)).toEqual({ headline: row, names: row + 1, text: row + 2 });
			expect(rows.lang(row)).toBe(lang === 'en' ? undefined : lang);
			expect(FACETS.map((facet) => valuesOf(facet, row))).toEqual([
				...[section ? [section] : [], topics, authors, [kind], source ? [source] : [], [language]],
			]);
		});
	});
});
