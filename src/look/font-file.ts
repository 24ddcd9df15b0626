/** Font files of a newspaper: bytes in, what keeps them from being published out. No files. */

/**
 * Most bytes of a font file. Every reader loads it with the first page: at the 1.6 Mbit/s of a slow phone
 * (https://github.com/GoogleChrome/lighthouse/blob/main/docs/throttling.md) that is two and a half seconds.
 */
export const MOST_FONT_BYTES = 500_000;

const SIGNATURE = 'wOF2';
/** Bytes of the header; from byte 8 on, it says how long the file is (https://www.w3.org/TR/WOFF2/#woff20Header). */
const HEADER = 48;
const LENGTH_AT = 8;

/** What keeps a font file from being published, as the end of a sentence; undefined if nothing does. */
export function wrongInFont(bytes: Buffer): string | undefined {
	if (bytes.toString('latin1', 0, SIGNATURE.length) !== SIGNATURE) {
		return 'is no WOFF2 inside; save the font as WOFF2, such as with fonttools: pyftsubset FONT --flavor=woff2';
	}
	if (bytes.length < HEADER || bytes.readUInt32BE(LENGTH_AT) !== bytes.length) {
		return 'is cut off, or has more in it than the font; copy it again';
	}
	if (bytes.length > MOST_FONT_BYTES) {
		const [has, most] = [bytes.length, MOST_FONT_BYTES].map((size) => Math.ceil(size / 1000));
		return `has ${has} KB, and a font may have ${most}; leave out signs you do not use, or divide it by unicode-range`;
	}
	return undefined;
}
