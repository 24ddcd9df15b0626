import { describe, expect, test } from 'vitest';
import { countedWords } from '../../../../src/domain/search/spelling/counted-words.ts';
import { WordCounter } from '../../../../src/domain/search/spelling/word-counter.ts';
import { indexText } from '../../../../src/domain/search/words.ts';
import { drawing, madeUpArchive } from '../../../helpers/made-up-archive.ts';

/** A part of an archive, counted, as it is after it was stored. */
function countsOf(...stories: string[]) {
	const counter = new WordCounter();
	for (const story of stories) counter.add(indexText(story));
	return JSON.parse(JSON.stringify(counter.counts()));
}

const counted = (...stories: string[]) => countedWords([countsOf(...stories)]);

const spellingsOf = (...stories: string[]) => counted(...stories).map(({ word }) => word);

const spellingOf = (plain: string, ...stories: string[]) =>
	counted(...stories).find((word) => word.plain === plain)?.word;

describe('what is counted', () => {
	test('a word counts once a story, however often and in whatever form it stands there', () => {
		const words = counted('peace and Peace and PEACE, peace’s', 'war and peace', 'war');
		const counts = words.map(({ plain, stories }) => [plain, stories]);
		expect(Object.fromEntries(counts)).toEqual({ peace: 2, and: 2, war: 2 });
	});

	test('there are no words before the first story, nor in an empty one', () => {
		expect(counted()).toEqual([]);
		expect(counted('', ' \n… — !')).toEqual([]);
	});

	test('words with and without an accent are one', () => {
		expect(counted('the café', 'the cafe', 'a café').map(({ plain }) => plain)).toEqual([
			'the',
			'cafe',
			'a',
		]);
	});

	test('words of any script with letters count, and parts of joined words each', () => {
		expect(spellingsOf('мир and-or 3rd')).toEqual(['мир', 'and', 'or', '3rd']);
	});

	test.each([
		['numbers', '1987 5.93 1,250 3-1'],
		['characters of scripts without spaces', '東京の新聞 한국어 กรุงเทพ'],
		['what is longer than 40 letters', 'a'.repeat(41)],
	])('%s do not count', (_, text) => {
		expect(counted(text)).toEqual([]);
	});

	test('a word of 40 letters counts', () => {
		expect(spellingsOf('a'.repeat(40))).toEqual(['a'.repeat(40)]);
	});
});

describe('the usual spelling', () => {
	test.each([
		['ukraine', 'Ukraine', 'talks on Ukraine began', 'a map of Ukraine'],
		['opec', 'OPEC', 'ministers of OPEC met', 'what OPEC wants'],
		['mcdonald', 'McDonald', 'said Ms McDonald', 'as McDonald put it'],
		['zelenskyy', 'Zelenskyy', 'and Zelenskyy spoke', 'the speech of Zelenskyy'],
		['iphone', 'iPhone', 'a new iPhone came', 'an old iPhone'],
		['obrien', 'O’Brien', 'as O’Brien said', 'with O’Brien'],
		['cafe', 'café', 'in a café', 'of a café', 'of a cafe'],
		['dont', 'don’t', 'they don’t know', 'we don’t'],
	])('of “%s” is “%s”', (plain, word, ...stories) => {
		expect(spellingOf(plain, ...stories)).toBe(word);
	});

	test('has capitals if the word has more often than not', () => {
		expect(spellingOf('may', 'in May', 'by May', 'it may be')).toBe('May');
		expect(spellingOf('may', 'in May', 'it may be')).toBe('may');
		expect(spellingOf('may', 'in May', 'it may be', 'as may be')).toBe('may');
	});

	test('is the most frequent of several', () => {
		expect(spellingOf('nato', 'what Nato said', 'and NATO', 'of NATO')).toBe('NATO');
	});

	test('has no possessive ending', () => {
		expect(spellingOf('ukraine', 'on Ukraine’s coast', "by Ukraine's side")).toBe('Ukraine');
	});

	test.each([
		['at the start of a story', 'Showers fell', 'Showers again'],
		['at the start of a sentence', 'it rained. Showers fell', 'wet! “Showers fell,” he said'],
		['at the start of a line', 'a day\nShowers fell', 'a night\nShowers'],
		['among other capitals', 'HEAVY SHOWERS FALL IN BRAZIL', 'the BRAZIL SHOWERS go on'],
	])('is not learned from capitals %s', (_, ...stories) => {
		expect(spellingOf('showers', ...stories)).toBe('showers');
	});

	test('is learned in spite of headlines in capitals', () => {
		const headline = 'BAHIA COCOA REVIEW';
		expect(spellingOf('bahia', headline, headline, 'cocoa of Bahia')).toBe('Bahia');
		expect(spellingOf('cocoa', headline, headline, 'more cocoa')).toBe('cocoa');
	});
});

describe('an archive counted in parts', () => {
	test('has the words of all, in as many stories as have them in any', () => {
		const words = countedWords([countsOf('war and peace', 'war'), countsOf('peace and quiet')]);
		expect(Object.fromEntries(words.map(({ plain, stories }) => [plain, stories]))).toEqual({
			war: 2,
			and: 2,
			peace: 2,
			quiet: 1,
		});
	});

	test('has the usual spelling of all parts together', () => {
		const parts = [countsOf('as may be', 'it may'), countsOf('in May', 'by May', 'of May')];
		expect(countedWords(parts)).toContainEqual({ word: 'May', plain: 'may', stories: 5 });
	});

	test('spells a word as the first part does, where none tells', () => {
		const [cafe, plain] = [countsOf('the café'), countsOf('the cafe')];
		const spelling = (parts: (typeof cafe)[]) =>
			countedWords(parts).find((word) => word.plain === 'cafe')?.word;
		expect([spelling([cafe, plain]), spelling([plain, cafe])]).toEqual(['café', 'cafe']);
	});

	test('has the same words, counts and spellings wherever it is divided', () => {
		const draw = drawing(21);
		for (let run = 0; run < 30; run++) {
			const texts = madeUpArchive(run, 40).map(({ text }) =>
				// Every other word with a capital, so that spellings differ.
				text.replace(/\S+/g, (word) => (draw() < 0.5 ? word : word.toUpperCase())),
			);
			const at = Math.floor(draw() * texts.length);
			const parts = [countsOf(...texts.slice(0, at)), countsOf(...texts.slice(at))];
			expect(countedWords(parts)).toEqual(counted(...texts));
		}
	});
});
