import {
	type ArchiveMemory,
	type ComparedArchive,
	languageOf,
	type Relatable,
	type Workforce,
} from './archive.ts';
import { searchJob } from './candidates.ts';
import { carriedLeaders } from './carry-leaders.ts';
import { changedStories } from './changes.ts';
import { dayOf, timeOf } from './closeness.ts';
import { leastSimilarities } from './least-similarity.ts';
import { isMostlyNew, type Moves, movesBetween } from './moves.ts';
import { carryNeighbours, comparisonJob } from './neighbours.ts';
import { joinTables, type NumberedTable, numberFeatures } from './numbered-table.ts';
import { carryHolders, countHolders, rarityOf } from './rarity.ts';
import { sharedText } from './shared-text.ts';
import { TASKS } from './tasks.ts';
import { countTopics } from './topic-sizes.ts';
import { updateCandidates } from './update-candidates.ts';
import { leadersOf } from './versions.ts';
import { carryVectors, weighingJob } from './weights.ts';

/** Puts stories in the order of their ids, so that the order they came in changes nothing. */
const inOrder = (stories: Relatable[]) =>
	[...stories].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Reads the features of those stories that are not remembered. */
async function readTable(
	stories: Relatable[],
	moves: Moves,
	memory: ArchiveMemory | undefined,
	readFeatures: Workforce['readFeatures'],
): Promise<NumberedTable> {
	const fresh = memory ? stories.filter((_, story) => (moves.from[story] as number) < 0) : stories;
	const read = numberFeatures(await readFeatures(fresh), memory?.table.vocabulary);
	return memory ? joinTables(moves, memory.table, read) : read;
}

/** Leader of the versions of each story: the newest. */
function newestVersions(
	stories: Relatable[],
	table: NumberedTable,
	days: Float64Array,
): Uint32Array {
	const times = Float64Array.from(days, timeOf);
	const newestFirst = Array.from(times.keys()).sort(
		(a, b) => (times[b] as number) - (times[a] as number) || a - b,
	);
	return leadersOf(table, newestFirst, sharedText(stories));
}

/**
 * Compares every story of an archive with every other of its language.
 * @param memory of an earlier archive: what comes out is the same with or without it, only sooner.
 */
export async function compareArchive(
	given: Relatable[],
	workforce: Workforce,
	memory?: ArchiveMemory,
): Promise<ComparedArchive> {
	const { keyOf, isStopWord, readFeatures, runTask, dismiss } = workforce;
	const stories = inOrder(given);
	const named = { ids: stories.map(({ id }) => id), keys: stories.map(keyOf) };
	const days = Float64Array.from(stories, ({ pubDate }) => dayOf(pubDate));
	const moves = movesBetween(memory, named);
	// Of an archive that is mostly another, the words of the old one would only be in the way.
	if (memory && isMostlyNew(moves)) return compareArchive(given, workforce);
	const table = await readTable(stories, moves, memory, readFeatures);
	const leaders =
		(memory && carriedLeaders(memory, table, moves)) ?? newestVersions(stories, table, days);
	const holders = memory ? carryHolders(memory, table, moves) : countHolders(table);
	const spoken = stories.map((story) => ({ id: story.id, language: languageOf(story) }));
	const rarity = rarityOf(table, spoken, leaders, holders);
	const dirty = memory && changedStories(memory, { rarity, leaders }, table, moves);

	const weighing = weighingJob(table, rarity);
	if (memory && dirty) {
		carryVectors(moves, memory.vectors, weighing.vectors);
		const weigh = TASKS.weigh(weighing);
		for (const story of dirty) weigh(story, story + 1);
	} else await runTask('weigh', weighing, stories.length);

	const search = searchJob(weighing.vectors, leaders);
	let changed: Set<number> | undefined;
	if (memory && dirty) changed = updateCandidates(search, memory.candidates, moves, dirty);
	else await runTask('search', search, stories.length);

	const comparison = comparisonJob(search, rarity);
	if (memory && changed) {
		carryNeighbours(moves, memory.neighbours, comparison.neighbours);
		const compare = TASKS.compare(comparison);
		for (const story of changed) compare(story, story + 1);
	} else await runTask('compare', comparison, stories.length);
	await dismiss();

	const { vectors } = weighing;
	const { candidates } = search;
	const { neighbours } = comparison;
	const least = leastSimilarities(neighbours, stories.map(languageOf));
	const topicSizes = countTopics(stories);
	const compared = { table, rarity, vectors, candidates, neighbours, least, leaders, topicSizes };
	return { ...named, ...compared, isStopWord, stories, days, moves, changed };
}
