import type { SearchManifest, ShardEntry } from './manifest.ts';
import type { Period, Searched, Years } from './provider.ts';

/** Years of the stories of shards that follow each other; undated ones have none. */
function yearsOf(shards: ShardEntry[], others: ShardEntry[]): Years[] {
	const dates = shards.flatMap(({ first, last }) => (first && last ? [first, last] : [])).sort();
	const [first, last] = [dates[0]?.slice(0, 4), dates.at(-1)?.slice(0, 4)];
	if (first === undefined || last === undefined) return [];
	const isShared = others.some(
		(other) => first === other.first?.slice(0, 4) || first === other.last?.slice(0, 4),
	);
	return [{ first, last, isPart: first === last && isShared }];
}

/** When the stories of some shards were published; of shards in other languages, which these are. */
function periodOf(places: number[], shards: ShardEntry[]): Period {
	const own = new Set(places);
	const isFirst = ({ stemmer }: ShardEntry) => stemmer === shards[0]?.stemmer;
	const others = shards.filter((shard, place) => !own.has(place) && isFirst(shard));
	const stretches: ShardEntry[][] = [];
	let isGap = true;
	shards.filter(isFirst).forEach((shard, place) => {
		if (!own.has(place)) isGap = true;
		else if (isGap) [isGap] = [false, stretches.push([shard])];
		else stretches.at(-1)?.push(shard);
	});
	const theirs = shards.filter((_, place) => own.has(place));
	return {
		// The newest shards come first.
		years: stretches.reverse().flatMap((stretch) => yearsOf(stretch, others)),
		hasUndated: theirs.some((shard) => isFirst(shard) && shard.first === undefined),
		languages: [
			...new Set(theirs.filter((shard) => !isFirst(shard)).map(({ stemmer }) => stemmer)),
		],
	};
}

/**
 * How far a search has come.
 * @param done places of the shards gone through.
 * @param missed places of those that could not be loaded.
 */
export function progress(
	done: number[],
	missed: number[],
	{ shards, stories }: SearchManifest,
): Searched {
	const over = new Set([...done, ...missed]);
	const toCome = [...shards.keys()].filter((place) => !over.has(place));
	return {
		stories: done.reduce((sum, place) => sum + (shards[place]?.stories ?? 0), 0),
		all: stories,
		done: periodOf(done, shards),
		toCome: periodOf(toCome, shards),
		missed: periodOf(missed, shards),
		isWaiting: false,
	};
}
