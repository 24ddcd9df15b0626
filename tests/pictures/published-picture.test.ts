import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lookAtPhoto } from '../../src/pictures/look-at-picture.ts';
import { jpegFile } from '../../src/pictures/photo/jpeg.ts';
import { readPhoto } from '../../src/pictures/photo/read-photo.ts';
import { publishedPicture, smallerPicture } from '../../src/pictures/published-picture.ts';
import { aGif, aPicture, NOTED, pngChunk, seen } from '../helpers/noted-photos.ts';

const PLAIN = { keepsCredits: false };
const published = async (bytes: Buffer, settings = PLAIN) =>
	Buffer.from(await publishedPicture(bytes, 'a.jpg', settings));

/** What a file holds that is not its picture, as text and as sharp finds it. */
async function notesOf(bytes: Buffer) {
	const { exif, iptc, orientation = 1, icc, ...metadata } = await sharp(bytes).metadata();
	// Of GIF, sharp says nothing of it.
	const xmp = metadata.xmp ?? readPhoto(bytes)?.notes.xmp;
	return { isSecret: bytes.includes('SECRET'), exif, xmp, iptc, orientation, hasProfile: !!icc };
}

const NOTHING = {
	isSecret: false,
	exif: undefined,
	xmp: undefined,
	iptc: undefined,
	orientation: 1,
};
const formats = Object.keys(NOTED);
/** Formats whose pixels are not encoded again. */
const untouched = formats.filter((format) => format !== 'avif');
const noted = (format: string, given?: Parameters<(typeof NOTED)[string]>[0]) =>
	(NOTED[format] as (typeof NOTED)[string])(given);

describe.each(formats)('a photograph (%s)', (format) => {
	test('is published without what is noted in it, but with its colour profile', async () => {
		const photo = await noted(format);
		expect(await notesOf(photo)).toMatchObject({ isSecret: true, xmp: expect.anything() });
		const hasProfile = (await notesOf(photo)).hasProfile;
		expect(hasProfile).toBe(format !== 'gif');
		expect(await notesOf(await published(photo))).toEqual({ ...NOTHING, hasProfile });
	});

	test('tells nothing in a smaller rendering either', async () => {
		const smaller = Buffer.from(await smallerPicture(await noted(format), 30, PLAIN));
		expect(await notesOf(smaller)).toMatchObject({ ...NOTHING, hasProfile: false });
		expect(await sharp(smaller).metadata()).toMatchObject({ format: 'webp', width: 30 });
	});

	test('goes on saying whom it credits, and nothing else, where the site asks for it', async () => {
		const kept = await published(await noted(format), { keepsCredits: true });
		const { isSecret, exif, xmp } = await notesOf(kept);
		expect({ isSecret, exif }).toEqual({ isSecret: false, exif: undefined });
		expect(String(xmp)).toContain('<rdf:li>Ann Ōther, Bo Day</rdf:li>');
		expect(String(xmp)).toContain('<photoshop:Credit>The Paper &amp; Sons</photoshop:Credit>');
		expect(String(xmp)).toContain('<rdf:li xml:lang="x-default">© 2026 The Paper</rdf:li>');
	});

	test('is made so large as a page can show, with nothing else changed', async () => {
		const photo = await noted(format, { width: 3000, height: 101 });
		const made = await published(photo);
		expect((await lookAtPhoto(photo)).size).toEqual({ width: 2400, height: 81 });
		const { width, height, format: made_format } = await sharp(made).metadata();
		expect({ width, height }).toEqual({ width: 2400, height: 81 });
		expect(made_format).toBe((await sharp(photo).metadata()).format);
		expect(await notesOf(made)).toEqual({ ...NOTHING, hasProfile: format !== 'gif' });
		const kept = await published(photo, { keepsCredits: true });
		expect(String((await notesOf(kept)).xmp)).toContain('Ann Ōther');
	});

	test('that is cut short is refused', async () => {
		const photo = await published(await noted(format));
		for (const share of [0.2, 0.5, 0.9]) {
			const part = photo.subarray(0, photo.length * share);
			await expect(lookAtPhoto(part)).rejects.toThrow('cannot be read as a picture');
		}
	});
});

test.each(untouched)('a %s that is published is published as it is', async (format) => {
	for (const keepsCredits of [false, true]) {
		const made = await published(await noted(format), { keepsCredits });
		const again = await published(made, { keepsCredits });
		expect({ keepsCredits, isSame: again.equals(made) }).toEqual({ keepsCredits, isSame: true });
	}
});

test.each(untouched)('the pixels of a %s stay as they are, bit by bit', async (format) => {
	const photo = await noted(format);
	expect(await seen(await published(photo))).toEqual(await seen(photo));
});

test.each(['jpg', 'png', 'webp'])(
	'a %s that is held another way is seen upright',
	async (format) => {
		for (const orientation of [3, 6, 8]) {
			const photo = await noted(format, { orientation });
			const made = await published(photo);
			expect(await seen(made)).toEqual(await seen(photo));
			const isTurnedByBrowsers = format === 'jpg';
			const { isSecret, orientation: said } = await notesOf(made);
			expect({ isSecret, said }).toEqual({
				isSecret: false,
				said: isTurnedByBrowsers ? orientation : 1,
			});
			const { width, height } = (await lookAtPhoto(photo)).size;
			const stored = await sharp(made).metadata();
			expect([stored.autoOrient.width, stored.autoOrient.height]).toEqual([width, height]);
		}
	},
);

test('credits are taken from XMP, else from IPTC, else from Exif', async () => {
	const xmpOf = async (bytes: Buffer) =>
		String((await notesOf(await published(bytes, { keepsCredits: true }))).xmp);
	const iptc = await xmpOf(await noted('jpg', { xmp: false }));
	expect(iptc).toContain('Ann of Iptc');
	expect(iptc).toContain('Iptc Wire');
	expect(iptc).toContain('© Iptc');
	const exif = await xmpOf(await noted('jpg', { xmp: false, iptc: false }));
	expect(exif).toContain('Ann of Exif');
	expect(exif).toContain('Exif &amp; Co');
	expect(exif).not.toContain('photoshop:Credit>');
	const none = await noted('jpg', { xmp: false, iptc: false, exif: false });
	expect(await xmpOf(none)).toBe('undefined');
});

test('a simple WebP, which has no room for notes, stays one', async () => {
	const simple = await sharp(await aPicture())
		.webp()
		.toBuffer();
	expect((await published(simple)).equals(simple)).toBe(true);
});

test('an animation stays one, with its times, whether it is made smaller or not', async () => {
	const timesOf = async (bytes: Buffer) => {
		const { pages, delay, loop, width, pageHeight } = await sharp(bytes, {
			animated: true,
		}).metadata();
		return { pages, delay, loop, width, pageHeight };
	};
	const times = { pages: 3, delay: [120, 120, 120], loop: 3 };
	const small = await aGif({ frames: 3 });
	expect(await timesOf(await published(small))).toEqual({ ...times, width: 60, pageHeight: 40 });
	expect(await seen(await published(small))).toEqual(await seen(small));
	const large = await aGif({ width: 3000, height: 100, frames: 3 });
	expect(await timesOf(await published(large))).toEqual({ ...times, width: 2400, pageHeight: 80 });
	const webp = await sharp(large, { animated: true }).webp().toBuffer();
	expect(await timesOf(await published(webp))).toEqual({ ...times, width: 2400, pageHeight: 80 });
	const smallWebp = await sharp(small, { animated: true }).webp().withXmp('<SECRET/>').toBuffer();
	expect(await timesOf(await published(smallWebp))).toEqual(await timesOf(smallWebp));
	expect((await published(smallWebp)).includes('SECRET')).toBe(false);
	for (const each of [small, webp]) {
		expect((await lookAtPhoto(each)).isShrinkable).toBe(false);
	}
});

test('a photograph in the colours of print stays one if it is small', async () => {
	const print = await sharp(await aPicture())
		.toColourspace('cmyk')
		.withIccProfile('cmyk')
		.jpeg()
		.toBuffer();
	const made = await published(print);
	const rawOf = (bytes: Buffer) => sharp(bytes).toColourspace('cmyk').raw().toBuffer();
	expect((await rawOf(made)).equals(await rawOf(print))).toBe(true);
	expect(made.includes('Adobe')).toBe(true);
	expect(await sharp(made).metadata()).toMatchObject({ space: 'cmyk', hasProfile: true });
});

test('pixels of a photograph may be cut into parts', () => {
	// Cameras mark places in the pixels from which a reader may go on.
	const given = Buffer.concat([
		Buffer.from('\xff\xd8\xff\xc0\0\x0b\x08\0\x10\0\x08\x01\x01\x11\0', 'latin1'),
		Buffer.from('\xff\xda\0\x08\x01\x01\0\0\x3f\0', 'latin1'),
		Buffer.from('ab\xff\0cd\xff\xd0ef\xff\xff\xd1gh', 'latin1'),
		Buffer.from('\xff\xfe\0\x08SECRET\xff\xd9', 'latin1'),
	]);
	const photo = jpegFile(given);
	expect([photo.width, photo.height]).toEqual([8, 16]);
	const made = Buffer.from(photo.withNotes({})).toString('latin1');
	expect(made).toContain('ab\xff\0cd\xff\xd0ef\xff\xff\xd1gh\xff\xd9');
	expect(made).not.toContain('SECRET');
});

test('a graphic of few colours stays one when it is made smaller', async () => {
	const graphic = await sharp(await aPicture(2500, 20))
		.png({ palette: true })
		.toBuffer();
	expect(await sharp(await published(graphic)).metadata()).toMatchObject({ isPalette: true });
});

test('a photograph in the colours of print has those of screens when it is made anew', async () => {
	const print = await sharp(await aPicture(2500, 50))
		.toColourspace('cmyk')
		.withIccProfile('cmyk')
		.jpeg()
		.toBuffer();
	const { space, hasProfile } = await sharp(await published(print)).metadata();
	expect({ space, hasProfile }).toEqual({ space: 'srgb', hasProfile: false });
});

/** Puts bytes into a file after a mark, or before it. */
const withBytes = (file: Buffer, mark: string, put: Buffer, shift = mark.length) => {
	const at = file.indexOf(mark, 0, 'latin1') + shift;
	return Buffer.concat([file.subarray(0, at), put, file.subarray(at)]);
};
const SECRET = Buffer.from('SECRET');

test.each<[string, () => Promise<Buffer>]>([
	[
		'a segment of Adobe’s',
		async () =>
			withBytes(
				await sharp(await aPicture())
					.jpeg()
					.toBuffer(),
				'\xff\xd8',
				Buffer.from(`\xff\xee\0\x14Adobe\0\x64\0\0\0\0\x01${SECRET}`, 'latin1'),
			),
	],
	[
		'the gamma of a PNG',
		async () => {
			const put = pngChunk('gAMA', Buffer.concat([Buffer.from([0, 1, 0x86, 0xa0]), SECRET]));
			return withBytes(
				await sharp(await aPicture())
					.png()
					.toBuffer(),
				'IDAT',
				put,
				-4,
			);
		},
	],
	[
		'the end of a PNG',
		async () => {
			const whole = await sharp(await aPicture())
				.png()
				.toBuffer();
			return Buffer.concat([whole.subarray(0, -12), pngChunk('IEND', SECRET)]);
		},
	],
	[
		'how often a GIF runs',
		async () => {
			const gif = await aGif({ frames: 2 });
			const part = Buffer.concat([Buffer.from([SECRET.length]), SECRET]);
			return withBytes(gif, 'NETSCAPE2.0', part, 'NETSCAPE2.0'.length + 4);
		},
	],
])('what stands behind the bytes of %s is not published', async (_, file) => {
	const bytes = await file();
	expect(bytes.includes(SECRET)).toBe(true);
	const made = await published(bytes);
	expect(made.includes(SECRET)).toBe(false);
	const pixels = (picture: Buffer) => sharp(picture).raw().toBuffer();
	expect((await pixels(made)).equals(await pixels(bytes))).toBe(true);
});
