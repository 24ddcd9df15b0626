import { describe, expect, test } from 'vitest';
import { readAsked } from '../../../../src/domain/search/asked.ts';
import { NO_SYNONYMS } from '../../../../src/domain/search/synonyms.ts';
import { corrected, isFormOf } from '../../../../src/domain/search/typesense/word-forms.ts';

const correct = (words: string, ...found: string[]) =>
	corrected(
		words,
		readAsked(words, {
			stopWords: new Set<string>(),
			synonyms: NO_SYNONYMS,
			languages: [],
			literal: true,
		}).terms,
		found,
	);

test.each([
	['ferries', 'ferry', true],
	['Café', 'cafe', true],
	['government', 'goverment', true],
	['council', 'ferry', false],
])('“%s” stands for “%s”: %s', (found, asked, stands) => {
	expect(isFormOf(found, asked)).toBe(stands);
});

describe('a spelling is corrected', () => {
	test('to the word that matched, and the others are left as typed', () => {
		expect(correct('Kyoto goverment -"the war" -spy', 'government', 'kyoto')).toBe(
			'Kyoto government -"the war" -spy',
		);
	});

	test.each([
		['a word that matched as typed', 'government', ['government']],
		['another ending of it', 'wars', ['war']],
		['a word of which nothing alike matched', 'ferry', ['council']],
		['an exact phrase', '“goverment”', ['government']],
		['a compound', 're-election', ['election']],
	])('but not %s', (_, words, found) => {
		expect(correct(words, ...found)).toBeUndefined();
	});
});
