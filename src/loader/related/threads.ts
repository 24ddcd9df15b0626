import { hash } from 'node:crypto';
import type { Relatable, Workforce } from '../../domain/related/archive.ts';
import {
	type FeatureTable,
	featuresAt,
	mostFeatures,
	TableBuilder,
} from '../../domain/related/feature-table.ts';
import { runHere } from '../../domain/related/tasks.ts';
import { Thread, threadCount } from '../threads.ts';
import { inPortions, workOff } from '../work-off.ts';
import { textReader } from './read-features.ts';
import { isStopWord } from './stop-words.ts';
import type { Answer, Order } from './thread.ts';

/** Stories from which threads pay for their start. */
const MANY = 2000;
/** Stories whose texts are sent to a thread at a time. */
const BATCH = 250;

/** Little room for what is new, in megabytes, so that texts a thread has read are soon let go. */
const LIMITS = { maxYoungGenerationSizeMb: 8 };

/** The threads of this room, each with its orders and answers. */
type RelatingThread = Thread<Order, Answer>;
const newThread = (): RelatingThread =>
	new Thread(new URL('./thread.ts', import.meta.url), undefined, LIMITS);

/** What a thread needs of a story. */
const textOf = ({ title, description, text, topics, section, lang }: Relatable) => ({
	title,
	description,
	text,
	topics,
	section,
	lang,
});

/** Hash of all that is known of a story but its id; a text that has a digest need not be read for it. */
function keyOf(story: Relatable): string {
	const { title, description, topics, section, pubDate, lang, related, exclude, digest } = story;
	const others = [title, description, topics, section, pubDate, lang, related, exclude];
	return hash('sha1', JSON.stringify(others) + (digest ?? story.text), 'base64');
}

/** Everything done here, for few stories. */
const alone: Workforce = {
	keyOf,
	isStopWord,
	readFeatures: async (stories) => textReader()(stories),
	runTask: runHere,
	dismiss: async () => {},
};

/** Work shared out among threads; what they write is the same for any number of them. */
function together(start: () => RelatingThread[], dismiss: () => Promise<void>): Workforce {
	return {
		keyOf,
		isStopWord,
		dismiss,
		async readFeatures(stories) {
			if (stories.length < BATCH) return alone.readFeatures(stories);
			const builder = new TableBuilder(stories.length, mostFeatures(stories));
			const early = new Map<number, FeatureTable>();
			let added = 0;
			const readBatch = async (thread: RelatingThread, batch: Relatable[], at: number) => {
				const { table } = await thread.do({ texts: batch.map(textOf) });
				if (table) early.set(at, table);
				// Batches may end out of turn; the table is built in order.
				for (let next = early.get(added); next; next = early.get(added)) {
					early.delete(added++);
					const count = next.starts.length - 1;
					for (let story = 0; story < count; story++) builder.add(featuresAt(next, story));
				}
			};
			const workers = start().map(
				(thread) =>
					([at, batch]: [number, Relatable[]]) =>
						readBatch(thread, batch, at),
			);
			await workOff([...inPortions(stories, BATCH)].entries(), workers);
			return builder.build();
		},
		async runTask(task, job, count) {
			const next = new Int32Array(new SharedArrayBuffer(4));
			await Promise.all(start().map((thread) => thread.do({ task, job, count, next })));
		},
	};
}

/**
 * Gives `act` as many threads as the machine has processors, or none where stories are few.
 * @param count how many threads to use, whatever the machine has.
 */
export async function withThreads<Result>(
	stories: number,
	act: (workforce: Workforce) => Promise<Result>,
	count = stories < MANY ? 0 : threadCount(),
): Promise<Result> {
	if (count === 0) return act(alone);
	let threads: RelatingThread[] = [];
	// What little an edit changes is done before a thread has started.
	const start = () => {
		if (threads.length === 0) threads = Array.from({ length: count }, newThread);
		return threads;
	};
	const dismiss = async () => {
		const idle = threads;
		threads = [];
		await Promise.all(idle.map((thread) => thread.end()));
	};
	try {
		return await act(together(start, dismiss));
	} finally {
		await dismiss();
	}
}
