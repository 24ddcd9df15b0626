/** How places of stories, in order of their ids, went from an earlier archive to this one. */
export interface Moves {
	/** Where each story stood, or -1 if it is new or anything in it has changed. */
	from: Int32Array;
	/** Where each story of the earlier archive stands, or -1 if it is gone or has changed. */
	to: Int32Array;
}

/** What tells a story from its earlier self. */
interface Marked {
	ids: string[];
	/** The key of each: another if anything in the story is other than before. */
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

/** Whether fewer than half of the stories are as they were. */
export const isMostlyNew = ({ from }: Moves): boolean =>
	from.filter((place) => place >= 0).length * 2 < from.length;

/** Visits stories that are as they were by runs of neighbours: where a run began, begins and ends. */
export function eachRun(
	{ from }: Moves,
	visit: (earlier: number, start: number, end: number) => void,
): void {
	for (let start = 0; start < from.length;) {
		const earlier = from[start] as number;
		let end = start + 1;
		while (earlier >= 0 && from[end] === earlier + end - start) end++;
		if (earlier >= 0) visit(earlier, start, end);
		start = end;
	}
}

/** Copies the rows of stories that are as they were, `width` values a story. */
export function carryRows<Kind extends Numbers>(
	moves: Moves,
	earlier: Kind,
	now: Kind,
	width: number,
): void {
	eachRun(moves, (place, start, end) => {
		now.set(earlier.subarray(place * width, (place + end - start) * width), start * width);
	});
}

/** Copies rows that hold places of stories, as these are now. */
export function carryPlaces(
	moves: Moves,
	earlier: Uint32Array,
	now: Uint32Array,
	width: number,
): void {
	eachRun(moves, (place, start, end) => {
		for (let i = 0; i < (end - start) * width; i++) {
			now[start * width + i] = moves.to[earlier[place * width + i] as number] as number;
		}
	});
}

type Numbers = Uint8Array | Uint16Array | Uint32Array | Float32Array;

/** Copies rows of as many values as each story has, which begin where `starts` say. */
export function carryRuns<Kind extends Numbers>(
	moves: Moves,
	earlier: { starts: Uint32Array; values: Kind },
	now: { starts: Uint32Array; values: Kind },
): void {
	eachRun(moves, (place, start, end) => {
		const row = earlier.values.subarray(earlier.starts[place], earlier.starts[place + end - start]);
		now.values.set(row, now.starts[start]);
	});
}
