import { expect, test } from 'vitest';
import { creditsIn } from '../../../src/pictures/photo/credits.ts';
import { exifTags, orientationExif } from '../../../src/pictures/photo/exif.ts';

/** A TIFF file of the other order of bytes: an orientation of 6 and a copyright. */
const MOTOROLA = Buffer.from(
	[
		'MM\0*\0\0\0\x08',
		'\0\x02',
		'\x01\x12\0\x03\0\0\0\x01\0\x06\0\0',
		'\x82\x98\0\x02\0\0\0\x08\0\0\0\x26',
		'\0\0\0\0',
		'Us & co\0',
	].join(''),
	'latin1',
);

test('tags are read in either order of bytes', () => {
	expect(exifTags(MOTOROLA)).toEqual({ orientation: 6, copyright: 'Us & co' });
	expect(exifTags(orientationExif(8))).toEqual({ orientation: 8 });
	const inJpeg = Buffer.concat([Buffer.from('Exif\0\0'), MOTOROLA]);
	expect(exifTags(inJpeg)).toEqual(exifTags(MOTOROLA));
});

test('tags that are cut short are not there', () => {
	for (let length = 0; length < MOTOROLA.length; length++) {
		const { orientation } = exifTags(MOTOROLA.subarray(0, length));
		expect([1, 6]).toContain(orientation);
	}
	expect(exifTags(undefined)).toEqual({ orientation: 1 });
});

test('a way to hold a picture that does not exist is none', () => {
	const wrong = Buffer.from(MOTOROLA);
	wrong[19] = 9;
	expect(exifTags(wrong).orientation).toBe(1);
});

/** A dataset of IPTC’s: its record, its number and its text. */
const dataset = (record: number, number: number, text: string) =>
	Buffer.concat([
		Buffer.from([0x1c, record, number, 0, Buffer.byteLength(text)]),
		Buffer.from(text),
	]);

test('of IPTC’s datasets those of the second record are read, the first of each', () => {
	const iptc = Buffer.concat([
		dataset(1, 80, 'Not a name'),
		dataset(2, 80, 'Ann'),
		dataset(2, 80, 'Bo'),
		dataset(7, 116, 'Not a right'),
	]);
	expect(creditsIn({ iptc })).toEqual({ creator: 'Ann', credit: undefined, copyright: undefined });
});

test('texts of older programs are read by their signs', () => {
	const old = Buffer.concat([Buffer.from([0x1c, 2, 80, 0, 4]), Buffer.from('Zo\xeb\0', 'latin1')]);
	expect(creditsIn({ iptc: old }).creator).toBe('Zoë');
});

test('XMP that cannot be read credits nobody', () => {
	expect(creditsIn({ xmp: Buffer.from('<x'), exif: MOTOROLA }).copyright).toBe('Us & co');
});
