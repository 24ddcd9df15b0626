import { foundStory } from '../../domain/search/found-story.ts';
import type { FoundStory } from '../../domain/search/provider.ts';
import { RESULTS_STEP, type SortOrder } from '../../domain/search/query.ts';
import type { RankedRow } from '../../domain/search/ranked.ts';
import type { Term } from '../../domain/search/term.ts';
import { loaded } from './losses.ts';
import type { ShardStore } from './shard-store.ts';

export interface ListedStories {
	results: FoundStory[];
	/** Stories that belong among them and could not be loaded. */
	unloaded: number;
}

/** Stories of one step of results; the best are put in order once their texts are here. */
async function oneStep(
	step: RankedRow[],
	terms: Term[],
	sort: SortOrder,
	shards: ShardStore,
): Promise<ListedStories> {
	const all = await Promise.all(
		step.map(async (each) => {
			const shard = await shards.open(each.shard.place);
			const { value } = await loaded(shard.story(each.row));
			return value && foundStory(each, terms, value);
		}),
	);
	const scored = all.filter((each) => each !== undefined);
	if (sort === 'best') scored.sort((a, b) => b.score - a.score);
	const results = scored.map(({ story }) => story);
	return { results, unloaded: all.length - results.length };
}

/**
 * What a reader sees of the stories found, whose texts are loaded for it.
 * @param top the first of them, in order.
 */
export async function listedStories(
	top: RankedRow[],
	terms: Term[],
	sort: SortOrder,
	shards: ShardStore,
): Promise<ListedStories> {
	const steps = Array.from({ length: Math.ceil(top.length / RESULTS_STEP) }, (_, step) =>
		top.slice(step * RESULTS_STEP, (step + 1) * RESULTS_STEP),
	);
	const listed = await Promise.all(steps.map((step) => oneStep(step, terms, sort, shards)));
	return {
		results: listed.flatMap(({ results }) => results),
		unloaded: listed.reduce((sum, { unloaded }) => sum + unloaded, 0),
	};
}
