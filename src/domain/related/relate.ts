import type { Relatable, Workforce } from './archive.ts';
import { compareArchive } from './compare-archive.ts';
import { makeLists } from './lists.ts';
import { recommend } from './recommend.ts';
import type { RelatedMemory } from './related-memory.ts';
import { settledIn } from './settled.ts';

/**
 * Finds what every story's page recommends.
 * @param limit length of the lists.
 * @param memory of an earlier archive: what comes out is the same with or without it, only sooner.
 */
export async function relateStories(
	given: Relatable[],
	limit: number,
	workforce: Workforce,
	memory?: RelatedMemory,
): Promise<RelatedMemory> {
	const archive = await compareArchive(given, workforce, memory);
	const settled = settledIn(archive, limit, memory);
	const { ranked, lists } = makeLists(archive, limit, (story) =>
		settled.isRanked(story)
			? memory?.ranked[archive.moves.from[story] as number]?.map(
					(place) => archive.moves.to[place] as number,
				)
			: undefined,
	);
	const recommendations = recommend(archive, lists, (story) =>
		settled.isWhole(story, lists[story] as number[])
			? memory?.recommendations.get((archive.stories[story] as Relatable).id)
			: undefined,
	);
	const { stories, days, moves, changed, isStopWord, ...compared } = archive;
	return { ...compared, limit, ranked, recommendations };
}
