import type { PartialDate } from '../partial-date.ts';
import { searchJob } from './candidates.ts';
import { dayOf, timeOf } from './closeness.ts';
import { type FeatureTable, type NumberedTable, numberFeatures } from './feature-table.ts';
import type { Readable } from './features.ts';
import { comparisonJob, type Neighbours } from './neighbours.ts';
import { type Rarity, rarityOf } from './rarity.ts';
import type { RunTask } from './tasks.ts';
import { leadersOf } from './versions.ts';
import { type Vectors, weighingJob } from './weights.ts';

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
export interface ComparedArchive {
	/** In order of their ids; everything below goes by their places. */
	stories: Relatable[];
	table: NumberedTable;
	rarity: Rarity;
	vectors: Vectors;
	neighbours: Neighbours;
	/** Leader of each story's versions, the newest of them. */
	leaders: Uint32Array;
	/** Day of each story, NaN if undated. */
	days: Float64Array;
}

/** How an archive's work is done: here or in threads. */
export interface Workforce {
	/** Reads the features of stories, in their order. */
	readFeatures: (stories: Relatable[]) => Promise<FeatureTable>;
	runTask: RunTask;
}

/** Language as stories are compared: all kinds of English are one. */
export const languageOf = ({ lang }: Pick<Relatable, 'lang'>): string =>
	(lang.split('-')[0] ?? '').toLowerCase();

/** Puts stories in the order of their ids, so that the order they came in changes nothing. */
const inOrder = (stories: Relatable[]) =>
	[...stories].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));

/** Compares every story of an archive with every other of its language. */
export async function compareArchive(
	given: Relatable[],
	{ readFeatures, runTask }: Workforce,
): Promise<ComparedArchive> {
	const stories = inOrder(given);
	const days = Float64Array.from(stories, ({ pubDate }) => dayOf(pubDate));
	const table = numberFeatures(await readFeatures(stories));
	const times = Float64Array.from(days, timeOf);
	const newestFirst = Array.from(stories.keys()).sort(
		(a, b) => (times[b] as number) - (times[a] as number) || a - b,
	);
	const leaders = leadersOf(table, newestFirst);
	const spoken = stories.map((story) => ({ id: story.id, language: languageOf(story) }));
	const rarity = rarityOf(table, spoken, leaders);
	const weighing = weighingJob(table, rarity);
	await runTask('weigh', weighing, stories.length);
	const search = searchJob(weighing.vectors, leaders);
	await runTask('search', search, stories.length);
	const comparison = comparisonJob(search);
	await runTask('compare', comparison, stories.length);
	return {
		stories,
		table,
		rarity,
		vectors: weighing.vectors,
		neighbours: comparison.neighbours,
		leaders,
		days,
	};
}
