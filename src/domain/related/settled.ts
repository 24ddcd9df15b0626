import type { ComparedArchive, Relatable } from './archive.ts';
import { neighboursOf } from './neighbours.ts';
import type { RelatedMemory } from './relate.ts';
import { rarestFirst } from './topic-sizes.ts';

/** What of an earlier archive's lists still holds. */
export interface Settled {
	/** Whether the list of a story would be ranked as before. */
	isRanked: (story: number) => boolean;
	/** Whether all that its page recommends is as before, if the list is. */
	isWhole: (story: number, list: number[]) => boolean;
}

const hasGuidance = ({ related, exclude }: Relatable) => related.length + exclude.length > 0;

/** Finds what of the lists in memory still holds in an archive that was compared with its help. */
export function settledIn(
	archive: ComparedArchive,
	limit: number,
	memory: RelatedMemory | undefined,
): Settled {
	const { stories, neighbours, leaders, days, moves, changed } = archive;
	if (!memory || !changed || memory.limit !== limit) {
		return { isRanked: () => false, isWhole: () => false };
	}
	/** Stories whose neighbours or date are not as they were. */
	const touched = Uint8Array.from(days, (day, story) =>
		Number(changed.has(story) || !Object.is(day, memory.days[moves.from[story] as number])),
	);
	const isTouched = (story: number) => touched[story] === 1;
	const ranked = Uint8Array.from(stories, (own, story) =>
		Number(
			!isTouched(story) &&
				!hasGuidance(own) &&
				!memory.guided.has(own.id) &&
				!neighboursOf(neighbours, story).some(isTouched),
		),
	);
	const isRanked = (story: number) => ranked[story] === 1;

	/** Leaders, as they are now, of versions of which one has changed, come or gone. */
	const shifted = new Uint8Array(stories.length);
	for (let story = 0; story < stories.length; story++) {
		if (isTouched(story)) shifted[leaders[story] as number] = 1;
	}
	moves.to.forEach((place, earlier) => {
		const leader = moves.to[memory.leaders[earlier] as number] as number;
		if (place < 0 && leader >= 0) shifted[leader] = 1;
	});
	const [before, now] = [rarestFirst(memory.topicSizes), rarestFirst(archive.topicSizes)];
	const haveSameOrder = (topics: string[]) =>
		topics.every((a, i) =>
			topics.every((b, j) => j <= i || Math.sign(before(a, b)) === Math.sign(now(a, b))),
		);
	return {
		isRanked,
		isWhole: (story, list) =>
			isRanked(story) &&
			!list.some(isTouched) &&
			shifted[leaders[story] as number] === 0 &&
			haveSameOrder((stories[story] as Relatable).topics),
	};
}

/** Ids of the stories whose lists an editor has a say in. */
export const guidedIn = (stories: Relatable[]): Set<string> =>
	new Set(stories.filter(hasGuidance).map(({ id }) => id));
