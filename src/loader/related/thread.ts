/** What a thread of {@link threads} runs. */
import { parentPort } from 'node:worker_threads';
import type { FeatureTable } from '../../domain/related/feature-table.ts';
import { TASKS, type TaskName, type Work } from '../../domain/related/tasks.ts';
import { type Text, textReader } from './read-features.ts';

/** Stories a thread takes at a time, so that none waits long for another to end. */
const PORTION = 64;

/** What a thread is asked: to read texts, or to take part in a job. */
export type Order =
	{ texts: Text[] } | { task: TaskName; job: unknown; count: number; next: Int32Array };
/** What it answers: the features of the texts, or that the job is done. */
export type Answer = { table?: FeatureTable };

const read = textReader();

function workOff({ task, job, count, next }: Extract<Order, { task: TaskName }>): void {
	const work = (TASKS[task] as (job: unknown) => Work)(job);
	for (;;) {
		const from = Atomics.add(next, 0, PORTION);
		if (from >= count) return;
		work(from, Math.min(from + PORTION, count));
	}
}

parentPort?.on('message', (order: Order) => {
	const answer: Answer = {};
	if ('texts' in order) answer.table = read(order.texts);
	else workOff(order);
	parentPort?.postMessage(answer);
});
