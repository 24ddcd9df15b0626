import type { ArchiveMemory, Relatable, Workforce } from './archive.ts';
import { compareArchive } from './compare-archive.ts';
import { makeLists } from './lists.ts';
import { type Recommendations, recommend } from './recommend.ts';
import { settledIn } from './settled.ts';

/** What is remembered of an archive whose stories have been related. */
export interface RelatedMemory extends ArchiveMemory {
	/** Length of the lists. */
	limit: number;
	/** Lists as ranked, before they are filled up and orphans take places in them. */
	ranked: number[][];
	/** What the page of every story recommends, by its id. */
	recommendations: Map<string, Recommendations>;
}

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
