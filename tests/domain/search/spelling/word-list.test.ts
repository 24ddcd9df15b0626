import { describe, expect, test } from 'vitest';
import type { CountedWord } from '../../../../src/domain/search/spelling/counted-words.ts';
import { readWords, wordListFiles } from '../../../../src/domain/search/spelling/word-list.ts';
import { plainWord } from '../../../../src/domain/search/words.ts';

const word = (text: string, stories: number): CountedWord => ({
	word: text,
	plain: plainWord(text),
	stories,
});

const commonOf = (...words: CountedWord[]) =>
	readWords(wordListFiles(words).common.get('') ?? 'no file');

/** Words that all begin with one letter. */
const many = (letter: string, count: number, stories: number) =>
	Array.from({ length: count }, (_, i) => word(`${letter}${i.toString(36)}`, stories));

describe('a file of common words', () => {
	test('has their stories, their spelling, and each as far as it differs from the last', () => {
		const words = [word('OPEC', 4), word('Oslo', 2), word('ocean', 9), word('O’Neill', 3)];
		expect(wordListFiles(words).common.get('')).toBe(
			['3121', '0321', '', '0ocean', '1neill O’Neill', '1pec', '1slo'].join('\n'),
		);
	});

	test.each([
		'peace',
		'Ukraine',
		'OPEC',
		'McDonald',
		'O’Brien',
		'don’t',
		'café',
		'Čapek',
		'I',
		'3D',
	])('gives back “%s” as it is spelt', (text) => {
		const words = commonOf(word('aa', 2), word(text, 2), word('zz', 2));
		expect(words.get(plainWord(text))?.word).toBe(text);
		expect(words.size).toBe(3);
	});

	test.each(['мир', 'Київ', 'ΑΘΗΝΑ', 'القدس', '\u{1e900}\u{1e901}'])(
		'gives back “%s” of another script',
		(text) => {
			expect(commonOf(word(text, 2)).get(plainWord(text))?.word).toBe(text);
		},
	);

	test.each([
		[2, 2],
		[3, 2],
		[4, 4],
		[1000, 512],
		[1_048_576, 1_048_576],
	])('gives %i stories as %i', (stories, rounded) => {
		expect(commonOf(word('peace', stories)).get('peace')).toEqual({
			word: 'peace',
			plain: 'peace',
			stories: rounded,
		});
	});

	test('gives back all of a long list', () => {
		const words = many('s', 3000, 64).map((each, i) =>
			i % 7 ? each : word(each.plain.toUpperCase(), 8),
		);
		const read = commonOf(...words);
		expect(read.size).toBe(3000);
		expect(words.map(({ plain }) => read.get(plain))).toEqual(words);
	});
});

describe('the files', () => {
	test('part words of one story from those of more', () => {
		const { common, rare } = wordListFiles([word('peace', 2), word('Pax', 1)]);
		expect([...readWords(common.get('') ?? '').keys()]).toEqual(['peace']);
		expect([...readWords(rare.get('') ?? '').keys()]).toEqual(['pax']);
	});

	test('are one of each sort for a small archive, and empty for one without words', () => {
		const { common, rare } = wordListFiles([]);
		expect([...common.keys(), ...rare.keys()]).toEqual(['', '']);
		expect(readWords(common.get('') ?? 'no file').size).toBe(0);
		expect(readWords(rare.get('') ?? 'no file').size).toBe(0);
	});

	test('of a longer list are by the first letter if words are common', () => {
		const { common } = wordListFiles([...many('s', 6000, 2), word('peace', 5)]);
		expect([...common.keys()]).toEqual(['p', 's']);
		expect(readWords(common.get('s') ?? '').size).toBe(6000);
	});

	test('have all words of four letters or more without their first, too', () => {
		const { tails } = wordListFiles([
			...[word('Ukraine', 9), word('OPEC', 4), word('drain', 2), word('oil', 2), word('train', 1)],
		]);
		const file = tails.get('') ?? 'no file';
		expect(file).toBe(['3210', '1200', 'uodt', '0kraine', '0pec', '0rain', '4'].join('\n'));
	});

	test('of a longer list are by two letters if words are rare', () => {
		const { rare } = wordListFiles([...many('s', 2500, 1), word('peace', 1)]);
		expect([...rare.keys()].slice(0, 4)).toEqual(['p', 's0', 's1', 's2']);
		expect([...readWords(rare.get('p') ?? '').keys()]).toEqual(['peace']);
		expect(readWords(rare.get('sa') ?? '').has('saa')).toBe(true);
	});
});
