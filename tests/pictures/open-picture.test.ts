import { deflateSync } from 'node:zlib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { lookAtPhoto } from '../../src/pictures/look-at-picture.ts';
import { publishedPicture } from '../../src/pictures/published-picture.ts';
import { aGif, aPicture, PNG_HEAD, pngChunk } from '../helpers/noted-photos.ts';

const dot = async (side = 40) => sharp(await aPicture(side, side));
const wrongWith = async (bytes: Buffer): Promise<string> =>
	lookAtPhoto(bytes).then(
		({ size }) => `is ${size.width} × ${size.height}`,
		({ message }: Error) => message,
	);

/** A file with two numbers after a mark changed to these, everywhere. */
function withSides(
	given: Buffer,
	mark: string,
	write: (bytes: Buffer, at: number) => void,
): Buffer {
	const bytes = Buffer.from(given);
	let at = bytes.indexOf(mark, 0, 'latin1');
	expect(at).not.toBe(-1);
	for (; at !== -1; at = bytes.indexOf(mark, at + 1, 'latin1')) write(bytes, at + mark.length);
	return bytes;
}

/** Writes both sides as numbers of four bytes. */
const fourBytes =
	(width: number, height: number, offset: number) => (bytes: Buffer, at: number) => {
		bytes.writeUInt32BE(width, at + offset);
		bytes.writeUInt32BE(height, at + offset + 4);
	};

const png = async (width: number, height: number) =>
	withSides(await (await dot()).png().toBuffer(), 'IHDR', fourBytes(width, height, 0));
const avif = async (width: number, height: number, side?: number) =>
	withSides(
		await (await dot(side)).avif({ effort: 0 }).toBuffer(),
		'ispe',
		fourBytes(width, height, 4),
	);
const jpeg = async (width: number, height: number) =>
	withSides(await (await dot()).jpeg().toBuffer(), '\xff\xc0', (bytes, at) => {
		bytes.writeUInt16BE(height, at + 3);
		bytes.writeUInt16BE(width, at + 5);
	});
/** A WebP with room for notes, whose canvas is said to have these sides. */
const webp = async (width: number, height: number) =>
	withSides(await (await dot()).webp().withXmp('<a/>').toBuffer(), 'VP8X', (bytes, at) => {
		bytes.writeUIntLE(width - 1, at + 8, 3);
		bytes.writeUIntLE(height - 1, at + 11, 3);
	});
const gif = async (width: number, height: number) => {
	const bytes = await aGif();
	bytes.writeUInt16LE(width, 6);
	bytes.writeUInt16LE(height, 8);
	return bytes;
};
/** A GIF of which one frame is said to have these sides. */
const gifFrame = async (width: number, height: number) =>
	withSides(await aGif({ frames: 2 }), '\x21\xf9\x04', (bytes, at) => {
		const picture = bytes.indexOf(0x2c, at);
		bytes.writeUInt16LE(width, picture + 5);
		bytes.writeUInt16LE(height, picture + 7);
	});
/** A GIF of many frames, each of these sides. */
const gifFrames = async (width: number, height: number, frames: number) => {
	const bytes = await gif(width, height);
	const control = bytes.indexOf('\x21\xf9\x04', 0, 'latin1');
	const end = bytes.lastIndexOf(0x3b);
	const frame = bytes.subarray(control, end);
	return Buffer.concat([
		bytes.subarray(0, control),
		...Array.from({ length: frames }, () => frame),
		bytes.subarray(end),
	]);
};

const mostInTime = 'and such an animation may have 50 million in all; save it smaller';
const most = (million: number) =>
	`and a picture may have ${million} million in all; save it smaller`;

describe('a picture that holds more pixels than can be published is refused by its header', () => {
	test.each([
		['PNG', () => png(60_000, 60_000), `has 60,000 × 60,000 pixels, ${most(50)}`],
		['JPEG', () => jpeg(65_000, 65_000), `has 65,000 × 65,000 pixels, ${most(120)}`],
		['WebP', () => webp(16_000, 16_000), `has 16,000 × 16,000 pixels, ${most(50)}`],
		['GIF', () => gif(65_535, 65_535), `has 65,535 × 65,535 pixels, ${most(50)}`],
		[
			'GIF with a large frame',
			() => gifFrame(65_535, 65_535),
			`has 2 frames of 65,535 × 65,535 pixels, ${mostInTime}`,
		],
		[
			'GIF of many frames',
			() => gifFrames(2000, 2000, 251),
			'has 251 frames of 2,000 × 2,000 pixels, and such an animation may have 1,000 million in all; save it smaller',
		],
		[
			'GIF of some frames that would have to be made smaller',
			() => gifFrames(3000, 2000, 21),
			`has 21 frames of 3,000 × 2,000 pixels, ${mostInTime}`,
		],
		[
			'AVIF',
			() => avif(60_000, 60_000),
			'has more than the 50 million pixels that a picture may have; save it smaller',
		],
	])('%s', async (_, picture, message) => {
		const bytes = await picture();
		expect(bytes.length).toBeLessThan(2 ** 21);
		expect(await wrongWith(bytes)).toBe(message);
		const publishing = publishedPicture(bytes, 'a', { keepsCredits: false });
		await expect(publishing).rejects.toThrow(message);
	});
});

describe('a picture whose header says less than it holds is refused', () => {
	const broken = 'cannot be read as a picture; it is empty or broken';
	test.each([
		['GIF', () => gifFrame(90, 70), 'says it has 60 × 40 pixels, and holds 90 × 70; save it anew'],
		['WebP', () => webp(4, 4), 'says it has 4 × 4 pixels, and holds 40 × 40; save it anew'],
		['AVIF', () => avif(4, 4, 900), broken],
		['PNG', () => png(40, 90), broken],
	])('%s', async (_, picture, message) => {
		const wrong = await wrongWith(await picture());
		expect([message, broken]).toContain(wrong);
	});
});

const ftyp = (brands: string) => {
	const head = Buffer.from(`\0\0\0\0ftyp${brands}`, 'latin1');
	head.writeUInt32BE(head.length);
	return Buffer.concat([head, Buffer.alloc(60)]);
};
const inside = (format: string) => `is ${format} inside; save it as AVIF, GIF, JPEG, PNG or WebP`;

test.each([
	['a TIFF file', async () => (await dot()).tiff().toBuffer(), inside('TIFF')],
	[
		'a drawing',
		async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
		inside('SVG'),
	],
	['a photograph of a telephone', async () => ftyp('heic\0\0\0\0mif1heic'), inside('HEIC')],
	['a bitmap of Windows', async () => Buffer.from('BM1234'), inside('BMP')],
	[
		'an animated AVIF',
		async () => ftyp('avis\0\0\0\0avifavismsf1'),
		'is an animated AVIF; save it as an animated WebP',
	],
	['nothing', async () => Buffer.alloc(0), 'cannot be read as a picture; it is empty or broken'],
	['words', async () => Buffer.from('words'), 'cannot be read as a picture; it is empty or broken'],
])('%s is told of as what it is', async (_, picture, message) => {
	expect(await wrongWith(await picture())).toBe(message);
});

/** A PNG with a second frame, as animations have them. */
async function animatedPng(width: number): Promise<Buffer> {
	const { crc32 } = await import('node:zlib');
	const plain = await sharp(await aPicture(width, 20))
		.png()
		.toBuffer();
	const chunk = (type: string, data: Buffer) => {
		const named = Buffer.concat([Buffer.from(type), data]);
		const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
		length.writeUInt32BE(data.length);
		sum.writeUInt32BE(crc32(named));
		return Buffer.concat([length, named, sum]);
	};
	const control = (number: number) => {
		const data = Buffer.alloc(26);
		data.writeUInt32BE(number);
		data.writeUInt32BE(width, 4);
		data.writeUInt32BE(20, 8);
		data.writeUInt16BE(1, 20);
		data.writeUInt16BE(10, 22);
		return chunk('fcTL', data);
	};
	const dataAt = plain.indexOf('IDAT') - 4;
	const length = plain.readUInt32BE(dataAt);
	const pixels = plain.subarray(dataAt + 8, dataAt + 8 + length);
	const second = Buffer.concat([Buffer.from([0, 0, 0, 2]), pixels]);
	return Buffer.concat([
		plain.subarray(0, 33),
		chunk('acTL', Buffer.from([0, 0, 0, 2, 0, 0, 0, 0])),
		...[plain.subarray(33, dataAt), control(0), plain.subarray(dataAt, dataAt + 12 + length)],
		...[control(1), chunk('fdAT', second), plain.subarray(dataAt + 12 + length)],
	]);
}

test('an animated PNG stays one, or is refused if it would have to be made smaller', async () => {
	const small = await animatedPng(30);
	const published = Buffer.from(await publishedPicture(small, 'a', { keepsCredits: false }));
	expect([published.includes('acTL'), published.includes('fdAT')]).toEqual([true, true]);
	expect((await lookAtPhoto(small)).isShrinkable).toBe(false);
	expect(await wrongWith(await animatedPng(2500))).toBe(
		'is an animated PNG; save it with at most 2400 × 19 pixels, or as an animated WebP',
	);
});

test.each([2399, 2400])('a picture %i pixels wide stays as large as it is', async (width) => {
	expect(
		await wrongWith(
			await sharp(await aPicture(width, 9))
				.png()
				.toBuffer(),
		),
	).toBe(`is ${width} × 9`);
});

test('a very long picture has at least a pixel', async () => {
	expect(
		await wrongWith(
			await sharp(await aPicture(9000, 1))
				.png()
				.toBuffer(),
		),
	).toBe('is 2400 × 1');
});

test.each(['zTXt', 'iTXt', 'iCCP'])(
	'notes that would fill the memory are refused: %s',
	async (type) => {
		const bytes = await (await dot()).png().toBuffer();
		const packed = deflateSync(Buffer.alloc(2e7));
		const head = type === 'iTXt' ? 'XML:com.adobe.xmp\0\x01\0\0\0' : 'x\0\0';
		const note = pngChunk(type, Buffer.concat([Buffer.from(head, 'latin1'), packed]));
		const noted = Buffer.concat([bytes.subarray(0, PNG_HEAD), note, bytes.subarray(PNG_HEAD)]);
		expect(await wrongWith(noted)).toBe(
			'has notes that would fill the memory; save it without them',
		);
	},
);
