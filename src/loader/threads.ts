import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** Threads beyond these gain little, and each has memory of its own. */
const MOST_THREADS = 8;

/** How many threads are worth having on this machine. */
export const threadCount = (): number => Math.min(availableParallelism(), MOST_THREADS);

/** One thread that does one order after another, and answers each with one message. */
export class Thread<Order, Answer> {
	readonly #worker: Worker;

	/**
	 * @param module file that the thread runs.
	 * @param setting what it is told once, as `workerData`.
	 */
	constructor(module: URL, setting?: unknown, resourceLimits: ResourceLimits = {}) {
		this.#worker = new Worker(module, { workerData: setting, resourceLimits });
	}

	/** Has an order done. @throws what the thread threw. */
	async do(order: Order): Promise<Answer> {
		this.#worker.postMessage(order);
		const [answer] = await once(this.#worker, 'message');
		return answer as Answer;
	}

	end(): Promise<number> {
		return this.#worker.terminate();
	}
}
