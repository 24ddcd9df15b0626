import { availableParallelism } from 'node:os';
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** Threads beyond these gain little, and each has memory of its own. */
const MOST_THREADS = 8;

/** How many threads are worth having on this machine. */
export const threadCount = (): number => Math.min(availableParallelism(), MOST_THREADS);

/** One thread that does one order after another, and answers each with one message. */
export class Thread<Order, Answer> {
	readonly #worker: Worker;
	#isOver = false;

	/**
	 * @param module file that the thread runs.
	 * @param setting what it is told once, as `workerData`.
	 */
	constructor(module: URL, setting?: unknown, resourceLimits: ResourceLimits = {}) {
		this.#worker = new Worker(module, { workerData: setting, resourceLimits });
		this.#worker.once('exit', () => {
			this.#isOver = true;
		});
	}

	/** Has an order done. @throws what the thread threw, or if it ended without an answer. */
	async do(order: Order): Promise<Answer> {
		const { promise, resolve, reject } = Promise.withResolvers<Answer>();
		const onExit = () => reject(new Error('A thread ended before its work was done.'));
		// What has ended already says so no more.
		if (this.#isOver) onExit();
		const worker = this.#worker.once('message', resolve).once('exit', onExit);
		worker.once('error', reject).once('messageerror', reject);
		try {
			worker.postMessage(order);
			return await promise;
		} finally {
			worker.off('message', resolve).off('exit', onExit);
			worker.off('error', reject).off('messageerror', reject);
		}
	}

	end(): Promise<number> {
		return this.#worker.terminate();
	}
}
