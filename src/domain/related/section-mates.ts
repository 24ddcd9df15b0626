import { timeOf } from './closeness.ts';

/**
 * For each story the others of its section, nearest in time first; of those
 * equally near the one that stands before it.
 * @param shelves what stories must share, such as language and section; `undefined` shares nothing.
 * @param days day of each story, NaN if undated.
 */
export function sectionMates(shelves: (string | undefined)[], days: ArrayLike<number>) {
	const byTime = (a: number, b: number) => {
		const [first, second] = [timeOf(days[a] as number), timeOf(days[b] as number)];
		return first < second ? -1 : first > second ? 1 : a - b;
	};
	const stories = Map.groupBy(shelves.keys(), (story) => shelves[story]);
	const placeOf = new Uint32Array(shelves.length);
	for (const each of stories.values()) {
		each.sort(byTime).forEach((story, place) => {
			placeOf[story] = place;
		});
	}
	return function* (story: number): Generator<number> {
		if (shelves[story] === undefined) return;
		const mates = stories.get(shelves[story]) ?? [];
		let [before, after] = [(placeOf[story] as number) - 1, (placeOf[story] as number) + 1];
		const distance = (place: number) =>
			Math.abs((days[mates[place] as number] as number) - (days[story] as number));
		while (before >= 0 || after < mates.length) {
			const isEarlier =
				after >= mates.length || (before >= 0 && distance(before) <= distance(after));
			yield mates[isEarlier ? before-- : after++] as number;
		}
	};
}
