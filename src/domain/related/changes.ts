import type { Moves } from './moves.ts';
import type { NumberedTable } from './numbered-table.ts';
import { isOwn, isSameRarity, type Rarity } from './rarity.ts';

/** Share of the stories from which it is quicker to compare all anew. */
const TOO_MANY = 0.05;

/** What decides how a story compares to others. */
interface Compared {
	rarity: Rarity;
	leaders: Uint32Array;
}

/**
 * Finds the stories whose comparison with others is not as it was: new and changed ones, those of
 * other versions than before, and those that now share a word which was theirs alone, or no longer.
 * @returns their places, or undefined if all must be compared anew.
 */
export function changedStories(
	earlier: Compared,
	now: Compared,
	table: NumberedTable,
	moves: Moves,
): Set<number> | undefined {
	if (!isSameRarity(earlier.rarity, now.rarity, moves)) return undefined;
	const turned = Uint8Array.from(earlier.rarity.holders, (_, number) =>
		Number(isOwn(earlier.rarity, number) !== isOwn(now.rarity, number)),
	);
	const hasTurned = (story: number) => {
		const end = table.starts[story + 1] as number;
		for (let i = table.starts[story] as number; i < end; i++) {
			if (turned[table.numbers[i] as number] === 1) return true;
		}
		return false;
	};
	const changed = new Set<number>();
	moves.from.forEach((place, story) => {
		const isSame =
			place >= 0 &&
			moves.to[earlier.leaders[place] as number] === now.leaders[story] &&
			!hasTurned(story);
		if (!isSame) changed.add(story);
	});
	return changed.size > TOO_MANY * moves.from.length ? undefined : changed;
}
