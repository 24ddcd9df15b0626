import type { SearchEntry } from './entries.ts';
import { stemmerFor } from './stemmers.ts';

/**
 * How much one shard of the index holds at most. A reader loads some 20 bytes a story before the
 * first answer, and Pagefind needs some 300 bytes of memory a word while it indexes.
 */
export const SHARD_LIMITS = { stories: 2000, words: 1_000_000 };

/** Lengths of ISO dates that stand for decades, years, months and days. */
const PERIODS = [3, 4, 7, 10] as const;

interface Part {
	entries: SearchEntry[];
	words: number;
}

const fits = (stories: number, words: number, limits: typeof SHARD_LIMITS) =>
	stories <= limits.stories && words <= limits.words;

const partOf = (entries: SearchEntry[]): Part => ({
	entries,
	words: entries.reduce((sum, { wordCount }) => sum + wordCount, 0),
});

/** Joins parts that follow each other for as long as they fit, from the oldest on. */
function joined(parts: Part[], limits: typeof SHARD_LIMITS): Part[] {
	const shards: Part[][] = [];
	let [stories, words] = [0, 0];
	for (const part of parts.toReversed()) {
		stories += part.entries.length;
		words += part.words;
		const older = shards.at(-1);
		if (older && fits(stories, words, limits)) older.push(part);
		else {
			shards.push([part]);
			[stories, words] = [part.entries.length, part.words];
		}
	}
	return shards.map((own) => partOf(own.reverse().flatMap(({ entries }) => entries))).reverse();
}

function divided(part: Part, depth: number, limits: typeof SHARD_LIMITS): Part[] {
	const { entries } = part;
	if (fits(entries.length, part.words, limits)) return [part];
	const period = PERIODS[depth];
	if (period === undefined) {
		return joined(
			entries.map((entry) => partOf([entry])),
			limits,
		);
	}
	const groups = Map.groupBy(entries, ({ order }) => order.slice(0, period));
	const parts = [...groups.values()].flatMap((own) => divided(partOf(own), depth + 1, limits));
	return joined(parts, limits);
}

/**
 * Divides stories into shards that follow each other in time, by decades where they are small
 * enough, else by years, months and days. Neighbours share a shard as far as they fit, counted from
 * the oldest on, so that a new story changes one shard or two and leaves the others as they are.
 * @param entries newest first, undated last.
 * @returns the stories of each shard, newest first.
 */
export const shardsInTime = (entries: SearchEntry[], limits = SHARD_LIMITS): SearchEntry[][] =>
	divided(partOf(entries), 0, limits).map((shard) => shard.entries);

/** Stories that are indexed together. */
export interface ShardStories {
	/** The language whose rules for the forms of words hold (ISO 639). */
	stemmer: string;
	/** Newest first, undated last. */
	entries: SearchEntry[];
}

/**
 * Divides an archive into shards, of which each has the stories of one language, or of several whose
 * words have no rules of their own: those of the newspaper's first, then the largest.
 * @param entries newest first, undated last.
 * @param language BCP 47 tag of the newspaper.
 */
export function shardsOf(
	entries: SearchEntry[],
	language: string,
	limits = SHARD_LIMITS,
): ShardStories[] {
	const own = stemmerFor(language, language);
	const groups = Map.groupBy(entries, (entry) => stemmerFor(entry.language, language));
	const inOrder = [...groups].sort(
		([a, some], [b, others]) =>
			Number(b === own) - Number(a === own) || others.length - some.length || (a < b ? -1 : 1),
	);
	return inOrder.flatMap(([stemmer, all]) =>
		shardsInTime(all, limits).map((entries) => ({ stemmer, entries })),
	);
}
