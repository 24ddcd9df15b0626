import type { Term } from '../../domain/search/asked.ts';
import { foundStory } from '../../domain/search/found-story.ts';
import type { FoundStory } from '../../domain/search/provider.ts';
import { RESULTS_STEP, type SortOrder } from '../../domain/search/query.ts';
import type { RankedRow } from '../../domain/search/ranked.ts';
import type { ShardStore } from './shard-store.ts';

/** Stories of one step of results; the best are put in order once their texts are here. */
async function oneStep(
	step: RankedRow[],
	terms: Term[],
	sort: SortOrder,
	shards: ShardStore,
): Promise<FoundStory[]> {
	const scored = await Promise.all(
		step.map(async (each) => {
			const shard = await shards.open(each.shard.place);
			return foundStory(each, terms, await shard.story(each.row));
		}),
	);
	if (sort === 'best') scored.sort((a, b) => b.score - a.score);
	return scored.map(({ story }) => story);
}

/**
 * What a reader sees of the stories found, whose texts are loaded for it.
 * @param top the first of them, in order.
 * @throws LoadError
 */
export async function listedStories(
	top: RankedRow[],
	terms: Term[],
	sort: SortOrder,
	shards: ShardStore,
): Promise<FoundStory[]> {
	const steps = Array.from({ length: Math.ceil(top.length / RESULTS_STEP) }, (_, step) =>
		top.slice(step * RESULTS_STEP, (step + 1) * RESULTS_STEP),
	);
	return (await Promise.all(steps.map((step) => oneStep(step, terms, sort, shards)))).flat();
}
