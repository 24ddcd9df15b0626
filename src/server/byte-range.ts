export interface ByteRange {
	first: number;
	/** The last byte that belongs to it. */
	last: number;
}

const ONE_RANGE = /^bytes=[ \t]*(\d*)-(\d*)[ \t]*$/i;

/**
 * The part of a file that a request asks for (RFC 9110, 14.1.2).
 * @param asked the header `Range`.
 * @param size bytes of the file.
 * @returns undefined if the whole file is to be sent, as for what cannot be read and for several
 * parts at once; `'none'` if the file has no such part.
 */
export function byteRange(asked: string, size: number): ByteRange | 'none' | undefined {
	const [, from = '', to = ''] = ONE_RANGE.exec(asked) ?? [];
	if (from === '' && to === '') return undefined;
	if (from === '') {
		const length = Math.min(Number(to), size);
		return length === 0 ? 'none' : { first: size - length, last: size - 1 };
	}
	const [first, last] = [Number(from), to === '' ? Infinity : Number(to)];
	if (last < first) return undefined;
	return first >= size ? 'none' : { first, last: Math.min(last, size - 1) };
}
