import { expect, test } from 'vitest';
import { MOST_LETTERS, searchedPart } from '../../../src/domain/search/searched-part.ts';
import { isEnough, suggestionSlice } from '../../../src/domain/search/suggestions.ts';

test('what people type is searched whole', () => {
	for (const typed of ['', 'the ferry’s “last crossing” -1990', 'x'.repeat(MOST_LETTERS)]) {
		expect(searchedPart(typed)).toBe(typed);
	}
});

test.each([
	['letters', 'x', MOST_LETTERS],
	['one sign that is eighteen letters', '\uFDFA', Math.floor(MOST_LETTERS / 18)],
	['signs of two code units', '\u{2F800}', MOST_LETTERS],
	['halves of kana', 'ｶﾞ', MOST_LETTERS / 2],
])('of very many %s as many are searched as make no more letters than that', (_, sign, count) => {
	expect(searchedPart(sign.repeat(5000))).toBe(sign.repeat(count));
});

test('no sign is cut in half', () => {
	expect(searchedPart(`x${'👩'.repeat(5000)}`)).not.toMatch(/\p{Cs}/u);
	expect(searchedPart(`xx${'\u{1D400}'.repeat(5000)}`)).not.toMatch(/\p{Cs}/u);
});

test('suggestions look no further either', () => {
	expect(isEnough(`${' '.repeat(5000)}ferry`)).toBe(false);
	expect(suggestionSlice(`${'- '.repeat(5000)}ferry`, new Set(['fer']))).toBeUndefined();
});
