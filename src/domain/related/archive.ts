import type { PartialDate } from '../dates/partial-date.ts';
import { memoized } from '../text/memoized.ts';
import type { Candidates } from './candidates.ts';
import type { FeatureTable } from './feature-table.ts';
import type { Readable } from './features.ts';
import type { LeastSimilarities } from './least-similarity.ts';
import type { Moves } from './moves.ts';
import type { Neighbours } from './neighbours.ts';
import type { NumberedTable } from './numbered-table.ts';
import type { Rarity } from './rarity.ts';
import type { RunTask } from './tasks.ts';
import type { Vectors } from './weights.ts';

/** What of a story decides to which others it is related; `related` and `exclude` hold ids. */
export interface Relatable extends Readable {
	id: string;
	pubDate?: PartialDate | undefined;
	/** BCP 47 tag of its language. */
	lang: string;
	/** Stands for the text where it is known without being read. */
	digest?: string | undefined;
	related: string[];
	exclude: string[];
}

/** The stories of an archive, compared: what recommendations and explanations are made of. */
export interface ComparedArchive extends ArchiveMemory, Pick<Workforce, 'isStopWord'> {
	/** In order of their ids; everything goes by their places. */
	stories: Relatable[];
	/** Day of each story, NaN if undated. */
	days: Float64Array;
	/** How the places of stories went from the archive remembered to this. */
	moves: Moves;
	/** Stories whose neighbours may be others than remembered; undefined if all may. */
	changed?: Set<number> | undefined;
}

/** What is remembered of an archive, to compare only what changes in it. */
export interface ArchiveMemory {
	/** Ids of the stories, in order, and the key of each. */
	ids: string[];
	keys: string[];
	table: NumberedTable;
	rarity: Rarity;
	vectors: Vectors;
	candidates: Candidates;
	neighbours: Neighbours;
	least: LeastSimilarities;
	/** Leader of each story's versions, the newest of them. */
	leaders: Uint32Array;
	/** How many stories each topic has. */
	topicSizes: Map<string, number>;
}

/** How an archive's work is done: here or in threads. */
export interface Workforce {
	/** A key of all that is known of a story but its id: whatever changes in it, it has another. */
	keyOf: (story: Relatable) => string;
	/** Whether a word says nothing of what a text in a language, by its tag, is about. */
	isStopWord: (word: string, lang: string) => boolean;
	/** Reads the features of stories, in their order. */
	readFeatures: (stories: Relatable[]) => Promise<FeatureTable>;
	runTask: RunTask;
	/** Told when all that can be shared out is done: from then on threads only take up memory. */
	dismiss: () => Promise<void>;
}

/** Language and script of a tag, such as `en-Latn`. */
const languageAndScript = memoized((tag: string) => {
	const { language, script } = new Intl.Locale(tag).maximize();
	return script ? `${language}-${script}` : language;
});

/**
 * Language in which a story is compared: all kinds of English are one, and those of Chinese two,
 * whether a tag names the script or a place where it is used.
 */
export const languageOf = ({ lang }: Pick<Relatable, 'lang'>): string => languageAndScript(lang);
