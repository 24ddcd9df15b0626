/** Entries whose keys begin with the same letters. */
interface Slice<Entry> {
	letters: string;
	entries: Entry[];
}

/** An entry at one of its keys, as the letters of that. */
interface Place<Entry> {
	entry: Entry;
	letters: string[];
}

/**
 * Divides entries by ever more first letters of their keys: all slices of one letter, then those of
 * two, and so on, for as long as a slice stands for more than `most` keys and no more letters than
 * `deepest`. If there are no more keys than that, all entries are one slice of no letters.
 * @param keysOf an entry may have several keys, and then stands in several slices; keys are not empty.
 */
export function* deeperSlices<Entry>(
	entries: Entry[],
	keysOf: (entry: Entry) => string[],
	{ most, deepest }: { most: number; deepest: number },
): Generator<Slice<Entry>> {
	const lettersOf = new Map<string, string[]>();
	const placesOf = (entry: Entry) =>
		keysOf(entry).map((key): Place<Entry> => {
			const letters = lettersOf.get(key) ?? Array.from(key);
			lettersOf.set(key, letters);
			return { entry, letters };
		});
	const sliceOf = (letters: string, places: Place<Entry>[]) => ({
		letters,
		entries: [...new Set(places.map(({ entry }) => entry))],
	});
	let slices = [{ letters: '', places: entries.flatMap(placesOf) }];
	for (let depth = 0; slices.length > 0; depth++) {
		for (const { letters, places } of slices) {
			if (depth > 0 || places.length <= most) yield sliceOf(letters, places);
		}
		if (depth === deepest) return;
		slices = slices
			.filter(({ places }) => places.length > most)
			.flatMap(({ letters, places }) => {
				const longer = places.filter((place) => place.letters.length > depth);
				const groups = Map.groupBy(longer, (place) => place.letters[depth] as string);
				return Array.from(groups, ([next, own]) => ({ letters: letters + next, places: own }));
			});
	}
}
