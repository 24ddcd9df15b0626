import { Worker } from 'node:worker_threads';
import type { ContentFile } from './content-folder.ts';
import type { ReaderSettings } from './content-reader.ts';
import type { ReadFile } from './reading.ts';
import type { ReadingAnswer, ReadingOrder } from './reading-thread.ts';
import { STORY_LIMITS, type StoryLimits } from './story-limits.ts';

/** Milliseconds between two looks at what a thread has used. */
const LOOK = 100;

/** Why a thread did not read a file to its end. */
type Ending = 'time' | 'memory' | { reason: string };

/** What a file is told that no thread could read, as the end of a sentence. */
function messageOf(ending: Ending, { cpuSeconds, memoryMb }: StoryLimits): string {
	if (typeof ending === 'object') return `cannot be read (${ending.reason}); mend or simplify it`;
	const limit =
		ending === 'time' ? `${cpuSeconds} s of processor time` : `${memoryMb} MB of memory`;
	return `takes more than ${limit} to read; look for a sign or a field repeated thousands of times, or split it`;
}

/** A thread that reads files, which can be stopped whatever it is at. */
class ReadingThread {
	readonly limits: StoryLimits;
	readonly #worker: Worker;
	/** Microseconds of processor time it had had when it began what it is at. */
	#cpuBefore = Number.POSITIVE_INFINITY;

	constructor(limits: StoryLimits) {
		this.limits = limits;
		this.#worker = new Worker(new URL('./reading-thread.ts', import.meta.url), {
			resourceLimits: { maxOldGenerationSizeMb: limits.memoryMb },
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
	 * @returns why the thread ended before it had read them all, if it did; it is of no more use then.
	 */
	async read(files: ContentFile[], onRead: (read: ReadFile) => void): Promise<Ending | undefined> {
		const worker = this.#worker;
		let left = files.length;
		const { promise, resolve } = Promise.withResolvers<Ending | undefined>();
		let ending: Ending = { reason: 'its thread ended' };
		const onMessage = ({ read, cpu }: ReadingAnswer) => {
			this.#cpuBefore = cpu;
			if (read) onRead(read);
			if (--left === 0) resolve(undefined);
		};
		const onError = (error: NodeJS.ErrnoException) => {
			ending =
				error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'memory' : { reason: String(error.message) };
		};
		// What the thread has answered before its end has come in by then.
		const onExit = () => resolve(left === 0 ? undefined : ending);
		worker.on('message', onMessage).on('error', onError).on('exit', onExit);
		const watch = setInterval(async () => {
			if (!(await this.#isOverTime())) return;
			ending = 'time';
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

	async #isOverTime(): Promise<boolean> {
		// Nothing is known of a thread that has ended meanwhile.
		const used = await this.#worker.cpuUsage().catch(() => undefined);
		if (!used) return false;
		return used.user + used.system - this.#cpuBefore > this.limits.cpuSeconds * 1e6;
	}

	/** Keeps it for later, without keeping the process alive. */
	rest(): void {
		this.#worker.unref();
	}

	end(): Promise<number> {
		return this.#worker.terminate();
	}
}

/** A thread at rest: to start one takes longer than to read a few files. */
let resting: ReadingThread | undefined;

/**
 * Reads content files in a thread of its own, each within the limits: what goes beyond is refused
 * with a problem that says so, and the others are read all the same.
 */
export class LimitedReader {
	readonly #settings: ReaderSettings;
	readonly #limits: StoryLimits;
	#thread: ReadingThread | undefined;

	constructor(settings: ReaderSettings, limits: StoryLimits = STORY_LIMITS) {
		this.#settings = settings;
		this.#limits = limits;
	}

	/** Reads files one after another. @returns what is found out of each, in their order. */
	async read(files: ContentFile[]): Promise<ReadFile[]> {
		const answers: ReadFile[] = [];
		/** The file that a thread has run out of memory at. */
		let suspect: ContentFile | undefined;
		while (answers.length < files.length) {
			const rest = files.slice(answers.length);
			this.#thread ??= await this.#readyThread();
			const ending = await this.#thread.read(rest, (read) => answers.push(read));
			const [file] = files.slice(answers.length);
			if (!ending || !file) continue;
			this.#thread = undefined;
			// What others have left in the memory of a thread is not the fault of this file.
			if (ending === 'memory' && suspect !== file) suspect = file;
			else answers.push(refused(messageOf(ending, this.#limits)));
		}
		return answers;
	}

	/** The thread at rest, if it has these limits, or a new one. */
	async #readyThread(): Promise<ReadingThread> {
		const isFit = resting?.limits === this.#limits;
		const thread = (isFit && resting) || new ReadingThread(this.#limits);
		if (isFit) resting = undefined;
		await thread.prepare(this.#settings);
		return thread;
	}

	/** Ends its thread, or keeps it for another reader. */
	async end({ keep }: { keep: boolean }): Promise<void> {
		const thread = this.#thread;
		this.#thread = undefined;
		if (!thread) return;
		if (!keep || resting) {
			await thread.end();
			return;
		}
		thread.rest();
		resting = thread;
	}
}

const refused = (message: string): ReadFile => ({
	reading: { remarks: [] },
	problems: [{ message }],
	seconds: 0,
});
