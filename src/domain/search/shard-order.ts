import type { ShardEntry } from './manifest.ts';
import { isWithin } from './narrowing.ts';
import type { SearchQuery } from './query.ts';
import { stemmerFor } from './stemmers.ts';

/** Whether a story of a shard may lie in a range of dates. */
function mayHold(
	{ first, last }: ShardEntry,
	{ from, to }: Pick<SearchQuery, 'from' | 'to'>,
): boolean {
	if (!(from ?? to)) return true;
	return isWithin(last, from, undefined) && isWithin(first, undefined, to);
}

/**
 * The order in which shards are gone through: those of the languages that are chosen first, then
 * those of the range of dates, each group from the newest on, or from the oldest if those are wanted
 * first; and of each, those of the newspaper's language first.
 * @returns places among all shards.
 */
export function shardOrder(
	shards: ShardEntry[],
	{ filters, ...query }: Pick<SearchQuery, 'filters' | 'from' | 'to' | 'sort'>,
): number[] {
	const own = shards[0]?.stemmer ?? '';
	const chosen = filters.language?.map((language) => stemmerFor(language, own));
	const rankAt = (place: number) => {
		const shard = shards[place] as ShardEntry;
		const isChosen = chosen?.includes(shard.stemmer) ?? true;
		return (isChosen ? 0 : 2) + (mayHold(shard, query) ? 0 : 1);
	};
	const inOrder = [
		...Map.groupBy(shards.keys(), (place) => shards[place]?.stemmer).values(),
	].flatMap((places) => {
		const isUndated = (place: number) => shards[place]?.first === undefined;
		const dated = places.filter((place) => !isUndated(place));
		if (query.sort === 'oldest') dated.reverse();
		return [...dated, ...places.filter(isUndated)];
	});
	return inOrder.sort((a, b) => rankAt(a) - rankAt(b));
}
