import { type Neighbours, neighboursOf, similaritiesOf } from './neighbours.ts';

/** Lists of related stories, by the place of the story whose list it is. */
export interface Lists {
	lists: number[][];
	/** How many stories at the head of each list its editor chose. */
	fixed: number[];
	limit: number;
	/** Leader of each story's versions. */
	leaders: Uint32Array;
	neighbours: Neighbours;
	/** Cosine below which another has nothing to do with a story. */
	leastFor: (story: number) => number;
	/** Whether two stories are versions of one text. */
	areVersions: (a: number, b: number) => boolean;
	/** Whether a story may stand in the list of another as far as that one's editor goes. */
	mayStand: (story: number, host: number) => boolean;
}

/**
 * Gives stories that stand in nobody's list a place: a version takes the place of its leader where
 * that one is listed more than once, any other the last place of a near story's list, unless who
 * stands there would be listed nowhere itself. Changes the lists; at most one place of each.
 */
export function rescueOrphans(given: Lists): void {
	const { lists, fixed, limit, leaders, neighbours, leastFor, areVersions, mayStand } = given;
	const listed = new Uint32Array(lists.length);
	for (const list of lists) for (const story of list) listed[story] = (listed[story] as number) + 1;
	const hasVersions = new Set(leaders.filter((leader, story) => leader !== story));
	const hostsOf = Map.groupBy(
		lists.flatMap((list, host) =>
			list.filter((story) => hasVersions.has(story)).map((story) => ({ story, host })),
		),
		({ story }) => story,
	);
	const changed = new Set<number>();

	const place = (orphan: number, host: number, at: number) => {
		const list = lists[host] as number[];
		const before = list[at];
		if (before !== undefined) listed[before] = (listed[before] as number) - 1;
		list[at] = orphan;
		listed[orphan] = (listed[orphan] as number) + 1;
		changed.add(host);
	};
	/** Whether a place may be given to an orphan: no editor's, and not the only one of who has it. */
	const isFree = (host: number, at: number) => {
		const holder = lists[host]?.[at];
		return (
			at >= (fixed[host] as number) && (holder === undefined || (listed[holder] as number) > 1)
		);
	};

	const takeLeadersPlace = (orphan: number) => {
		const leader = leaders[orphan] as number;
		for (const { host } of hostsOf.get(leader) ?? []) {
			const list = lists[host] as number[];
			const at = list.indexOf(leader);
			if (changed.has(host) || at < 0 || !isFree(host, at) || !mayStand(orphan, host)) continue;
			if ([host, ...list.toSpliced(at, 1)].some((each) => areVersions(each, orphan))) continue;
			place(orphan, host, at);
			return true;
		}
		return false;
	};
	const takeLastPlace = (orphan: number) => {
		const similarities = similaritiesOf(neighbours, orphan);
		for (const [i, host] of neighboursOf(neighbours, orphan).entries()) {
			if ((similarities[i] as number) < leastFor(orphan)) return;
			const list = lists[host] as number[];
			const at = Math.min(list.length, limit - 1);
			if (changed.has(host) || at < 0 || !isFree(host, at) || !mayStand(orphan, host)) continue;
			if ([host, ...list.slice(0, at)].some((each) => areVersions(each, orphan))) continue;
			place(orphan, host, at);
			return;
		}
	};
	lists.forEach((_, story) => {
		if (listed[story] === 0 && !takeLeadersPlace(story)) takeLastPlace(story);
	});
}
