/** How well an engine answers queries whose right answers are known. */
import type { Answer, Ask } from './engines/engine.ts';
import type { JudgedQuery } from './judged-queries.ts';
import type { KnownItem } from './known-items.ts';
import { averagePrecision, normalisedGain, precision, reciprocalRank } from './measures.ts';

/** Stories asked for of a known item. */
const FIRST = 10;
/** Stories asked for of a query with several answers, and looked at first by a reader. */
const LISTED = 50;
const SEEN = 5;

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What can be said of answers, whatever was wanted. */
export interface Answered {
	/** Share of queries without any answer. */
	unanswered: number;
	/** Share of queries with two stories or fewer. */
	few: number;
	/** Queries of which a word was corrected though the archive has all of them. */
	corrected: number;
}

/** Tells whether an archive has all words of a query. */
export type IsKnown = (query: string) => boolean;

function answered(asked: { query: string; answer: Answer }[], isKnown: IsKnown): Answered {
	const share = (most: number) =>
		mean(asked.map(({ answer }) => Number(answer.urls.length <= most)));
	return {
		unanswered: share(0),
		few: share(2),
		corrected: asked.filter(({ query, answer }) => answer.corrected && isKnown(query)).length,
	};
}

/** Asks an engine query by query: it loads what it needs for one, as a reader's does. */
async function answersOf<Query extends { query: string }>(
	queries: Query[],
	ask: Ask,
	most: number,
) {
	const asked: (Query & { answer: Answer })[] = [];
	for (const each of queries) asked.push({ ...each, answer: await ask(each.query, most) });
	return asked;
}

/**
 * How well known items are found: mean reciprocal rank. Stories that are the same word for word
 * stand for each other: no reader could tell which of them was meant.
 */
export async function findingOf(
	items: KnownItem[],
	ask: Ask,
	isKnown: IsKnown,
	textOf: (url: string) => string | undefined,
) {
	const asked = await answersOf(items, ask, FIRST);
	const ranks = asked.map(({ wanted, answer }) =>
		reciprocalRank(answer.urls.map((url) => url === wanted.url || textOf(url) === wanted.text)),
	);
	return { mrr: mean(ranks), ...answered(asked, isKnown) };
}

/** How well queries with several right answers are answered. */
export async function judgementOf(queries: JudgedQuery[], ask: Ask, isKnown: IsKnown) {
	const asked = await answersOf(queries, ask, LISTED);
	const lists = asked.map(({ wanted, own, answer }) => ({
		wanted: wanted.size,
		hits: answer.urls.filter((url) => !own.has(url)).map((url) => wanted.has(url)),
	}));
	return {
		map: mean(lists.map(({ hits, wanted }) => averagePrecision(hits, wanted))),
		gain: mean(lists.map(({ hits, wanted }) => normalisedGain(hits, wanted, FIRST))),
		precision: mean(lists.map(({ hits }) => precision(hits, SEEN))),
		...answered(asked, isKnown),
	};
}
