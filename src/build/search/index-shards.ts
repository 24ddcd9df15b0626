import { documentOf } from '../../domain/search/entries.ts';
import type { ShardStories } from '../../domain/search/shards.ts';
import { ofStory } from '../../domain/story/story-error.ts';
import { Thread, threadCount } from '../../loader/threads.ts';
import { workOff } from '../../loader/work-off.ts';
import { type IndexedShard, indexShard, type ShardOrder, type ShardPlaces } from './index-shard.ts';

/** Stories from which threads pay for their start. */
const MANY = 500;
/** Each thread has a Pagefind with it, which takes up to 500 MB. */
const MOST_THREADS = 4;

/** A shard to be indexed. */
export interface UnindexedShard extends ShardPlaces, ShardStories {}

interface Settings {
	textOf: (id: string) => string;
	language: string;
	/** Told the place of each that is done, which need not be in turn. */
	onIndexed: (place: number, indexed: IndexedShard) => void;
}

type Index = (order: ShardOrder) => Promise<IndexedShard>;

/** Megabytes: little room, so that texts a thread has read are soon let go; a million words need 350. */
const LIMITS = { maxYoungGenerationSizeMb: 8, maxOldGenerationSizeMb: 512 };

const newThread = () =>
	new Thread<ShardOrder, IndexedShard>(
		new URL('./indexing-thread.ts', import.meta.url),
		undefined,
		LIMITS,
	);

/**
 * Indexes shards, several at a time where there are many stories; what they come to is the same.
 * The texts of a shard are read when its turn has come.
 * @throws if Pagefind reports an error or holds another number of stories.
 */
export async function indexShards(
	shards: UnindexedShard[],
	{ textOf, language, onIndexed }: Settings,
): Promise<void> {
	const workerOf =
		(index: Index) =>
		async ([place, { entries, ...shard }]: [number, UnindexedShard]): Promise<void> => {
			const documents = entries.map((entry) =>
				ofStory(entry.id, () => documentOf(entry, textOf(entry.id))),
			);
			onIndexed(place, await index({ documents, language, ...shard }));
		};
	const stories = shards.reduce((sum, { entries }) => sum + entries.length, 0);
	if (stories < MANY) return workOff(shards.entries(), [workerOf(indexShard)]);
	const count = Math.min(shards.length, threadCount(), MOST_THREADS);
	const threads = Array.from({ length: count }, newThread);
	try {
		await workOff(
			shards.entries(),
			threads.map((thread) => workerOf((order) => thread.do(order))),
		);
	} finally {
		await Promise.all(threads.map((thread) => thread.end()));
	}
}
