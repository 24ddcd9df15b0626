/**
 * Divides entries by the first letters of their keys, so that a reader loads only the few a query
 * needs: as few letters as keep a slice below `most`, and never more than `deepest`.
 * @param keysOf an entry may have several keys, and then stands in several slices; keys are not empty.
 * @returns the entries of each slice by its letters; the only slice of a short list has none.
 */
export function prefixSlices<Entry>(
	entries: Entry[],
	keysOf: (entry: Entry) => string[],
	{ most, deepest }: { most: number; deepest: number },
): Map<string, Entry[]> {
	const slices = new Map<string, Entry[]>();
	const divide = (prefix: string, own: { entry: Entry; key: string }[]) => {
		const depth = lettersOf(prefix).length;
		if (own.length <= most || depth >= deepest) {
			slices.set(prefix, [...new Set(own.map(({ entry }) => entry))]);
			return;
		}
		const next = ({ key }: { key: string }) =>
			lettersOf(key)
				.slice(0, depth + 1)
				.join('');
		for (const [longer, part] of Map.groupBy(own, next)) {
			// A key as short as its slice’s letters cannot be divided further.
			if (longer === prefix) slices.set(prefix, [...new Set(part.map(({ entry }) => entry))]);
			else divide(longer, part);
		}
	};
	divide(
		'',
		entries.flatMap((entry) => keysOf(entry).map((key) => ({ entry, key }))),
	);
	return slices;
}

/** The slice that holds a key: the longest beginning of it that names one; undefined if none does. */
export function sliceOf(key: string, slices: ReadonlySet<string>): string | undefined {
	const letters = lettersOf(key);
	for (let length = letters.length; length >= 0; length--) {
		const prefix = letters.slice(0, length).join('');
		if (slices.has(prefix)) return prefix;
	}
	return undefined;
}

const lettersOf = (text: string) => Array.from(text);
