import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { checksumOf, checksumOfText } from '../../../src/domain/search/checksum.ts';
import { drawing } from '../../helpers/made-up-archive.ts';

test('a checksum is the CRC-32 of all bytes', () => {
	const draw = drawing(7);
	for (const length of [0, 1, 2, 255, 256, 5000]) {
		const bytes = Uint8Array.from({ length }, () => Math.floor(draw() * 256));
		expect(checksumOf(bytes)).toBe(crc32(bytes).toString(36));
	}
});

test('a text has the checksum of its bytes in UTF-8', () => {
	expect(checksumOfText('né 大')).toBe(crc32('né 大').toString(36));
});

test('a changed bit, a lost end and swapped bytes are told', () => {
	const texts = ['harvest', 'iarvest', 'harves', 'harvets', ''];
	expect(new Set(texts.map(checksumOfText)).size).toBe(texts.length);
});
