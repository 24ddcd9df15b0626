import { Worker } from 'node:worker_threads';
import type { Pattern } from './patterns.ts';

/** What the texts made for a regular expression took. */
export interface Tried extends Pattern {
	/** How many there were. */
	texts: number;
	/** Seconds of processor time of the one that took longest; none if it was given up. */
	seconds?: number;
}

/** Milliseconds between two looks at what the thread has used. */
const LOOK = 250;

/** Tries a regular expression in a thread; undefined if a text took more than `most` seconds of its time. */
async function tryIn(
	thread: Worker,
	begun: Float64Array,
	pattern: Pattern,
	most: number,
): Promise<{ texts: number; seconds: number } | undefined> {
	const { promise, resolve, reject } = Promise.withResolvers<
		{ texts: number; seconds: number } | undefined
	>();
	thread.once('message', resolve).once('error', reject);
	thread.postMessage(pattern);
	const watch = setInterval(async () => {
		const at = begun[0] as number;
		// Of a thread that has ended meanwhile nothing is known.
		const used = await thread.cpuUsage().catch(() => undefined);
		// It may have gone on to another text.
		if (used && begun[0] === at && used.user - at > most * 1e6) resolve(undefined);
	}, LOOK);
	try {
		return await promise;
	} finally {
		clearInterval(watch);
		thread.off('message', resolve).off('error', reject);
	}
}

/** Tries regular expressions on texts made to be slow for them, each text for no more than `most` seconds. */
export async function* tryPatterns(patterns: Pattern[], most: number): AsyncGenerator<Tried> {
	const begun = new Float64Array(new SharedArrayBuffer(Float64Array.BYTES_PER_ELEMENT));
	const start = () => {
		begun[0] = Number.POSITIVE_INFINITY;
		return new Worker(new URL('./pattern-thread.ts', import.meta.url), { workerData: begun });
	};
	let thread = start();
	try {
		for (const pattern of patterns) {
			const took = await tryIn(thread, begun, pattern, most);
			yield { ...pattern, ...(took ?? { texts: 1 }) };
			if (took) continue;
			await thread.terminate();
			thread = start();
		}
	} finally {
		await thread.terminate();
	}
}
