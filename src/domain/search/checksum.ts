/** CRC-32 by bytes (RFC 1952, section 8, gives the same table). */
const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
	let rest = byte;
	for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? 0xedb88320 ^ (rest >>> 1) : rest >>> 1;
	return rest;
});

/**
 * A short text by which a file is told from any other that may have come in its place: its CRC-32
 * to base 36. Browsers hash (`crypto.subtle`) only on secure origins, and an archive may be read on others.
 */
export function checksumOf(bytes: Uint8Array): string {
	let rest = 0xffffffff;
	for (const byte of bytes) rest = (TABLE[(rest ^ byte) & 0xff] as number) ^ (rest >>> 8);
	return ((rest ^ 0xffffffff) >>> 0).toString(36);
}

/** {@link checksumOf} a text in UTF-8. */
export const checksumOfText = (text: string) => checksumOf(new TextEncoder().encode(text));
