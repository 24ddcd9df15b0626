import { timeOf } from './closeness.ts';

/**
 * For each story others of its shelf, nearest in time first; of those equally near the one that
 * stands before it.
 * @param shelves what stories share, such as language and section; `undefined` shares nothing.
 * @param days day of each story, NaN if undated.
 * @param most how many others are given at most.
 */
export function matesInTime(
	shelves: ArrayLike<string | number | undefined>,
	days: ArrayLike<number>,
	most: number,
) {
	const byTime = (a: number, b: number) => {
		const [first, second] = [timeOf(days[a] as number), timeOf(days[b] as number)];
		return first < second ? -1 : first > second ? 1 : a - b;
	};
	const stories = new Map<string | number, number[]>();
	for (let story = 0; story < shelves.length; story++) {
		const shelf = shelves[story];
		if (shelf === undefined) continue;
		const mates = stories.get(shelf);
		if (mates) mates.push(story);
		else stories.set(shelf, [story]);
	}
	const placeOf = new Uint32Array(shelves.length);
	for (const each of stories.values()) {
		each.sort(byTime).forEach((story, place) => {
			placeOf[story] = place;
		});
	}
	return (story: number): number[] => {
		if (shelves[story] === undefined) return [];
		const mates = stories.get(shelves[story]) ?? [];
		let [before, after] = [(placeOf[story] as number) - 1, (placeOf[story] as number) + 1];
		const distance = (place: number) =>
			Math.abs((days[mates[place] as number] as number) - (days[story] as number));
		const nearest: number[] = [];
		while (nearest.length < most && (before >= 0 || after < mates.length)) {
			const isEarlier =
				after >= mates.length || (before >= 0 && distance(before) <= distance(after));
			nearest.push(mates[isEarlier ? before-- : after++] as number);
		}
		return nearest;
	};
}
