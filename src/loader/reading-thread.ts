/** What a thread that reads content files runs. */
import { parentPort } from 'node:worker_threads';
import type { ContentFile } from './content-folder.ts';
import { contentReader, type ReaderSettings } from './content-reader.ts';
import type { ReadFile } from './reading.ts';

/** What a thread is asked: first with what settings to read, then which files. */
export type ReadingOrder = { settings: ReaderSettings } | { files: ContentFile[] };

/** What it answers when it is ready to read, and for each file. */
export interface ReadingAnswer {
	read?: ReadFile | undefined;
	/** Microseconds of processor time the thread has had up to then. */
	cpu: number;
}

let reader: ReturnType<typeof contentReader>;

function answer(read?: ReadFile): void {
	const { user, system } = process.threadCpuUsage();
	parentPort?.postMessage({ read, cpu: user + system } satisfies ReadingAnswer);
}

parentPort?.on('message', async (order: ReadingOrder) => {
	if ('settings' in order) {
		reader = contentReader(order.settings);
		await reader;
		answer();
		return;
	}
	const read = await reader;
	for (const file of order.files) answer(await read(file));
});
