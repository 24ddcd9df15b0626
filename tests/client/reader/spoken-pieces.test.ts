import { expect, test } from 'vitest';
import { spokenPieces } from '../../../src/client/story/spoken-parts.ts';

/** As many characters as a voice is given at a time, at most. */
const LONGEST = 200;

const aSentence = (start: string) =>
	`${start} carried wool and letters across the water on every day of the week but one.`;

test('a short paragraph is read in one piece, its spaces as they are heard', () => {
	expect(spokenPieces('  The ferry\n left.  Rep. Lee saw it. ', 'en-GB')).toEqual([
		'The ferry left. Rep. Lee saw it.',
	]);
});

test('a long paragraph is cut at the ends of sentences', () => {
	const [one, two, three] = ['The ferry', 'Its sister', 'Another boat'].map(aSentence);
	expect(spokenPieces(`${one} ${two} ${three}`, 'en-GB')).toEqual([`${one} ${two}`, three]);
});

test('a long sentence is cut where one may breathe, and nothing of it is lost', () => {
	const clause = 'it carried wool and letters across the water every day';
	const sentence = `${Array(12).fill(clause).join(', ')}.`;
	const pieces = spokenPieces(sentence, 'en-GB');
	expect(pieces.length).toBeGreaterThan(2);
	for (const piece of pieces) {
		expect(piece.length).toBeLessThanOrEqual(LONGEST);
		expect(piece).toMatch(/[,.]$/);
	}
	expect(pieces.join(' ')).toBe(sentence);
});

test('a text without any room to breathe is cut all the same', () => {
	expect(spokenPieces('a'.repeat(500), 'en-GB').map(({ length }) => length)).toEqual([
		...[LONGEST, LONGEST, 100],
	]);
});

test('what holds nothing to be said is left out', () => {
	expect(spokenPieces(' — … ', 'en-GB')).toEqual([]);
});

test('a language that is written without spaces is cut into its sentences', () => {
	const sentence = `${'船は毎日海を渡って手紙を運んだ'.repeat(8)}。`;
	expect(spokenPieces(sentence.repeat(2), 'ja')).toEqual([sentence, sentence]);
});
