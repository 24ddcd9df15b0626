import { expect, test } from 'vitest';
import { firstUnprintable, printable, unprintableName } from '../../../src/domain/content/printable.ts';

test.each([
	['a\0b', 'ab', 'a null'],
	['a\x08b', 'ab', 'a backspace'],
	['a\x0Bb', 'a b', 'a vertical tab'],
	['a\x0Cb', 'a b', 'a page feed'],
	['a\x1Fb', 'a b', 'a separator'],
	['a\x7Fb', 'ab', 'a delete'],
	['\x93So\x94 \x96 it\x92s', '“So” – it’s', 'signs of Windows'],
	['a\x81b', 'ab', 'a control that Windows has no sign for'],
	['a\uFFFEb\uFFFFc', 'abc', 'what is no character'],
	['a\uFDD0b\uFDEFc', 'abc', 'what is set aside for programs'],
	['a\uD83Cb\uDF89\uD83C', 'ab', 'halves of characters'],
])('%j becomes %j: %s', (text, shown) => {
	expect(printable(text)).toBe(shown);
});

test.each([
	['\x0Bab', 0],
	['ab\x93\x94', 2],
	['日本\0', 2],
])('the first unprintable character of %j is at %i', (text, at) => {
	expect(firstUnprintable(text)).toBe(at);
});

test('tabs, line ends, joiners, all scripts and private signs stay', () => {
	const text = 'a\tb\nc\r\nд 日本 👩‍🚀 \u00A0\u00AD\u200B\uE000\uFDCF\uFDF0\uFFFD';
	expect(printable(text)).toBe(text);
	expect(firstUnprintable(text)).toBe(-1);
});

test('an unprintable character is called by its number', () => {
	expect(unprintableName('ab\x0B', 2)).toBe('U+000B');
});
