/** What a thread runs that tries regular expressions on texts made to be slow for them. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Pattern } from './patterns.ts';
import { pumpedTexts } from './pumped-texts.ts';

/** Length of each text, in UTF-16 units. */
const LENGTH = 100_000;

/** Microseconds of processor time the thread had had when it began with a text. */
const begun = workerData as Float64Array;

const userTime = () => process.threadCpuUsage().user;

parentPort?.on('message', ({ source, flags }: Pattern) => {
	const pattern = new RegExp(source, flags);
	let longest = 0;
	let texts = 0;
	for (const text of pumpedTexts(source, LENGTH)) {
		begun[0] = userTime();
		text.replace(pattern, '');
		longest = Math.max(longest, userTime() - begun[0]);
		texts++;
	}
	parentPort?.postMessage({ texts, seconds: longest / 1e6 });
});
