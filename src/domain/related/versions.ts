import { sketchAt } from './feature-table.ts';
import { HashTable } from './hash-table.ts';
import { lookupsOf, mayBeVersions } from './lookups.ts';
import type { NumberedTable } from './numbered-table.ts';
import { sharedInts } from './shared-arrays.ts';
import type { SharedText } from './shared-text.ts';
import { areVersions } from './sketch.ts';

/** Leaders looked at for a shingle, the last first: what more share is a phrase of the house. */
export const MOST_LEADERS = 16;

/** Leaders by the hashes they are looked up by: a list for each hash, linked through arrays. */
class LeaderIndex {
	/** First entry of each hash's list. */
	#first: HashTable;
	#leaders: Uint32Array;
	#next: Int32Array;
	#entries = 0;

	/** @param most entries there will be at most. */
	constructor(most: number) {
		this.#first = new HashTable(most / 2);
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

/** Texts are compared whole only where their sketches are alike. */
const textTest = (table: NumberedTable, sharedTexts: SharedText) => (a: number, b: number) =>
	areVersions(sketchAt(table, a), sketchAt(table, b)) && sharedTexts.areVersions(a, b);

/**
 * Groups the versions of one text around a leader: a story that, in the order given, is a version
 * of no leader before it. Without chaining: each is a version of its leader, not of the last in a row.
 * @param order places of the stories, leaders first.
 * @param sharedTexts says of those whose sketches are alike whether they share their texts.
 * @returns place of the leader of each story, its own if it has no other version.
 */
export function leadersOf(
	table: NumberedTable,
	order: Iterable<number>,
	sharedTexts: SharedText,
): Uint32Array {
	const stories = table.sketchLevels.length;
	const leaders = sharedInts(stories);
	const shared = new Uint16Array(stories);
	const lookups = (story: number) => lookupsOf(sketchAt(table, story));
	let entries = 0;
	for (let story = 0; story < stories; story++) entries += lookups(story).hashes.length;
	const known = new LeaderIndex(entries);
	const haveOneText = textTest(table, sharedTexts);
	for (const story of order) {
		const own = lookups(story);
		const met: number[] = [];
		for (const hash of own.hashes) {
			known.eachLeader(hash, (leader) => {
				if (shared[leader] === 0) met.push(leader);
				shared[leader] = (shared[leader] as number) + 1;
			});
		}
		const leader = met
			.filter((each) => mayBeVersions(shared[each] as number, own, lookups(each)))
			.sort((a, b) => (shared[b] as number) - (shared[a] as number) || a - b)
			.find((each) => haveOneText(story, each));
		for (const each of met) shared[each] = 0;
		leaders[story] = leader ?? story;
		if (leader !== undefined) continue;
		for (const hash of own.hashes) known.add(hash, story);
	}
	return leaders;
}

/** Whether two stories of a table are versions of one text. */
export function versionTest(table: NumberedTable, leaders: Uint32Array, sharedTexts: SharedText) {
	const haveOneText = textTest(table, sharedTexts);
	return (a: number, b: number): boolean => leaders[a] === leaders[b] || haveOneText(a, b);
}
