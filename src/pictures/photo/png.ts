import { crc32 } from 'node:zlib';
import type { Size } from '../picture-size.ts';
import { broken, largest, type PhotoFile, partOf } from './photo-file.ts';

/** A chunk of a PNG file (PNG Specification, Third Edition, 5.3). */
interface Chunk {
	type: string;
	data: Buffer;
	whole: Buffer;
}

const SIGNATURE_LENGTH = 8;
const XMP = 'XML:com.adobe.xmp';

/** Chunks that decide what is seen: pixels, colours, transparency, proportions, animation. */
const SHOWN = new Set(
	`IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV mDCv cLLI cLLi bKGD pHYs
	acTL fcTL fdAT`.split(/\s+/),
);

function* chunksOf(bytes: Buffer): Generator<Chunk> {
	for (let at = SIGNATURE_LENGTH; at < bytes.length;) {
		const length = partOf(bytes, at, 8).readUInt32BE();
		const whole = partOf(bytes, at, length + 12);
		const chunk = { type: whole.toString('latin1', 4, 8), data: whole.subarray(8, -4), whole };
		yield chunk;
		if (chunk.type === 'IEND') return;
		at += whole.length;
	}
}

function chunk(type: string, data: Uint8Array): Buffer {
	const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
	const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
	length.writeUInt32BE(data.length);
	sum.writeUInt32BE(crc32(named));
	return Buffer.concat([length, named, sum]);
}

/**
 * Takes a PNG file apart, an animated one too.
 * @throws {UnfitPicture} if it is broken.
 */
export function pngFile(bytes: Buffer): PhotoFile {
	const chunks = [...chunksOf(bytes)];
	const [header, ...others] = chunks;
	if (header?.type !== 'IHDR' || header.data.length < 8) throw broken();
	const frames = chunks.filter(({ type, data }) => type === 'fcTL' && data.length >= 12);
	// The sides of a frame stand after its number.
	const sides = [header.data, ...frames.map(({ data }) => data.subarray(4))].map((side) => ({
		width: side.readUInt32BE(0),
		height: side.readUInt32BE(4),
	}));
	return {
		width: largest(sides.map(({ width }) => width)),
		height: largest(sides.map(({ height }) => height)),
		said: sides[0] as Size,
		frames: Math.max(1, frames.length),
		isExact: true,
		notes: { exif: chunks.find(({ type }) => type === 'eXIf')?.data },
		withNotes: ({ exif, xmp }) =>
			Buffer.concat([
				...[bytes.subarray(0, SIGNATURE_LENGTH), header.whole],
				...(exif ? [chunk('eXIf', exif)] : []),
				...(xmp ? [chunk('iTXt', Buffer.concat([Buffer.from(`${XMP}\0\0\0\0\0`), xmp]))] : []),
				...others.filter(({ type }) => SHOWN.has(type)).map(({ whole }) => whole),
			]),
	};
}
