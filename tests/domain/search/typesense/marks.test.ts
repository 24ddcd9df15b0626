import { expect, test } from 'vitest';
import { markedParts, withoutMarks } from '../../../../src/domain/search/typesense/marks.ts';
import { marked } from '../../../helpers/typesense.ts';

const plain = (text: string) => ({ text, marked: false });
const match = (text: string) => ({ text, marked: true });

test('matches are marked, wherever they stand', () => {
	expect(markedParts(marked('«War» and «peace»'))).toEqual([
		match('War'),
		plain(' and '),
		match('peace'),
	]);
	expect(markedParts(marked('The «war».'))).toEqual([plain('The '), match('war'), plain('.')]);
});

test('a text without a match is one plain part, and an empty one has none', () => {
	expect(markedParts('The war is over.')).toEqual([plain('The war is over.')]);
	expect(markedParts('')).toEqual([]);
});

test('markup in a text stays text', () => {
	expect(markedParts(marked('<b>«<mark>»</b>'))).toEqual([
		plain('<b>'),
		match('<mark>'),
		plain('</b>'),
	]);
});

test('a text that brings marks of its own loses them before it is sent', () => {
	expect(markedParts(withoutMarks(marked('No «match» at all')))).toEqual([
		plain('No match at all'),
	]);
});
