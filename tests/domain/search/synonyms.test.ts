import { describe, expect, test } from 'vitest';
import { readAsked } from '../../../src/domain/search/asked.ts';
import { readSynonyms, synonymsOf } from '../../../src/domain/search/synonyms.ts';

describe('a list of synonyms', () => {
	test('has a line for words that mean the same', () => {
		const text = '# Illnesses\ncoronavirus = COVID-19 = SARS-CoV-2\n\n  EU=European Union\n';
		expect(readSynonyms(text)).toEqual({
			groups: [
				['coronavirus', 'COVID-19', 'SARS-CoV-2'],
				['EU', 'European Union'],
			],
			problems: [],
		});
	});

	test.each<[string, string, number, RegExp]>([
		['a line without “=”', 'flu = influenza\ncoronavirus', 2, /needs “=” between words/],
		['a side without a word', 'coronavirus =', 1, /needs a word on each side/],
		['a side of signs', 'a = —', 1, /needs a word on each side/],
		['a word twice', 'Café = cafe', 1, /has “cafe” twice/],
		[
			'a word of another line',
			'a b = c\n\nd = A  B',
			3,
			/has “A {2}B”, which is in line 1 already/,
		],
	])('tells line and remedy of %s', (_, text, line, message) => {
		const { problems } = readSynonyms(text);
		expect(problems).toEqual([{ line, message: expect.stringMatching(message) }]);
	});

	test('tells all that is wrong at once', () => {
		expect(readSynonyms('a\nb\nc = d').problems.map(({ line }) => line)).toEqual([1, 2]);
	});

	test('has a length that every reader can load', () => {
		const lines = Array.from({ length: 502 }, (_, i) => `word${i} = other${i}`);
		expect(readSynonyms(lines.join('\n')).problems).toEqual([
			{ line: 501, message: expect.stringMatching(/more than the 500 lines/) },
		]);
	});
});

describe('a word that has a synonym', () => {
	const synonyms = synonymsOf([
		['coronavirus', 'COVID-19'],
		['EU', 'European Union'],
		['boe', 'Bank of England'],
	]);
	const said = (words: string) =>
		readAsked(words, {
			stopWords: new Set(['of']),
			synonyms,
			languages: [],
			literal: false,
		}).terms.map(({ wordings }) => wordings.map(({ text }) => text));

	test('is looked for by either, and what was typed counts most', () => {
		expect(said('Coronavirus rules')).toEqual([['coronavirus', 'covid 19', 'covid19'], ['rules']]);
		expect(said('covid-19')).toEqual([['covid 19', 'covid19', 'coronavirus']]);
	});

	test('may be a name of several words', () => {
		expect(said('the european union budget')).toEqual([
			['the'],
			['european union', 'eu'],
			['budget'],
		]);
		expect(said('Bank of England')).toEqual([['bank of england', 'boe']]);
		expect(said('EU')).toEqual([['eu', 'european union']]);
	});

	test('may be an abbreviation, which is found in capitals alone', () => {
		const who = synonymsOf([['WHO', 'World Health Organization']]);
		const options = { stopWords: new Set(['who']), synonyms: who, languages: [], literal: false };
		const [term] = readAsked('world health organization', options).terms;
		expect(term?.wordings.at(-1)).toMatchObject({ text: 'who', sure: '0who', isSureOnly: true });
	});

	test('is one in quotes, too, but no part of a phrase', () => {
		expect(said('"european union"')).toEqual([['european union', 'eu']]);
		expect(said('"coronavirus rules"')).toEqual([['coronavirus rules']]);
	});
});
