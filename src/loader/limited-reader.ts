import type { ContentFile } from './content-folder.ts';
import type { ReaderSettings } from './content-reader.ts';
import { type Ending, LimitedThread } from './limited-thread.ts';
import type { ReadFile } from './reading.ts';
import { STORY_LIMITS, type StoryLimits } from './story-limits.ts';

/** The problem of a file whose thread has ended: it went beyond a limit, or failed. */
function refused(ending: Exclude<Ending, 'blameless'>, { memoryMb }: StoryLimits): ReadFile {
	const limit =
		ending === 'memory'
			? `${memoryMb} MB of memory`
			: 'seconds' in ending && `${ending.seconds} s of processor time`;
	const message = limit
		? `takes more than ${limit} to read; look for a sign or a field repeated thousands of times, or split it`
		: `cannot be read (${(ending as Error).message}); mend or simplify it`;
	return { reading: { remarks: [] }, problems: [{ message }], seconds: 0 };
}

/** A thread at rest: to start one takes longer than to read a few files. */
let resting: LimitedThread | undefined;

/** The thread at rest, if it has these limits, or a new one. */
async function readyThread(settings: ReaderSettings, limits: StoryLimits): Promise<LimitedThread> {
	const rested = resting?.limits === limits && !resting.isOver ? resting : undefined;
	if (rested || resting?.isOver) resting = undefined;
	const thread = rested ?? new LimitedThread(limits);
	await thread.prepare(settings);
	return thread;
}

/**
 * Reads content files in a thread of its own, each within the limits: what goes beyond is refused
 * with a problem that says so, and the others are read all the same.
 */
export class LimitedReader {
	readonly #settings: ReaderSettings;
	readonly #limits: StoryLimits;
	#thread: LimitedThread | undefined;

	constructor(settings: ReaderSettings, limits: StoryLimits = STORY_LIMITS) {
		this.#settings = settings;
		this.#limits = limits;
	}

	/** Reads files one after another. @returns what is found out of each, in their order. */
	async read(files: ContentFile[]): Promise<ReadFile[]> {
		const answers: ReadFile[] = [];
		/** Where a thread ran out of memory: what others have left in it is not this file's fault. */
		let suspected: number | undefined;
		while (answers.length < files.length) {
			this.#thread ??= await readyThread(this.#settings, this.#limits);
			const rest = files.slice(answers.length);
			const ending = await this.#thread.read(rest, (read) => answers.push(read));
			if (ending === undefined) break;
			this.#thread = undefined;
			const at = answers.length;
			if (ending === 'blameless' || at === files.length) continue;
			if (ending === 'memory' && suspected !== at) suspected = at;
			else answers.push(refused(ending, this.#limits));
		}
		return answers;
	}

	/** Ends its thread, or keeps it for another reader. */
	async end({ keep }: { keep: boolean }): Promise<void> {
		const thread = this.#thread;
		this.#thread = undefined;
		if (keep && !resting) {
			thread?.rest();
			resting = thread;
		} else await thread?.end();
	}
}
