import { isNarrowedOut, type Narrowing } from './narrowing.ts';
import type { SortOrder } from './query.ts';
import { coverageFactor, rarity } from './ranking.ts';
import type { ShardMatches } from './shard-matches.ts';

/** What was found in one shard, and how it stands to filters and dates. */
export interface SearchedShard {
	/** Place among all shards, those of each language newest first. */
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
	/** Stories that have all terms. */
	whole: number;
	/** Stories that have some of the terms. */
	partial: number;
	/** The first stories in the order asked for. */
	top: RankedRow[];
}

/** Stories found in shards that have a term, by its place. */
export const storiesWith = (term: number, shards: SearchedShard[]): number =>
	shards.reduce((sum, { matches }) => sum + (matches.terms[term]?.found ?? 0), 0);

/** Rarity of each term in the shards that were searched. */
function rarities(shards: SearchedShard[]): number[] {
	const stories = shards.reduce((sum, { matches }) => sum + matches.rows.size, 0);
	const terms = shards[0]?.matches.terms ?? [];
	return terms.map((_, term) => rarity(stories, storiesWith(term, shards)));
}

/** For each term, whether only corrections of it were found, so that these are what was meant. */
const areReplaced = (shards: SearchedShard[]): boolean[] =>
	(shards[0]?.matches.terms ?? []).map(
		(_, term) => !shards.some(({ matches }) => matches.terms[term]?.isFoundAsTyped),
	);

/** What is known of each term from all shards. */
interface Terms {
	rare: number[];
	replaced: boolean[];
}

function scoreOf(matches: ShardMatches, row: number, { rare, replaced }: Terms): number {
	const { terms, closeness, counts } = matches;
	let [score, asked, had] = [0, 0, 0];
	terms.forEach(({ strengths }, term) => {
		const [weight, strength] = [rare[term] as number, strengths[row] as number];
		score += weight * strength;
		asked += weight;
		if (strength > 0) had += weight;
	});
	const has = {
		all: counts[row] === terms.length,
		corrected: terms.some(({ corrected }, term) => replaced[term] && corrected[row] === 1),
	};
	return score * (closeness[row] as number) * coverageFactor(had / asked, has, terms.length);
}

/**
 * Comparisons that put the first result first. By date, stories that have more of the terms come
 * first; undated ones come last, both ways.
 */
const ORDERS: Record<SortOrder, (a: RankedRow, b: RankedRow) => number> = {
	best: (a, b) => b.score - a.score || newer(a, b),
	newest: (a, b) => moreTerms(a, b) || newer(a, b),
	oldest: (a, b) => moreTerms(a, b) || undatedLast(a, b) || newer(b, a),
};

const termsOf = ({ shard, row }: RankedRow) => shard.matches.counts[row] as number;
const moreTerms = (a: RankedRow, b: RankedRow) => termsOf(b) - termsOf(a);

/** Of two in one shard its order tells, to the second; those of other languages are of the same years. */
function newer(a: RankedRow, b: RankedRow): number {
	const [first, second] = [dateOf(a) ?? '', dateOf(b) ?? ''];
	if (first !== second) return first < second ? 1 : -1;
	return a.shard.place - b.shard.place || a.row - b.row;
}

/** Whether some term stands in the headline of a story. */
const isInHeadline = ({ shard: { matches }, row }: RankedRow) =>
	matches.terms.some(
		({ places }) => (places[row]?.[0] ?? Infinity) < matches.rows.lengths(row).headline,
	);

/**
 * Gives stories that lack terms, and have none in their headlines, a score below all that have all.
 * Exact forms, which are known once texts are loaded, may still lift one a little.
 */
function wholeFirst(found: RankedRow[], asked: number): void {
	const isWhole = (each: RankedRow) => termsOf(each) === asked;
	const least = found.reduce(
		(low, each) => (isWhole(each) ? Math.min(low, each.score) : low),
		Infinity,
	);
	for (const each of found) {
		if (!isWhole(each) && each.score >= least && !isInHeadline(each)) {
			// Higher scores stay higher.
			each.score = least * (1 - 1 / (2 + each.score));
		}
	}
}

const dateOf = ({ shard, row }: RankedRow) => shard.matches.rows.dates[row];
const isUndated = (each: RankedRow) => dateOf(each) === undefined;
const undatedLast = (a: RankedRow, b: RankedRow) => Number(isUndated(a)) - Number(isUndated(b));

/**
 * Puts what was found in order.
 * @param asked number of terms; without any, every story is found.
 */
export function ranked(
	shards: SearchedShard[],
	{ asked, sort, shown }: { asked: number; sort: SortOrder; shown: number },
): Ranked {
	const terms = { rare: rarities(shards), replaced: areReplaced(shards) };
	const found: RankedRow[] = [];
	let whole = 0;
	for (const shard of shards) {
		const { matches, narrowing } = shard;
		matches.counts.forEach((count, row) => {
			if (count < Math.min(asked, 1) || isNarrowedOut(narrowing, row)) return;
			if (count === asked) whole++;
			const isScored = sort === 'best' && asked > 0;
			found.push({ shard, row, score: isScored ? scoreOf(matches, row, terms) : 0 });
		});
	}
	if (sort === 'best') wholeFirst(found, asked);
	found.sort(ORDERS[sort]);
	return { whole, partial: found.length - whole, top: found.slice(0, shown) };
}
