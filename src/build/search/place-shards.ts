import type { SearchEntry } from '../../domain/search/entries.ts';
import type { IndexParts } from './index-parts.ts';
import type { IndexedShard } from './index-shard.ts';
import { indexShards } from './index-shards.ts';

/** A part that is to be in the index: its address, and what stands for all it is made of. */
export interface Part {
	address: string;
	key: string;
}

export interface Shard extends Part {
	/** Newest first, undated last. */
	entries: SearchEntry[];
}

export interface ShardSettings {
	/** The programs that search the shards. */
	programs: Part;
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
	{ programs, textOf, language, onShard }: ShardSettings,
): Promise<IndexedShard[]> {
	if (shards.length === 0) return [];
	const tell = (place: number, isKept: boolean) =>
		onShard?.({ place, stories: shards[place]?.entries.length ?? 0, isKept });
	// Without its programs nothing could search what is there.
	const hasPrograms = parts.known<true>(programs.address, programs.key);
	const known = shards.map(({ address, key }, place) => {
		const indexed = parts.known<IndexedShard>(address, key);
		if (!hasPrograms || !indexed) return undefined;
		tell(place, true);
		return indexed;
	});

	const missing = [...shards.entries()].filter(([place]) => !known[place]);
	const toIndex = missing.map(([, { entries, address }], turn) => ({
		entries,
		folder: parts.begin(address),
		programs: turn === 0 && !hasPrograms ? parts.begin(programs.address) : undefined,
	}));
	await indexShards(toIndex, {
		textOf,
		language,
		onIndexed: (turn, indexed) => {
			const [place, { address, key }] = missing[turn] as [number, Shard];
			known[place] = indexed;
			if (toIndex[turn]?.programs) parts.end(programs.address, { key: programs.key, about: true });
			parts.end(address, { key, about: indexed });
			tell(place, false);
		},
	});
	return known as IndexedShard[];
}
