import { expect, test } from 'vitest';
import { StandIns } from '../../src/markdown/stand-ins.ts';

test.each([
	'some words between others',
	'  \n some words between spaces \t',
	'\u00A0some words between others\u00A0',
])('%j is shortened to something without spaces inside, and restored', (text) => {
	const standIns = new StandIns();
	const short = standIns.shortened(text);
	expect(short.trim()).toMatch(/^\S{3,5}$/);
	expect(short.replace(short.trim(), '…')).toBe(text.replace(text.trim(), '…'));
	expect(standIns.restored(short)).toBe(text);
});

test.each(['', ' ', 'a', 'short text'])('%j is as short as can be', (text) => {
	expect(new StandIns().shortened(text)).toBe(text);
});

test('several texts are restored where they have got to, changed as wanted', () => {
	const standIns = new StandIns();
	const [one, two] = ['the first of two texts', 'the second of two texts'].map((text) =>
		standIns.shortened(text),
	);
	expect(standIns.restored(`${two} and ${one}${one}`, (text) => text.toUpperCase())).toBe(
		'THE SECOND OF TWO TEXTS and THE FIRST OF TWO TEXTSTHE FIRST OF TWO TEXTS',
	);
});

test('a text that looks like a mark is restored as it was', () => {
	const standIns = new StandIns();
	const [long, mark] = ['a text that is long enough', '\u00000\u0000'].map((text) =>
		standIns.shortened(text),
	);
	expect(standIns.restored(`${mark} ${long}`)).toBe('\u00000\u0000 a text that is long enough');
});
