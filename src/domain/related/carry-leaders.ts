import { sketchAt } from './feature-table.ts';
import { HashTable } from './hash-table.ts';
import { type Lookups, lookupsOf, mayBeVersions } from './lookups.ts';
import type { Moves } from './moves.ts';
import type { NumberedTable } from './numbered-table.ts';
import { sharedInts } from './shared-arrays.ts';
import { MOST_LEADERS } from './versions.ts';

/** From so many added, changed or removed stories on, it is quicker to group all anew. */
const TOO_MANY = 50;

/** Lookups of the stories that are not in the other archive. */
const lookupsOfMissing = (places: Int32Array, table: NumberedTable): Lookups[] =>
	Array.from(places.keys())
		.filter((story) => (places[story] as number) < 0)
		.map((story) => lookupsOf(sketchAt(table, story)));

/**
 * Takes over from an earlier archive which story leads each group of versions.
 * @returns undefined if a story that was added, changed or removed may join or leave a group, or if its
 * shingles are too common to tell: all stories are then to be grouped anew.
 */
export function carriedLeaders(
	earlier: { table: NumberedTable; leaders: Uint32Array },
	now: NumberedTable,
	moves: Moves,
): Uint32Array | undefined {
	const fresh = lookupsOfMissing(moves.from, now);
	const moved = [...fresh, ...lookupsOfMissing(moves.to, earlier.table)];
	if (moved.length > TOO_MANY) return undefined;
	const numbers = new HashTable(moved.length * 64);
	const owners: number[][] = [];
	moved.forEach(({ hashes }, owner) => {
		for (const hash of hashes) {
			const number = numbers.getOrSet(hash, owners.length);
			if (number === owners.length) owners.push([]);
			owners[number]?.push(owner);
		}
	});
	const holders = owners.map((each) => each.length);
	const leaders = sharedInts(moves.from.length);
	let met = 0;
	for (const [story, place] of moves.from.entries()) {
		leaders[story] = place < 0 ? story : (moves.to[earlier.leaders[place] as number] as number);
		const self = place < 0 ? met++ : -1;
		const own = lookupsOf(sketchAt(now, story));
		const shared = new Map<number, number>();
		for (const hash of own.hashes) {
			const number = numbers.get(hash);
			if (number < 0) continue;
			if (self < 0) holders[number] = (holders[number] as number) + 1;
			if ((holders[number] as number) >= MOST_LEADERS) return undefined;
			for (const owner of owners[number] ?? []) shared.set(owner, (shared.get(owner) ?? 0) + 1);
		}
		for (const [owner, count] of shared) {
			// What is gone matters to stories it may have led, not to those that are new.
			const matters = self < 0 || (owner < fresh.length && owner !== self);
			if (matters && mayBeVersions(count, own, moved[owner] as Lookups)) return undefined;
		}
	}
	return leaders;
}
