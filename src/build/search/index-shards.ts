import { documentOf, type SearchEntry } from '../../domain/search/entries.ts';
import { ofStory } from '../../domain/story/story-error.ts';
import { Thread, threadCount } from '../../loader/threads.ts';
import { type IndexedShard, indexShard, type ShardOrder, type ShardPlaces } from './index-shard.ts';

/** Stories from which threads pay for their start. */
const MANY = 500;
/** Each thread has a Pagefind with it, which takes up to 500 MB. */
const MOST_THREADS = 4;

/** A shard to be indexed. */
export interface UnindexedShard extends ShardPlaces {
	/** Newest first, undated last. */
	entries: SearchEntry[];
}

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
	let next = 0;
	const workOff = async (index: Index): Promise<void> => {
		try {
			for (let shard = shards[next]; shard; shard = shards[next]) {
				const place = next++;
				const { entries, ...places } = shard;
				const documents = entries.map((entry) =>
					ofStory(entry.id, () => documentOf(entry, textOf(entry.id))),
				);
				onIndexed(place, await index({ documents, language, ...places }));
			}
		} catch (error) {
			next = shards.length;
			throw error;
		}
	};
	const stories = shards.reduce((sum, { entries }) => sum + entries.length, 0);
	if (stories < MANY) return workOff(indexShard);
	const count = Math.min(shards.length, threadCount(), MOST_THREADS);
	const threads = Array.from({ length: count }, newThread);
	const working = threads.map((thread) => workOff((order) => thread.do(order)));
	// Shards that are begun are ended before an error is told, of which Pagefind would tell another.
	await Promise.allSettled(working);
	await Promise.all(threads.map((thread) => thread.end()));
	await Promise.all(working);
}
