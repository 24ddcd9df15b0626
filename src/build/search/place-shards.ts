import type { ShardStories } from '../../domain/search/shards.ts';
import type { IndexParts } from './index-parts.ts';
import type { IndexedShard } from './index-shard.ts';
import { indexShards } from './index-shards.ts';

/** A part that is to be in the index: its address, and what stands for all it is made of. */
export interface Part {
	address: string;
	key: string;
}

export interface Shard extends Part, ShardStories {
	/** The programs that search it. */
	programs: Part;
}

export interface ShardSettings {
	/** Asked for the stories of shards that are to be indexed. */
	textOf: (id: string) => string;
	language: string;
	/** Told of each shard that is in the index, by its place among all. */
	onShard?: ((done: { place: number; stories: number; isKept: boolean }) => void) | undefined;
}

/** Puts shards into the index, unless they are there. @returns what is known of each. */
export async function placeShards(
	parts: IndexParts,
	shards: Shard[],
	{ textOf, language, onShard }: ShardSettings,
): Promise<IndexedShard[]> {
	const tell = (place: number, isKept: boolean) =>
		onShard?.({ place, stories: shards[place]?.entries.length ?? 0, isKept });
	const programs = new Map(shards.map((shard) => [shard.programs.address, shard.programs]));
	/** Addresses of the programs that are there. */
	const there = new Set(
		[...programs.values()]
			.filter(({ address, key }) => parts.known<true>(address, key))
			.map(({ address }) => address),
	);
	const known = shards.map(({ address, key, programs }, place) => {
		const indexed = parts.known<IndexedShard>(address, key);
		// Without its programs nothing could search what is there.
		if (!there.has(programs.address) || !indexed) return undefined;
		tell(place, true);
		return indexed;
	});

	const missing = [...shards.entries()].filter(([place]) => !known[place]);
	const toIndex = missing.map(([, { entries, stemmer, address, programs }]) => {
		const isFirst = !there.has(programs.address);
		there.add(programs.address);
		return {
			entries,
			stemmer,
			folder: parts.begin(address),
			programs: isFirst ? parts.begin(programs.address) : undefined,
		};
	});
	await indexShards(toIndex, {
		textOf,
		language,
		onIndexed: (turn, indexed) => {
			const [place, { address, key, programs }] = missing[turn] as [number, Shard];
			known[place] = indexed;
			if (toIndex[turn]?.programs) parts.end(programs.address, { key: programs.key, about: true });
			parts.end(address, { key, about: indexed });
			tell(place, false);
		},
	});
	return known as IndexedShard[];
}
