import { describe, expect, test } from 'vitest';
import { nameOf } from '../../../src/domain/citation/author-name.ts';
import { citations } from '../../../src/domain/citation/citations.ts';
import type { Cited } from '../../../src/domain/citation/cited.ts';

const story: Cited = {
	title: 'A harbour town votes to keep its last ferry',
	pubDate: '2022-10-24',
	authors: [{ name: 'Mara Ellison' }],
	url: 'https://record.example/2022/10/24/ferry/',
	publication: 'The Harbour Record',
};
const cite = (changes: Partial<Cited> = {}) => citations({ ...story, ...changes }, 'UTC');

test('a story is cited as APA, Chicago and BibTeX have it', () => {
	expect(cite()).toEqual({
		apa: 'Ellison, M. (2022, October 24). A harbour town votes to keep its last ferry. The Harbour Record. https://record.example/2022/10/24/ferry/',
		chicago:
			'Ellison, Mara. “A harbour town votes to keep its last ferry.” The Harbour Record, October 24, 2022. https://record.example/2022/10/24/ferry/.',
		bibtex: `@misc{ellison2022harbour,
  author = {Ellison, Mara},
  title = {{A harbour town votes to keep its last ferry}},
  howpublished = {The Harbour Record},
  year = {2022},
  month = oct,
  day = {24},
  url = {https://record.example/2022/10/24/ferry/}
}`,
	});
});

describe('authors', () => {
	const names = [{ name: 'Mara Ellison' }, { name: 'Jean-Luc Picard' }, { name: 'World desk' }];

	test('are listed as each style lists them', () => {
		const { apa, chicago, bibtex } = cite({ authors: names });
		expect(apa).toMatch(/^Ellison, M\., Picard, J\.-L\., & World desk\. \(2022/);
		expect(chicago).toMatch(/^Ellison, Mara, Jean-Luc Picard, and World desk\. “/);
		expect(bibtex).toContain('author = {Ellison, Mara and Picard, Jean-Luc and {World desk}}');
	});

	test('that there are none of leave the headline first', () => {
		const { apa, chicago, bibtex } = cite({ authors: [] });
		expect(apa).toMatch(
			/^A harbour town votes to keep its last ferry\. \(2022, October 24\)\. The/,
		);
		expect(chicago).toMatch(/^“A harbour town/);
		expect(bibtex).not.toContain('author');
	});

	test.each([
		['Ludwig van Beethoven', 'van Beethoven', 'Ludwig'],
		['Ursula K. Le Guin', 'Le Guin', 'Ursula K.'],
		['Maria de la Cruz', 'de la Cruz', 'Maria'],
		['Seán O’Casey', 'O’Casey', 'Seán'],
		['Politics desk', 'Politics desk', undefined],
		['NBC News Staff', 'NBC News Staff', undefined],
		['Reuters', 'Reuters', undefined],
		['村上春樹', '村上春樹', undefined],
		['نجيب محفوظ', 'نجيب محفوظ', undefined],
	])('%s are of the family %s, given %s', (name, family, given) => {
		expect(nameOf(name)).toEqual(given ? { family, given } : { family });
	});
});

describe('a date', () => {
	test.each([
		[undefined, '(n.d.)', 'Record, n.d.', undefined],
		['2022', '(2022)', 'Record, 2022.', 'year = {2022}'],
		['2022-10', '(2022, October)', 'Record, October 2022.', 'month = oct'],
		['2022-10-24T23:30:00Z', '(2022, October 24)', 'Record, October 24, 2022.', 'day = {24}'],
	])('of %s is as precise as it is known', (pubDate, apa, chicago, bibtex) => {
		const cited = cite({ pubDate });
		expect(cited.apa).toContain(apa);
		expect(cited.chicago).toContain(chicago);
		expect(cited.bibtex).toEqual(
			bibtex ? expect.stringContaining(bibtex) : expect.not.stringContaining('year'),
		);
	});
});

test('who published a story first is said where a style has room for it', () => {
	const { chicago, bibtex } = cite({ source: { name: 'NBC News' } });
	expect(chicago).toContain('First published by NBC News.');
	expect(bibtex).toContain('note = {First published by NBC News}');
});

test('a headline that asks or shouts keeps its own end', () => {
	const { apa, chicago } = cite({ title: 'Who pays?' });
	expect(apa).toContain('(2022, October 24). Who pays? The Harbour');
	expect(chicago).toContain('“Who pays?” The Harbour');
});

test('signs that TeX takes for its own are written so that it does not', () => {
	const { bibtex } = cite({ title: '50% of R&D: $5_000 {sic} #1 ~ \\ ^' });
	expect(bibtex).toContain(
		'{{50\\% of R\\&D: \\$5\\_000 \\{sic\\} \\#1 \\textasciitilde{} \\textbackslash{} \\textasciicircum{}}}',
	);
});

test('an entry has a key even where no letter of it is Latin', () => {
	const { bibtex } = cite({
		title: 'الحرب',
		authors: [],
		publication: 'الأهرام',
		pubDate: undefined,
	});
	expect(bibtex).toMatch(/^@misc\{story,/);
});
