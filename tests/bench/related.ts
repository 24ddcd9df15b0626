/**
 * `npm run bench:related [FILE…]`: related stories of labelled corpora (by default those of
 * ../shared/corpora), by our engine and by common methods, each in a process of its own. The engine
 * never sees the labels. Made-up archives then show what it costs at scale.
 */
import { execFileSync } from 'node:child_process';
import { basename } from 'node:path';
import { compareArchive, type Relatable } from '../../src/domain/related/archive.ts';
import { recommend } from '../../src/domain/related/recommend.ts';
import { withThreads } from '../../src/loader/related/threads.ts';
import { type Labelled, labelledStories } from './labelled-stories.ts';
import { measure } from './related-measures.ts';
import { moreLikeThis, sharedTags, tfIdfCosine } from './related-peers.ts';
import { syntheticRelatables } from './synthetic-stories.ts';

const LENGTH = 4;
const SCALES = [10_000, 20_000, 100_000];
const CORPORA = ['reuters-train', 'digitalgov'].map(
	(name) => new URL(`../../../shared/corpora/${name}.jsonl.gz`, import.meta.url).pathname,
);

async function relate(stories: Relatable[]) {
	const archive = await withThreads(stories.length, (workforce) =>
		compareArchive(stories, workforce),
	);
	return recommend(archive, LENGTH);
}

async function broadsheet(labelled: Labelled[]): Promise<number[][]> {
	const stories = labelled.map(({ story }) => story);
	const recommended = await relate(stories);
	const placeOf = new Map(stories.map(({ id }, place) => [id, place]));
	return stories.map(({ id }) =>
		(recommended.get(id)?.related ?? []).map((each) => placeOf.get(each.id) ?? -1),
	);
}

const METHODS: Record<string, (stories: Labelled[], length: number) => Promise<number[][]>> = {
	Broadsheet: broadsheet,
	'TF-IDF cosine': async (...given) => tfIdfCosine(...given),
	'BM25 more-like-this': async (...given) => moreLikeThis(...given),
	'shared tags': async (...given) => sharedTags(...given),
};

/** Seconds that `act` takes, and the most memory this process had by then. */
async function costOf(act: () => Promise<unknown>) {
	const start = performance.now();
	await act();
	const seconds = (performance.now() - start) / 1000;
	return { seconds, megabytes: process.resourceUsage().maxRSS / 1000 };
}

/** What is measured in a process of its own, by name. */
const RUNS = {
	async method(name: string, file: string) {
		const stories = labelledStories(file);
		let lists: number[][] = [];
		const cost = await costOf(async () => {
			lists = (await METHODS[name]?.(stories, LENGTH)) ?? [];
		});
		return { stories: stories.length, ...cost, ...measure(stories, lists, LENGTH) };
	},
	async scale(count: string) {
		const stories = syntheticRelatables(Number(count));
		return { stories: stories.length, ...(await costOf(() => relate(stories))) };
	},
};

/** Measures in a new process: what one run leaves in memory weighs on no other. */
function measured(run: keyof typeof RUNS, ...given: string[]): Record<string, number> {
	const call = [import.meta.filename, '--run', run, ...given];
	const answer = JSON.parse(execFileSync(process.execPath, call, { encoding: 'utf8' }));
	return Object.fromEntries(
		Object.entries(answer as Record<string, number>).map(([name, value]) => [
			name,
			Number(value.toFixed(name === 'megabytes' ? 0 : 3)),
		]),
	);
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--run') {
	const [run, ...given] = rest as [keyof typeof RUNS, string, string];
	console.log(JSON.stringify(await RUNS[run](...given)));
} else {
	for (const file of first ? [first, ...rest] : CORPORA) {
		const rows = Object.keys(METHODS).map((name) => [name, measured('method', name, file)]);
		console.log(basename(file));
		console.table(Object.fromEntries(rows));
	}
	console.log('made-up stories of 450 words');
	console.table(SCALES.map((count) => measured('scale', String(count))));
}
