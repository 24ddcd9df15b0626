/** How places of stories, in order of their ids, went from an earlier archive to this one. */
export interface Moves {
	/** Where each story stood, or -1 if it is new or its text has changed. */
	from: Int32Array;
	/** Where each story of the earlier archive stands, or -1 if it is gone or its text has changed. */
	to: Int32Array;
}

/** What tells a story from its earlier self. */
interface Marked {
	ids: string[];
	/** Keys of all that is compared of each. */
	keys: string[];
}

/** Follows stories from an earlier archive, if there was one. */
export function movesBetween(before: Marked | undefined, now: Marked): Moves {
	const from = new Int32Array(now.ids.length).fill(-1);
	const to = new Int32Array(before?.ids.length ?? 0).fill(-1);
	const placeOf = new Map(before?.ids.map((id, place) => [id, place]));
	now.ids.forEach((id, place) => {
		const earlier = placeOf.get(id);
		if (earlier === undefined || before?.keys[earlier] !== now.keys[place]) return;
		from[place] = earlier;
		to[earlier] = place;
	});
	return { from, to };
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** Copies the rows of stories that are as they were, `width` values a story. */
export function carryRows<Kind extends Numbers>(
	{ from }: Moves,
	earlier: Kind,
	now: Kind,
	width: number,
): void {
	from.forEach((place, story) => {
		if (place >= 0) now.set(earlier.subarray(place * width, (place + 1) * width), story * width);
	});
}

/** Copies rows that hold places of stories, as these are now. */
export function carryPlaces(
	moves: Moves,
	earlier: Uint32Array,
	now: Uint32Array,
	width: number,
): void {
	moves.from.forEach((place, story) => {
		if (place < 0) return;
		for (let i = 0; i < width; i++) {
			now[story * width + i] = moves.to[earlier[place * width + i] as number] as number;
		}
	});
}
