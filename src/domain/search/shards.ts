import type { SearchEntry } from './entries.ts';

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
 * Divides an archive into shards that follow each other in time, by decades where they are small
 * enough, else by years, months and days. Neighbours share a shard as far as they fit, counted from
 * the oldest on, so that a new story changes one shard or two and leaves the others as they are.
 * @param entries newest first, undated last.
 * @returns the stories of each shard, newest first.
 */
export const shardsOf = (entries: SearchEntry[], limits = SHARD_LIMITS): SearchEntry[][] =>
	entries.length === 0 ? [] : divided(partOf(entries), 0, limits).map((shard) => shard.entries);
