import { crc32, inflateSync } from 'node:zlib';
import type { Size } from '../picture-size.ts';
import { UnfitPicture } from '../unfit-picture.ts';
import { broken, largest, type PhotoFile, partOf } from './photo-file.ts';

/** A chunk of a PNG file (PNG Specification, Third Edition, 5.3). */
interface Chunk {
	type: string;
	data: Buffer;
	whole: Buffer;
}

/** Bytes that compressed notes may become, a thousand times as much: far more than profiles of colours have. */
const MOST_UNPACKED = 16_000_000;

/** Where compressed data of a chunk begin, behind a keyword and what else is said of them; undefined if none do. */
function compressedFrom({ type, data }: Chunk): number | undefined {
	const afterKeyword = data.indexOf(0) + 1;
	if (type === 'zTXt' || type === 'iCCP') return afterKeyword + 1;
	if (type !== 'iTXt' || data[afterKeyword] !== 1) return undefined;
	const afterLanguage = data.indexOf(0, afterKeyword + 2) + 1;
	return data.indexOf(0, afterLanguage) + 1;
}

/** @throws {UnfitPicture} if a chunk would fill the memory of whoever reads it. */
function checkUnpacked(chunk: Chunk): void {
	const start = compressedFrom(chunk);
	if (start === undefined) return;
	try {
		inflateSync(chunk.data.subarray(start), { maxOutputLength: MOST_UNPACKED });
	} catch (error) {
		// What cannot be unpacked does no harm.
		if ((error as NodeJS.ErrnoException).code !== 'ERR_BUFFER_TOO_LARGE') return;
		throw new UnfitPicture('has notes that would fill the memory; save it without them');
	}
}

const SIGNATURE_LENGTH = 8;
const XMP = 'XML:com.adobe.xmp';

/** Chunks that decide what is seen: pixels, colours, transparency, proportions, animation. */
const SHOWN = new Set(
	`IHDR PLTE IDAT IEND tRNS cHRM gAMA iCCP sBIT sRGB cICP mDCV mDCv cLLI cLLi bKGD pHYs
	acTL fcTL fdAT`.split(/\s+/),
);

/** Most bytes of chunks whose length is fixed or small: a longer one is no such chunk to any reader. */
const LONGEST: Record<string, number> = {
	IEND: 0,
	acTL: 8,
	bKGD: 6,
	cHRM: 32,
	cICP: 4,
	cLLI: 8,
	cLLi: 8,
	fcTL: 26,
	gAMA: 4,
	mDCV: 24,
	mDCv: 24,
	pHYs: 9,
	sBIT: 4,
	sRGB: 1,
	tRNS: 256,
	PLTE: 768,
};

const isShown = ({ type, data }: Chunk) =>
	SHOWN.has(type) && data.length <= (LONGEST[type] ?? data.length);

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
	chunks.forEach(checkUnpacked);
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
				...others.filter(isShown).map(({ whole }) => whole),
				...(isShown(others.at(-1) as Chunk) ? [] : [chunk('IEND', Buffer.alloc(0))]),
			]),
	};
}
