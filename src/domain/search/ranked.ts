import type { Narrowing } from './narrowing.ts';
import type { SortOrder } from './query.ts';
import { rarity } from './ranking.ts';
import type { ShardMatches } from './shard-matches.ts';

/** What was found in one shard, and how it stands to filters and dates. */
export interface SearchedShard {
	/** Place among all shards, newest first. */
	place: number;
	matches: ShardMatches;
	narrowing: Narrowing;
}

/** A story found. */
export interface RankedRow {
	shard: SearchedShard;
	row: number;
	score: number;
}

export interface Ranked {
	/** Terms each of the stories found has: fewer than asked for if no story has all, but some do. */
	needed: number;
	total: number;
	/** The first stories in the order asked for. */
	top: RankedRow[];
}

const isNarrowedOut = ({ lacking, isOutside }: Narrowing, row: number) =>
	lacking[row] !== 0 || isOutside[row] === 1;

/** Most terms that any story has which filters and dates let pass; 0 if none has one. */
export function termsToHave(shards: SearchedShard[]): number {
	let most = 0;
	for (const { matches, narrowing } of shards) {
		matches.counts.forEach((count, row) => {
			if (count > most && !isNarrowedOut(narrowing, row)) most = count;
		});
	}
	return most;
}

/** Rarity of each term in the shards where it was looked for. */
function rarities(shards: SearchedShard[]): number[] {
	const terms = shards[0]?.matches.terms ?? [];
	return terms.map((_, term) => {
		let [stories, found] = [0, 0];
		for (const { matches } of shards) {
			const own = matches.terms[term]?.found;
			if (own === undefined) continue;
			stories += matches.rows.size;
			found += own;
		}
		return rarity(stories, found);
	});
}

function scoreOf({ terms, closeness }: ShardMatches, row: number, rare: number[]): number {
	let score = 0;
	terms.forEach(({ strengths }, term) => {
		score += (rare[term] as number) * (strengths[row] as number);
	});
	return score * (closeness[row] as number);
}

/** Comparisons that put the first result first. Undated stories come last by date, both ways. */
const ORDERS: Record<SortOrder, (a: RankedRow, b: RankedRow) => number> = {
	best: (a, b) => b.score - a.score || newer(a, b),
	newest: newer,
	oldest: (a, b) => undatedLast(a, b) || newer(b, a),
};

function newer(a: RankedRow, b: RankedRow): number {
	return a.shard.place - b.shard.place || a.row - b.row;
}

const isUndated = ({ shard, row }: RankedRow) => shard.matches.rows.dates[row] === undefined;
const undatedLast = (a: RankedRow, b: RankedRow) => Number(isUndated(a)) - Number(isUndated(b));

/**
 * Puts what was found in order.
 * @param asked number of terms; without any, every story is found.
 */
export function ranked(
	shards: SearchedShard[],
	{ asked, sort, shown }: { asked: number; sort: SortOrder; shown: number },
): Ranked {
	const needed = termsToHave(shards) || asked;
	const rare = rarities(shards);
	const found: RankedRow[] = [];
	for (const shard of shards) {
		const { matches, narrowing } = shard;
		matches.counts.forEach((count, row) => {
			if (count !== needed || isNarrowedOut(narrowing, row)) return;
			found.push({ shard, row, score: sort === 'best' ? scoreOf(matches, row, rare) : 0 });
		});
	}
	found.sort(ORDERS[sort]);
	return { needed, total: found.length, top: found.slice(0, shown) };
}
