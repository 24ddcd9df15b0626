import { type NumberedTable, sketchAt } from './feature-table.ts';
import { HashTable } from './hash-table.ts';
import { sharedInts } from './shared-arrays.ts';
import { areVersions, countBelow, limitOf, type Sketch } from './sketch.ts';

/** Of a long text only the shingles of this level are looked up; enough are shared by any versions. */
const LOOKUP_LEVEL = 3;
/** Texts with so few shingles are looked up by all of them. */
const FEW = 64;
/** Leaders looked at for a shingle, the last first: what more share is a phrase of the house. */
const MOST_LEADERS = 16;

/** Share of the lookups of one of two texts that the other must have to be looked at as a version. */
const WORTH_A_LOOK = 0.25;

/** The hashes by which versions of a text are looked up. */
function lookups({ hashes, level }: Sketch): {
	found: Uint32Array;
	isShort: boolean;
	coarse: number;
} {
	const isShort = level === 0 && hashes.length <= FEW;
	const coarse = countBelow(hashes, limitOf(LOOKUP_LEVEL));
	return { found: isShort ? hashes : hashes.subarray(0, coarse), isShort, coarse };
}

/** Leaders by the hashes they are looked up by: a list for each hash, linked through arrays. */
class LeaderIndex {
	/** First entry of each hash's list. */
	#first = new HashTable(1024);
	#leaders: Uint32Array;
	#next: Int32Array;
	#entries = 0;

	/** @param most entries there will be at most. */
	constructor(most: number) {
		this.#leaders = new Uint32Array(most);
		this.#next = new Int32Array(most);
	}

	eachLeader(hash: number, visit: (leader: number) => void): void {
		let entry = this.#first.get(hash);
		for (let met = 0; entry >= 0 && met < MOST_LEADERS; met++) {
			visit(this.#leaders[entry] as number);
			entry = this.#next[entry] as number;
		}
	}

	add(hash: number, leader: number): void {
		const entry = this.#entries++;
		const before = this.#first.getOrSet(hash, entry);
		this.#leaders[entry] = leader;
		this.#next[entry] = before === entry ? -1 : before;
		if (before !== entry) this.#first.change(hash, entry);
	}
}

/**
 * Groups the versions of one text around a leader: a story that, in
 * the order given, is a version of no leader before it. Without chaining: each is a version of its leader, not of the last in a row.
 * @param order places of the stories, leaders first.
 * @returns place of the leader of each story, its own if it has no other version.
 */
export function leadersOf(table: NumberedTable, order: Iterable<number>): Uint32Array {
	const stories = table.sketchLevels.length;
	const leaders = sharedInts(stories);
	const shared = new Uint16Array(stories);
	const known = new LeaderIndex(table.sketches.length);
	const looked = new Map<number, ReturnType<typeof lookups>>();
	for (const story of order) {
		const sketch = sketchAt(table, story);
		const own = lookups(sketch);
		const { found } = own;
		const met: number[] = [];
		for (const hash of found) {
			known.eachLeader(hash, (leader) => {
				if (shared[leader] === 0) met.push(leader);
				shared[leader] = (shared[leader] as number) + 1;
			});
		}
		const leader = met
			.filter((each) => {
				const other = looked.get(each) ?? own;
				// Of a long text only the coarse hashes of a short one can be found.
				const fewer =
					own.isShort && other.isShort
						? Math.min(found.length, other.found.length)
						: Math.min(own.coarse, other.coarse);
				return (shared[each] as number) >= WORTH_A_LOOK * fewer;
			})
			.sort((a, b) => (shared[b] as number) - (shared[a] as number) || a - b)
			.find((each) => areVersions(sketch, sketchAt(table, each)));
		for (const each of met) shared[each] = 0;
		leaders[story] = leader ?? story;
		if (leader !== undefined) continue;
		looked.set(story, own);
		for (const hash of found) known.add(hash, story);
	}
	return leaders;
}

/** Whether two stories of a table are versions of one text. */
export function versionTest(table: NumberedTable, leaders: Uint32Array) {
	return (a: number, b: number): boolean =>
		leaders[a] === leaders[b] || areVersions(sketchAt(table, a), sketchAt(table, b));
}
