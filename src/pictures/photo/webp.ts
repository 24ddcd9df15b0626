import type { Size } from '../picture-size.ts';
import { broken, largest, type PhotoFile, partOf } from './photo-file.ts';

/** A chunk of a WebP file (RFC 9649, 2.3). */
interface Chunk {
	type: string;
	data: Buffer;
}

/** Flags in the header of an extended file. */
const [HAS_EXIF, HAS_XMP, HAS_ALPHA] = [0x08, 0x04, 0x10];
/** What stands in a frame of an animation before its chunks: place, sides, time. */
const FRAME_HEAD = 16;
const PIXELS = new Set(['ALPH', 'VP8 ', 'VP8L']);
const SHOWN = new Set([...PIXELS, 'ICCP', 'ANIM', 'ANMF']);

function* chunksOf(bytes: Buffer): Generator<Chunk> {
	for (let at = 0; at + 8 <= bytes.length;) {
		const length = bytes.readUInt32LE(at + 4);
		yield { type: bytes.toString('latin1', at, at + 4), data: partOf(bytes, at + 8, length) };
		at += 8 + length + (length % 2);
	}
}

function written(type: string, data: Uint8Array): Buffer {
	const head = Buffer.from(`${type}\0\0\0\0`, 'latin1');
	head.writeUInt32LE(data.length, 4);
	return Buffer.concat([head, data, Buffer.alloc(data.length % 2)]);
}

const tripleAt = (data: Buffer, at: number) => partOf(data, at, 3).readUIntLE(0, 3) + 1;

/** The sides that a chunk says, none of one that says nothing of them. */
function sidesIn({ type, data }: Chunk): Size[] {
	if (type === 'VP8X') return [{ width: tripleAt(data, 4), height: tripleAt(data, 7) }];
	if (type === 'VP8 ') {
		const sides = partOf(data, 6, 4);
		return [{ width: sides.readUInt16LE(0) & 0x3fff, height: sides.readUInt16LE(2) & 0x3fff }];
	}
	if (type === 'VP8L') {
		const bits = partOf(data, 1, 4).readUInt32LE();
		return [{ width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }];
	}
	if (type === 'ANMF') {
		const frame = { width: tripleAt(data, 6), height: tripleAt(data, 9) };
		return [frame, ...[...chunksOf(data.subarray(FRAME_HEAD))].flatMap(sidesIn)];
	}
	return [];
}

/** Whether any of the pictures is stored without loss. */
const isExact = (chunks: Chunk[]): boolean =>
	chunks.some(
		({ type, data }) =>
			type === 'VP8L' || (type === 'ANMF' && isExact([...chunksOf(data.subarray(FRAME_HEAD))])),
	);

/** A frame with nothing but its pixels. */
function plain({ type, data }: Chunk): Buffer {
	if (type !== 'ANMF') return written(type, data);
	const pixels = [...chunksOf(data.subarray(FRAME_HEAD))].filter((each) => PIXELS.has(each.type));
	const parts = pixels.map((each) => written(each.type, each.data));
	return written(type, Buffer.concat([data.subarray(0, FRAME_HEAD), ...parts]));
}

/** The header of an extended file, which names what is in it. */
function extended(chunks: Chunk[], { width, height }: Size, flags: number): Buffer {
	const given = chunks.find(({ type }) => type === 'VP8X')?.data;
	const head = given ? Buffer.from(given) : Buffer.alloc(10);
	const hasAlpha = chunks.some(({ type }) => type === 'VP8L' || type === 'ALPH');
	const own = given ? (given[0] ?? 0) : hasAlpha ? HAS_ALPHA : 0;
	head[0] = (own & ~(HAS_EXIF | HAS_XMP)) | flags;
	if (!given) {
		head.writeUIntLE(width - 1, 4, 3);
		head.writeUIntLE(height - 1, 7, 3);
	}
	return written('VP8X', head);
}

/**
 * Takes a WebP file apart, an animated one too.
 * @throws {UnfitPicture} if it is broken.
 */
export function webpFile(bytes: Buffer): PhotoFile {
	const chunks = [...chunksOf(partOf(bytes, 12, partOf(bytes, 4, 4).readUInt32LE() - 4))];
	const sides = chunks.flatMap(sidesIn);
	const [said] = sides;
	if (!said) throw broken();
	const [width, height] = [
		largest(sides.map((each) => each.width)),
		largest(sides.map((each) => each.height)),
	];
	const noteIn = (name: string) => chunks.find(({ type }) => type === name)?.data;
	const isExtended = noteIn('VP8X') !== undefined;
	return {
		width,
		height,
		said,
		frames: Math.max(1, chunks.filter(({ type }) => type === 'ANMF').length),
		isExact: isExact(chunks),
		notes: { exif: noteIn('EXIF') },
		withNotes: ({ exif, xmp }) => {
			const flags = (exif ? HAS_EXIF : 0) | (xmp ? HAS_XMP : 0);
			const content = Buffer.concat([
				Buffer.from('WEBP'),
				...(isExtended || flags ? [extended(chunks, { width, height }, flags)] : []),
				...chunks.filter(({ type }) => SHOWN.has(type)).map(plain),
				...(exif ? [written('EXIF', exif)] : []),
				...(xmp ? [written('XMP ', xmp)] : []),
			]);
			return written('RIFF', content);
		},
	};
}
