import { expect, test } from 'vitest';
import { byteRange } from '../../src/server/byte-range.ts';

test.each([
	['bytes=0-4', 0, 4],
	['bytes=3-', 3, 9],
	['bytes=-4', 6, 9],
	['bytes=-99', 0, 9],
	['bytes=9-99', 9, 9],
	['bytes=0-99999999999999999999', 0, 9],
	['BYTES= 0-0', 0, 0],
])('%s of ten bytes is a part', (asked, first, last) => {
	expect(byteRange(asked, 10)).toEqual({ first, last });
});

test.each(['bytes=10-', 'bytes=10-20', 'bytes=-0', 'bytes=99999999999999999999-'])(
	'ten bytes have no %s',
	(asked) => {
		expect(byteRange(asked, 10)).toBe('none');
	},
);

test('a file of nothing has no part', () => {
	expect(byteRange('bytes=0-', 0)).toBe('none');
	expect(byteRange('bytes=-1', 0)).toBe('none');
});

test.each([
	...['', 'bytes', 'bytes=', 'bytes=-', 'bytes=a-b', 'bytes=4-2', 'bytes=0x1-2', 'bytes=1.5-2'],
	...['bytes=0-1,3-4', 'bytes=0-0-0', 'lines=0-4', 'bytes=--4', 'bytes=-1e3', 'xbytes=0-4'],
])('the whole file answers what is no part or several: %j', (asked) => {
	expect(byteRange(asked, 10)).toBeUndefined();
});
