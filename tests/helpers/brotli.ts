import { brotliCompressSync, constants } from 'node:zlib';

/** Bytes of a text as a host sends it that has compressed it well beforehand. */
export const brotliBytes = (text: string | Buffer): number =>
	brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;
