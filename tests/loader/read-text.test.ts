import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readText } from '../../src/loader/read-text.ts';
import { aContentFolder, problemsOf } from '../helpers/content-folder.ts';

const readBytes = (bytes: string | Uint8Array) => readText(join(aContentFolder({ a: bytes }), 'a'));

test.each([
	['LF', 'a\nb\n', 'a\nb\n'],
	['CRLF', 'a\r\nb\r\n', 'a\nb\n'],
	['CR', 'a\rb\r', 'a\nb\n'],
	['mixed', 'a\r\nb\nc\r', 'a\nb\nc\n'],
])('%s line ends are read as line ends', async (_, written, text) => {
	expect(readBytes(written)).toMatchObject({ text });
});

test('a byte-order mark is no part of the text', async () => {
	expect(readBytes('\uFEFFa')).toMatchObject({ text: 'a' });
});

test('characters of every script are read as they are, in the form they have', async () => {
	const text = 'Ærø cafe\u0301 日本語 עברית 🗞️';
	expect(readBytes(text)).toMatchObject({ text });
});

test('an empty file is an empty text', async () => {
	expect(readBytes('')).toMatchObject({ text: '' });
});

test.each([
	[
		'Latin-1',
		Buffer.from('a\nb\nCaf\xe9', 'latin1'),
		'is not UTF-8 (first at line 3); save it as UTF-8',
	],
	[
		'a character cut short',
		Uint8Array.of(0xe6, 0x97),
		'is not UTF-8 (first at line 1); save it as UTF-8',
	],
	[
		'an overlong slash',
		Uint8Array.of(0xc0, 0xaf),
		'is not UTF-8 (first at line 1); save it as UTF-8',
	],
	['UTF-16 of Windows', Buffer.from('\uFEFFa', 'utf16le'), 'is in UTF-16; save it as UTF-8'],
	['UTF-16, high byte first', Uint8Array.of(0xfe, 0xff, 0, 97), 'is in UTF-16; save it as UTF-8'],
	[
		'UTF-16 without its mark',
		Buffer.from('ab', 'utf16le'),
		'holds a NUL character; it is no text file, or broken',
	],
	['a NUL', 'a\0b', 'holds a NUL character; it is no text file, or broken'],
])('a file of %s is refused', async (_, bytes, wrong) => {
	expect(readBytes(bytes)).toEqual({ wrong });
});

test('a file of exactly one megabyte is read, one of a byte more is not', async () => {
	expect(readBytes('x'.repeat(1_000_000))).toHaveProperty('text');
	expect(readBytes('x'.repeat(1_000_001))).toHaveProperty('wrong');
	expect(readBytes('x'.repeat(2_600_000))).toEqual({
		wrong: 'is 2.6 MB long; split it, a story may have 1 MB',
	});
});

test('what cannot be opened as a file is refused with the reason', async () => {
	const folder = aContentFolder({ 'a/b': '' });
	expect(readText(join(folder, 'a'))).toEqual({
		wrong: 'is a folder and no file; rename it',
	});
	expect(readText(join(folder, 'none'))).toEqual({
		wrong: 'cannot be read (ENOENT); mend its permissions',
	});
});

test('a story that is no text is named in one line', async () => {
	expect(await problemsOf({ 'articles/a.md': Buffer.from('Caf\xe9', 'latin1') })).toEqual([
		'articles/a.md is not UTF-8 (first at line 1); save it as UTF-8',
	]);
});

test('a file whose name is not UTF-8 is told to be renamed', () => {
	const folder = Buffer.from(`${aContentFolder({})}/`);
	writeFileSync(Buffer.concat([folder, Buffer.from([0x61, 0xff]), Buffer.from('.md')]), 'x');
	expect(readText(`${folder}a\uFFFD.md`)).toEqual({
		wrong: 'has a name with bytes that are not UTF-8; rename it',
	});
});
