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

	/** Has an order done. @throws what the thread threw, or if it ended without an answer. */
	async do(order: Order): Promise<Answer> {
		const { promise, resolve, reject } = Promise.withResolvers<Answer>();
		const onExit = () => reject(new Error('A thread ended before its work was done.'));
		this.#worker.once('message', resolve).once('error', reject).once('exit', onExit);
		this.#worker.postMessage(order);
		try {
			return await promise;
		} finally {
			this.#worker.off('message', resolve).off('error', reject).off('exit', onExit);
		}
	}

	end(): Promise<number> {
		return this.#worker.terminate();
	}
}
