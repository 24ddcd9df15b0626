import { expect, test } from 'vitest';
import { counted, formFor, numberInWords } from '../../../src/domain/words/counted.ts';
import { behind, fill, filled, joined, piecesOf } from '../../../src/domain/words/fill.ts';
import { en } from '../../../src/words/en.ts';
import { ja } from '../../../src/words/ja.ts';
import type { Counted, Message } from '../../../src/words/words.ts';

const message = (text: string) => text as Message<'a' | 'b'>;

test('the places of a text are filled in, in the order of its language', () => {
	expect(fill(message('{b} of {a}'), { a: 'one', b: 'two' })).toBe('two of one');
});

test('what is filled in is taken as it is, whatever signs it has', () => {
	expect(fill(message('{a}, {b}'), { a: '{b}', b: '$1 $&' })).toBe('{b}, $1 $&');
});

test('every second piece of a text is the name of a place', () => {
	expect(piecesOf('By {names}.')).toEqual(['By ', 'names', '.']);
	expect(piecesOf('{a}{b}')).toEqual(['', 'a', '', 'b', '']);
	expect(piecesOf('None')).toEqual(['None']);
});

const RUSSIAN = {
	one: '{count} материал',
	few: '{count} материала',
	many: '{count} материалов',
	other: '{count} материала',
} as Counted;

test.each([
	[1, '1 материал'],
	[3, '3 материала'],
	[5, '5 материалов'],
	[21, '21 материал'],
])('%i has the plural form that the language has for it', (count, words) => {
	expect(counted(RUSSIAN, count, 'ru')).toBe(words);
});

test('a form that is not given is the general one', () => {
	expect(formFor({ other: 'all' } as Counted, 1, 'en')).toBe('all');
});

test.each([
	['en-GB', '2,821'],
	['de', '2.821'],
	['ar-EG', '٢٬٨٢١'],
])('numbers are written as %s writes them', (language, words) => {
	expect(numberInWords(2821, language)).toBe(words);
});

test.each([
	[[], ''],
	[['A'], 'A'],
	[['A', 'B', 'C'], 'A、B、C'],
])('texts stand one behind the other as a text of two has them: %j', (texts, joint) => {
	expect(joined(texts, '{first}、{second}')).toBe(joint);
});

test('parts of a page stand in the places of a text, in the order of its language', () => {
	const link = { href: '/' };
	expect(filled(message('{b} of {a}'), { a: 'one', b: link })).toEqual([
		'',
		link,
		' of ',
		'one',
		'',
	]);
});

test('what goes on behind a text has the comma of its language before it', () => {
	expect(behind('5 names', { words: en, language: 'en' })).toBe(', 5 names');
	expect(behind('5件', { words: ja, language: 'ja' })).toBe('、5件');
});
