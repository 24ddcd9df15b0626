import { broken, largest, type PhotoFile, type PhotoNotes, partOf } from './photo-file.ts';

/** A piece of a JPEG file (ITU-T T.81, Annex B): a marker, and what belongs to it. */
interface Segment {
	marker: number;
	/** What stands between its length and the next marker, or the compressed pixels. */
	payload: Buffer;
	/** All of it, marker included. */
	whole: Buffer;
}

const START = Buffer.from([0xff, 0xd8]);
const END = Buffer.from([0xff, 0xd9]);
const END_MARKER = 0xd9;
const SCAN = 0xda;
/** Tells the number of lines, behind the pixels. */
const LINES = 0xdc;
const [JFIF, APP1, ICC, PHOTOSHOP, ADOBE] = [0xe0, 0xe1, 0xe2, 0xed, 0xee];
const EXIF = 'Exif\0\0';
const XMP = 'http://ns.adobe.com/xap/1.0/\0';
/** Block of Photoshop’s in which IPTC’s datasets are. */
const IPTC_BLOCK = 0x0404;

/** Frame headers: all of 0xC0 to 0xCF but three that are tables. */
const isFrame = (marker: number) =>
	marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** Tables and headers that decide what the pixels are. */
const isNeeded = (marker: number) =>
	(marker >= 0xc0 && marker <= 0xcf) || [SCAN, LINES, 0xdb, 0xdd].includes(marker);
const isAlone = (marker: number) => marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Where compressed pixels end: before a marker that is neither a stuffed byte nor a restart. */
function endOfPixels(bytes: Buffer, from: number): number {
	for (let at = bytes.indexOf(0xff, from); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
		const next = bytes[at + 1];
		if (next !== undefined && next !== 0 && next !== 0xff && !isAlone(next)) return at;
	}
	return bytes.length;
}

function* segmentsOf(bytes: Buffer): Generator<Segment> {
	let at = START.length;
	while (at < bytes.length) {
		if (bytes[at] !== 0xff) throw broken();
		// A marker may be preceded by any number of fill bytes.
		while (bytes[at + 1] === 0xff) at++;
		const marker = bytes[at + 1];
		if (marker === undefined || marker === END_MARKER) return;
		if (isAlone(marker)) {
			at += 2;
			continue;
		}
		const length = partOf(bytes, at + 2, 2).readUInt16BE();
		if (length < 2) throw broken();
		const payload = partOf(bytes, at + 4, length - 2);
		const end = marker === SCAN ? endOfPixels(bytes, at + 2 + length) : at + 2 + length;
		yield { marker, payload, whole: bytes.subarray(at, end) };
		at = end;
	}
}

const begins = ({ payload }: Segment, words: string) =>
	payload.toString('latin1', 0, words.length) === words;

function segment(marker: number, ...parts: (string | Uint8Array)[]): Buffer {
	const payload = Buffer.concat(
		parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : part)),
	);
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(payload.length + 2, 2);
	return Buffer.concat([head, payload]);
}

/** The datasets of IPTC’s in the blocks that Photoshop writes (“8BIM”, a number, a name, a size). */
function iptcIn(payload: Buffer): Buffer | undefined {
	for (let at = payload.indexOf('8BIM'); at !== -1; at = payload.indexOf('8BIM', at + 4)) {
		const nameLength = (payload[at + 6] ?? 0) | 1;
		const sizeAt = at + 7 + nameLength;
		if (sizeAt + 4 > payload.length) return undefined;
		const size = payload.readUInt32BE(sizeAt);
		if (payload.readUInt16BE(at + 4) === IPTC_BLOCK) {
			return payload.subarray(sizeAt + 4, sizeAt + 4 + size);
		}
	}
	return undefined;
}

function notesIn(segments: Segment[]): PhotoNotes {
	const after = (marker: number, words: string) =>
		segments
			.find((each) => each.marker === marker && begins(each, words))
			?.payload.subarray(words.length);
	const photoshop = after(PHOTOSHOP, 'Photoshop 3.0\0');
	return {
		exif: after(APP1, EXIF),
		iptc: photoshop && iptcIn(photoshop),
	};
}

/** Bytes that belong to segments which always have as many; what follows in one is a note. */
const LENGTHS: Record<number, number> = { [ADOBE]: 12, [LINES]: 2 };

/** A segment without what may stand behind its own bytes. */
function plainSegment({ marker, payload, whole }: Segment): Buffer {
	const length = LENGTHS[marker];
	return length === undefined || payload.length === length
		? whole
		: segment(marker, payload.subarray(0, length));
}

/** Without the small picture that may stand in it. */
const plainJfif = ({ payload }: Segment) =>
	segment(JFIF, payload.subarray(0, 12), Buffer.from([0, 0]));

/**
 * Takes a JPEG file apart. Of its application segments are kept the colour profile and what says how
 * colours are stored; the preview, a camera’s own notes and further pictures after the first are not.
 * @throws {UnfitPicture} if it is broken.
 */
export function jpegFile(bytes: Buffer): PhotoFile {
	const segments = [...segmentsOf(bytes)];
	const frames = segments.filter(({ marker }) => isFrame(marker));
	const sides = frames.map(({ payload }) => {
		const [height, width] = [
			partOf(payload, 1, 2).readUInt16BE(),
			partOf(payload, 3, 2).readUInt16BE(),
		];
		return { width, height };
	});
	const [said] = sides;
	if (!said) throw broken();
	const jfif = segments.find((each) => each.marker === JFIF && begins(each, 'JFIF\0'));
	const kept = segments.filter(
		(each) =>
			isNeeded(each.marker) ||
			(each.marker === ICC && begins(each, 'ICC_PROFILE\0')) ||
			(each.marker === ADOBE && begins(each, 'Adobe')),
	);
	return {
		width: largest(sides.map(({ width }) => width)),
		height: largest(sides.map(({ height }) => height)),
		said,
		frames: 1,
		isExact: false,
		notes: notesIn(segments),
		withNotes: ({ exif, xmp }) =>
			Buffer.concat([
				START,
				...(jfif ? [plainJfif(jfif)] : []),
				...(exif ? [segment(APP1, EXIF, exif)] : []),
				...(xmp ? [segment(APP1, XMP, xmp)] : []),
				...kept.map(plainSegment),
				END,
			]),
	};
}
