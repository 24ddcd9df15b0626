/** What a thread that reads content files runs. */
import { parentPort, workerData } from 'node:worker_threads';
import type { ContentFile } from './content-folder.ts';
import { contentReader, type ReaderSettings } from './content-reader.ts';
import type { ReadFile } from './reading.ts';

const reader = contentReader(workerData as ReaderSettings);

parentPort?.on('message', async (files: ContentFile[]) => {
	const read = await reader;
	const answer: ReadFile[] = [];
	for (const file of files) answer.push(await read(file));
	parentPort?.postMessage(answer);
});
