/** What stands before a short text in CBOR, added to its length (RFC 8949, major type 3). */
const TEXT = 0x60;
/** Characters of a short text at most. */
const SHORT = 23;

/**
 * What Pagefind loads of an index first, with numbers to base 36 in place of the names of texts and
 * chunks. Those are hashes, which no compression makes smaller: with numbers it takes a third less.
 * @param meta CBOR, unpacked.
 * @param texts names of the texts, in the order of their numbers.
 * @param chunks names of the chunks, whose numbers follow the order in which it tells of them.
 * @returns it so, and the names of the chunks by their numbers.
 * @throws if it names others than these.
 */
export function numberedMeta(
	meta: Buffer,
	texts: string[],
	chunks: string[],
): { meta: Buffer; chunks: string[] } {
	const numbers = new Map(texts.map((name, number) => [name, number]));
	const unseen = { texts: new Set(texts), chunks: new Set(chunks) };
	const seen: string[] = [];
	/** The number of a name: texts come first, and a chunk may have the name of one. */
	const numberOf = (name: string): number | undefined => {
		if (unseen.texts.delete(name)) return numbers.get(name);
		if (unseen.texts.size > 0 || !unseen.chunks.delete(name)) return undefined;
		return seen.push(name) - 1;
	};
	// One character a byte, so that nothing else in it changes.
	const all = meta.toString('latin1');
	const [prefix = ''] = /^.*_/.exec(texts[0] ?? '') ?? [];
	const parts: string[] = [];
	let end = 0;
	for (let at = all.indexOf(prefix); at > 0; at = all.indexOf(prefix, at + 1)) {
		const length = all.charCodeAt(at - 1) - TEXT;
		const number = length > 0 && length <= SHORT ? numberOf(all.slice(at, at + length)) : undefined;
		if (number === undefined) continue;
		const short = number.toString(36);
		parts.push(all.slice(end, at - 1), String.fromCharCode(TEXT + short.length), short);
		end = at + length;
	}
	const missing = unseen.texts.size + unseen.chunks.size;
	if (missing > 0) throw new Error(`Pagefind names ${missing} files by other names than theirs.`);
	return { meta: Buffer.from(parts.join('') + all.slice(end), 'latin1'), chunks: seen };
}
