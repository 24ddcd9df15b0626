import { UnfitPicture } from '../unfit-picture.ts';

/** Largest drawing, in bytes: one of more slows down every page it is on. */
const MOST_BYTES = 16 * 2 ** 20;

/** Encodings that begin with a mark of their own. */
const MARKS: [mark: number[], encoding: string][] = [
	[[0xef, 0xbb, 0xbf], 'utf-8'],
	[[0xfe, 0xff], 'utf-16be'],
	[[0xff, 0xfe], 'utf-16le'],
];
const DECLARED = /^<\?xml\s[^>]*?encoding\s*=\s*["']([A-Za-z][\w.-]*)["']/;

const beginsWith = (bytes: Uint8Array, mark: number[]) =>
	mark.every((byte, at) => bytes[at] === byte);

/** The encoding of a drawing: by its mark, else as it says itself, else UTF-8. */
function encodingOf(bytes: Uint8Array): string {
	const marked = MARKS.find(([mark]) => beginsWith(bytes, mark))?.[1];
	// What an XML file says of itself is in ASCII in all encodings that have no mark.
	const beginning = Buffer.from(bytes.subarray(0, 200)).toString('latin1');
	return marked ?? DECLARED.exec(beginning)?.[1] ?? 'utf-8';
}

/**
 * The text of a drawing. Whatever its encoding is, what is published is written anew in UTF-8, so no
 * browser can read another text in it.
 * @throws {UnfitPicture}
 */
export function drawingText(bytes: Uint8Array): string {
	if (bytes.length > MOST_BYTES) {
		const size = Math.ceil(bytes.length / 2 ** 20);
		throw new UnfitPicture(
			`has ${size} MB, and a drawing may have ${MOST_BYTES / 2 ** 20}; simplify it, or save it as a PNG`,
		);
	}
	if (beginsWith(bytes, [0x1f, 0x8b])) {
		throw new UnfitPicture('is compressed (SVGZ); save it as plain SVG');
	}
	const encoding = encodingOf(bytes);
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw new UnfitPicture(`cannot be read as ${encoding}; save it as UTF-8`);
	}
}
