import { broken, largest, type PhotoFile, partOf } from './photo-file.ts';

/** A block of a GIF file (GIF89a specification): a picture, or an extension. */
interface Block {
	/** Label of an extension; undefined of a picture. */
	label?: number;
	whole: Buffer;
}

const [EXTENSION, PICTURE, TRAILER] = [0x21, 0x2c, 0x3b];
const [CONTROL, APPLICATION] = [0xf9, 0xff];
/** Applications that decide what is seen: how often an animation runs, and its colours. */
const SHOWN = ['NETSCAPE2.0', 'ANIMEXTS1.0', 'ICCRGBG1012'];
const XMP = 'XMP DataXMP';
/** With it, whoever reads a text that is not cut into blocks as blocks finds its end. */
const XMP_END = Buffer.from([1, ...Array.from({ length: 256 }, (_, at) => 255 - at), 0]);

const colourTableLength = (flags: number) => (flags & 0x80 ? 3 * 2 ** ((flags & 7) + 1) : 0);

/** Where a row of sub-blocks ends, each of which begins with its length. */
function endOfParts(bytes: Buffer, from: number): number {
	let at = from;
	for (let length = bytes[at]; length !== 0; length = bytes[at]) {
		if (length === undefined) throw broken();
		at += length + 1;
	}
	return at + 1;
}

function* blocksOf(bytes: Buffer, from: number): Generator<Block> {
	for (let at = from; at < bytes.length && bytes[at] !== TRAILER;) {
		let end: number;
		if (bytes[at] === EXTENSION) {
			end = endOfParts(bytes, at + 2);
			yield { label: bytes[at + 1] as number, whole: bytes.subarray(at, end) };
		} else if (bytes[at] === PICTURE) {
			const flags = partOf(bytes, at + 9, 1)[0] as number;
			end = endOfParts(bytes, at + 10 + colourTableLength(flags) + 1);
			yield { whole: bytes.subarray(at, end) };
		} else throw broken();
		at = end;
	}
}

const applicationOf = ({ whole }: Block) => whole.toString('latin1', 3, 14);

/** Bytes of the blocks that always have as many, without the last one; what follows them is a note. */
const [CONTROL_LENGTH, REPEATS_LENGTH] = [7, 18];

/** A block without what may stand behind its own bytes. */
function plainBlock(block: Block): Buffer {
	const { label, whole } = block;
	const isRepeats = label === APPLICATION && /^(?:NETSCAPE|ANIMEXTS)/.test(applicationOf(block));
	if (label !== CONTROL && !isRepeats) return whole;
	const length = isRepeats ? REPEATS_LENGTH : CONTROL_LENGTH;
	return Buffer.concat([whole.subarray(0, length), Buffer.from([0])]);
}

const isShown = (block: Block) =>
	block.label === undefined ||
	block.label === CONTROL ||
	(block.label === APPLICATION && SHOWN.includes(applicationOf(block)));

/** A block that holds XMP, which is not cut into parts. */
const xmpBlock = (xmp: Uint8Array) =>
	Buffer.concat([
		Buffer.from([EXTENSION, APPLICATION, XMP.length]),
		...[Buffer.from(XMP), xmp, XMP_END],
	]);

/**
 * Takes a GIF file apart, an animated one too.
 * @throws {UnfitPicture} if it is broken.
 */
export function gifFile(bytes: Buffer): PhotoFile {
	const screen = partOf(bytes, 0, 13);
	const said = { width: screen.readUInt16LE(6), height: screen.readUInt16LE(8) };
	const headLength = 13 + colourTableLength(screen[10] as number);
	const head = partOf(bytes, 0, headLength);
	const blocks = [...blocksOf(bytes, headLength)];
	const pictures = blocks.filter(({ label }) => label === undefined);
	if (pictures.length === 0) throw broken();
	const rightOf = ({ whole }: Block) => whole.readUInt16LE(1) + whole.readUInt16LE(5);
	const bottomOf = ({ whole }: Block) => whole.readUInt16LE(3) + whole.readUInt16LE(7);
	const xmp = blocks.find((each) => each.label === APPLICATION && applicationOf(each) === XMP);
	return {
		width: largest([said.width, ...pictures.map(rightOf)]),
		height: largest([said.height, ...pictures.map(bottomOf)]),
		said,
		frames: pictures.length,
		isExact: true,
		notes: { xmp: xmp?.whole.subarray(14, -XMP_END.length) },
		withNotes: (notes) =>
			Buffer.concat([
				head,
				...(notes.xmp ? [xmpBlock(notes.xmp)] : []),
				...blocks.filter(isShown).map(plainBlock),
				Buffer.from([TRAILER]),
			]),
	};
}
