/** What a thread that indexes shards runs. */
import { parentPort } from 'node:worker_threads';
import { indexShard, type ShardOrder } from './index-shard.ts';

parentPort?.on('message', async (order: ShardOrder) => {
	parentPort?.postMessage(await indexShard(order));
});
