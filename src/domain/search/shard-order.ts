import type { ShardEntry } from './manifest.ts';
import { isWithin } from './narrowing.ts';
import type { SearchQuery } from './query.ts';

/** Whether a story of a shard may lie in a range of dates. */
function mayHold(
	{ first, last }: ShardEntry,
	{ from, to }: Pick<SearchQuery, 'from' | 'to'>,
): boolean {
	if (!(from ?? to)) return true;
	return isWithin(last, from, undefined) && isWithin(first, undefined, to);
}

/**
 * The order in which shards are gone through: those of the range of dates first, each group from
 * the newest on, or from the oldest if those are wanted first.
 * @returns places among all shards.
 */
export function shardOrder(
	shards: ShardEntry[],
	query: Pick<SearchQuery, 'from' | 'to' | 'sort'>,
): number[] {
	const places = shards.map((_, place) => place);
	const isUndated = (place: number) => shards[place]?.first === undefined;
	const dated = places.filter((place) => !isUndated(place));
	if (query.sort === 'oldest') dated.reverse();
	const inOrder = [...dated, ...places.filter(isUndated)];
	const inRange = (place: number) => mayHold(shards[place] as ShardEntry, query);
	return [...inOrder.filter(inRange), ...inOrder.filter((place) => !inRange(place))];
}
