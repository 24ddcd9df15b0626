import { expect, test } from 'vitest';
import { frontCoded, frontDecoded } from '../../../../src/domain/search/spelling/front-coding.ts';

test('each text says how many letters it shares with the one before', () => {
	const coded = frontCoded(['sea', 'seal', 'sealed', 'ship', 'ships']);
	expect(coded).toEqual(['0sea', '3l', '4ed', '1hip', '4s']);
});

test.each([
	['no text', []],
	['one text', ['sea']],
	['texts that share more than can be said', ['a'.repeat(38), 'a'.repeat(39), 'a'.repeat(40)]],
	['other scripts', ['киев', 'київ', 'москва']],
])('%s can be read again', (_, texts) => {
	expect(frontDecoded(frontCoded(texts))).toEqual(texts);
});

test('no character is cut in two, so that every line can be written to a file', () => {
	const texts = ['\u{1e900}\u{1e901}', '\u{1e900}\u{1e902}'];
	const coded = frontCoded(texts);
	expect(coded.map((line) => line.isWellFormed())).toEqual([true, true]);
	expect(frontDecoded(coded)).toEqual(texts);
});
