import type { PartialDate } from '../partial-date.ts';
import { type Candidates, searchJob } from './candidates.ts';
import { carriedLeaders } from './carry-leaders.ts';
import { changedStories } from './changes.ts';
import { dayOf, timeOf } from './closeness.ts';
import {
	type FeatureTable,
	joinTables,
	type NumberedTable,
	numberFeatures,
} from './feature-table.ts';
import type { Readable } from './features.ts';
import { type Moves, movesBetween } from './moves.ts';
import { carryNeighbours, comparisonJob, type Neighbours } from './neighbours.ts';
import { carryHolders, countHolders, type Rarity, rarityOf } from './rarity.ts';
import { type RunTask, TASKS } from './tasks.ts';
import { countTopics } from './topic-sizes.ts';
import { updateCandidates } from './update-candidates.ts';
import { leadersOf } from './versions.ts';
import { carryVectors, type Vectors, weighingJob } from './weights.ts';

/** What of a story decides to which others it is related; `related` and `exclude` hold ids. */
export interface Relatable extends Readable {
	id: string;
	pubDate?: PartialDate | undefined;
	/** BCP 47 tag of its language. */
	lang: string;
	related: string[];
	exclude: string[];
}

/** The stories of an archive, compared: what recommendations and explanations are made of. */
export interface ComparedArchive extends ArchiveMemory {
	/** In order of their ids; everything goes by their places. */
	stories: Relatable[];
	/** How the places of stories went from the archive remembered to this. */
	moves: Moves;
	/** Stories whose neighbours may be others than remembered; undefined if all may. */
	changed?: Set<number> | undefined;
}

/** What is remembered of an archive, to compare only what changes in it. */
export interface ArchiveMemory {
	/** Ids of the stories, in order, and keys of what is compared of each. */
	ids: string[];
	keys: string[];
	table: NumberedTable;
	rarity: Rarity;
	vectors: Vectors;
	candidates: Candidates;
	neighbours: Neighbours;
	/** Leader of each story's versions, the newest of them. */
	leaders: Uint32Array;
	/** How many stories each topic has. */
	topicSizes: Map<string, number>;
	/** Day of each story, NaN if undated. */
	days: Float64Array;
}

/** How an archive's work is done: here or in threads. */
export interface Workforce {
	/** A key of all that a story's features are read from: another text has another key. */
	keyOf: (story: Relatable) => string;
	/** Reads the features of stories, in their order. */
	readFeatures: (stories: Relatable[]) => Promise<FeatureTable>;
	runTask: RunTask;
	/** Told when all that can be shared out is done: from then on threads only take up memory. */
	dismiss: () => Promise<void>;
}

/** Language as stories are compared: all kinds of English are one. */
export const languageOf = ({ lang }: Pick<Relatable, 'lang'>): string =>
	(lang.split('-')[0] ?? '').toLowerCase();

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
function newestVersions(table: NumberedTable, days: Float64Array): Uint32Array {
	const times = Float64Array.from(days, timeOf);
	const newestFirst = Array.from(times.keys()).sort(
		(a, b) => (times[b] as number) - (times[a] as number) || a - b,
	);
	return leadersOf(table, newestFirst);
}

/**
 * Compares every story of an archive with every other of its language.
 * @param memory of an earlier archive: what comes out is the same with or without it, only sooner.
 */
export async function compareArchive(
	given: Relatable[],
	{ keyOf, readFeatures, runTask, dismiss }: Workforce,
	memory?: ArchiveMemory,
): Promise<ComparedArchive> {
	const stories = inOrder(given);
	const named = { ids: stories.map(({ id }) => id), keys: stories.map(keyOf) };
	const days = Float64Array.from(stories, ({ pubDate }) => dayOf(pubDate));
	const moves = movesBetween(memory, named);
	const table = await readTable(stories, moves, memory, readFeatures);
	const isRedated = memory?.days.some((day, place) => {
		const story = moves.to[place] as number;
		return story >= 0 && !Object.is(day, days[story]);
	});
	const leaders =
		(memory && !isRedated && carriedLeaders(memory, table, moves)) || newestVersions(table, days);
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

	const comparison = comparisonJob(search);
	if (memory && changed) {
		carryNeighbours(moves, memory.neighbours, comparison.neighbours);
		const compare = TASKS.compare(comparison);
		for (const story of changed) compare(story, story + 1);
	} else await runTask('compare', comparison, stories.length);
	await dismiss();

	const { vectors } = weighing;
	const { candidates } = search;
	const { neighbours } = comparison;
	const topicSizes = countTopics(stories);
	const compared = { table, rarity, vectors, candidates, neighbours, leaders, topicSizes };
	return { ...named, ...compared, stories, days, moves, changed };
}
