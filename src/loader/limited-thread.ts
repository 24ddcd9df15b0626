import { statSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import type { ContentFile } from './content-folder.ts';
import type { ReaderSettings } from './content-reader.ts';
import type { ReadFile } from './reading.ts';
import type { ReadingAnswer, ReadingOrder } from './reading-thread.ts';
import type { StoryLimits } from './story-limits.ts';

/** Milliseconds between two looks at what a thread has used. */
const LOOK = 100;

/**
 * Why a thread ended before it had read all files: the one it was at took more seconds of processor
 * time than it may, there was no memory left, an error, or nothing that this file is to blame for.
 */
export type Ending = { seconds: number } | 'memory' | Error | 'blameless';

/** Seconds of processor time that a file may take. */
function secondsFor(file: ContentFile | undefined, { cpuSeconds, cpuBytes }: StoryLimits): number {
	const size = (file && statSync(file.absolute, { throwIfNoEntry: false })?.size) ?? 0;
	return cpuSeconds * Math.max(1, Math.ceil(size / cpuBytes));
}

/** A thread that reads files, which is ended from outside when one goes beyond the limits. */
export class LimitedThread {
	readonly limits: StoryLimits;
	readonly #worker: Worker;
	/** Microseconds of processor time it had had when it began what it is at. */
	#cpuBefore = Number.POSITIVE_INFINITY;
	/** Whether it can be of no more use. */
	isOver = false;

	constructor(limits: StoryLimits) {
		this.limits = limits;
		this.#worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
			resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
		});
		this.#worker.once('exit', () => {
			this.isOver = true;
		});
	}

	/** Lets it read with other settings. @throws if the thread cannot begin. */
	async prepare(settings: ReaderSettings): Promise<void> {
		// A process waits for its threads, but not for one that nobody has use for.
		this.#worker.ref();
		const { promise, resolve, reject } = Promise.withResolvers<ReadingAnswer>();
		const onExit = () => reject(new Error('The thread that reads stories could not begin.'));
		this.#worker.once('message', resolve).once('error', reject).once('exit', onExit);
		this.#worker.postMessage({ settings } satisfies ReadingOrder);
		const { cpu } = await promise;
		this.#worker.off('error', reject).off('exit', onExit);
		this.#cpuBefore = cpu;
	}

	/**
	 * Reads files one after another.
	 * @param onRead is given what is found out of each.
	 * @returns why the thread ended before it had read them all, if it did.
	 */
	async read(files: ContentFile[], onRead: (read: ReadFile) => void): Promise<Ending | undefined> {
		const worker = this.#worker;
		const { promise, resolve } = Promise.withResolvers<Ending | undefined>();
		let ending: Ending = new Error('its thread ended');
		let done = 0;
		/** The file it was ended at. */
		let blamed: number | undefined;
		const onMessage = ({ read, cpu }: ReadingAnswer) => {
			this.#cpuBefore = cpu;
			if (read) onRead(read);
			done++;
			if (done === files.length) resolve(undefined);
		};
		const onError = (error: NodeJS.ErrnoException) => {
			ending = error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : error;
		};
		// What the thread has answered before its end has come in by then, and it may have gone on.
		const onExit = () => resolve(blamed !== undefined && blamed < done ? 'blameless' : ending);
		worker.on('message', onMessage).on('error', onError).on('exit', onExit);
		// What has ended already says so no more.
		if (this.isOver) onExit();
		const watch = setInterval(async () => {
			const seconds = await this.#secondsUsed();
			if (seconds <= this.limits.cpuSeconds || blamed !== undefined) return;
			const most = secondsFor(files[done], this.limits);
			if (seconds <= most) return;
			ending = { seconds: most };
			blamed = done;
			void worker.terminate();
		}, LOOK);
		worker.postMessage({ files } satisfies ReadingOrder);
		try {
			return await promise;
		} finally {
			clearInterval(watch);
			worker.off('message', onMessage).off('error', onError).off('exit', onExit);
		}
	}

	/** Seconds of processor time it has had for what it is at; none once it has ended. */
	async #secondsUsed(): Promise<number> {
		const used = await this.#worker.cpuUsage().catch(() => undefined);
		return used ? (used.user + used.system - this.#cpuBefore) / 1e6 : 0;
	}

	/** Keeps it for later, without keeping the process alive. */
	rest(): void {
		this.#worker.unref();
	}

	end(): Promise<number> {
		return this.#worker.terminate();
	}
}
