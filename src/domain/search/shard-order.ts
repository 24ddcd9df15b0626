import type { SearchManifest, ShardEntry } from './manifest.ts';
import { isWithin } from './narrowing.ts';
import type { Searched } from './provider.ts';
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

const yearsOf = (shards: ShardEntry[]): Searched['years'] => {
	const dates = shards.flatMap(({ first, last }) => (first && last ? [first, last] : [])).sort();
	const [first, last] = [dates[0], dates.at(-1)];
	return first && last ? [first.slice(0, 4), last.slice(0, 4)] : undefined;
};

/** How far a search has come. @param places shards gone through. */
export function progress(places: number[], { shards, stories }: SearchManifest): Searched {
	const done = new Set(places);
	const gone = shards.filter((_, place) => done.has(place));
	return {
		stories: gone.reduce((sum, shard) => sum + shard.stories, 0),
		all: stories,
		years: yearsOf(gone),
		yearsToCome: yearsOf(shards.filter((_, place) => !done.has(place))),
		isWaiting: false,
	};
}
