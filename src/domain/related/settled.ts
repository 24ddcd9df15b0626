import type { ComparedArchive, Relatable } from './archive.ts';
import { areSame } from './least-similarity.ts';
import { neighboursOf } from './neighbours.ts';
import type { RelatedMemory } from './related-memory.ts';
import { rarestFirst, tellingTopics } from './topic-sizes.ts';

/** What of an earlier archive's lists still holds. */
export interface Settled {
	/** Whether the list of a story would be ranked as before. */
	isRanked: (story: number) => boolean;
	/** Whether all that its page recommends is as before, if the list is. */
	isWhole: (story: number, list: number[]) => boolean;
}

/** Finds what of the lists in memory still holds in an archive that was compared with its help. */
export function settledIn(
	archive: ComparedArchive,
	limit: number,
	memory: RelatedMemory | undefined,
): Settled {
	const { stories, neighbours, leaders, moves, changed } = archive;
	const isComparable = memory?.limit === limit && areSame(memory.least, archive.least);
	if (!memory || !changed || !isComparable) {
		return { isRanked: () => false, isWhole: () => false };
	}
	const touched = Uint8Array.from(stories, (_, story) => Number(changed.has(story)));
	const isTouched = (story: number) => touched[story] === 1;
	// What an editor names may come or go while the story that names it stays as it was.
	const ranked = Uint8Array.from(stories, ({ related, exclude }, story) =>
		Number(
			!isTouched(story) &&
				related.length + exclude.length === 0 &&
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
	const [told, tells] = [
		tellingTopics(memory.topicSizes, memory.ids.length),
		tellingTopics(archive.topicSizes, stories.length),
	];
	const tellAsMuch = (topics: string[]) => topics.every((topic) => told(topic) === tells(topic));
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
			haveSameOrder((stories[story] as Relatable).topics) &&
			tellAsMuch((stories[story] as Relatable).topics),
	};
}
