import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { argumentsOf } from '../../src/commands/usage.ts';
import type { Relatable } from '../../src/domain/related/archive.ts';
import { relateStories } from '../../src/domain/related/relate.ts';
import type { RelatedMemory } from '../../src/domain/related/related-memory.ts';
import { readMemory, writeMemory } from '../../src/loader/related/memory-file.ts';
import { withThreads } from '../../src/loader/related/threads.ts';
import { type Labelled, labelledStories } from './labelled-stories.ts';
import { measure } from './related-measures.ts';
import { moreLikeThis, sharedTags, tfIdfCosine } from './related-peers.ts';
import { syntheticRelatables } from './synthetic-stories.ts';

const LENGTH = 4;
const SCALES = [10_000, 100_000];
const EDITS = 15;
const CORPORA = ['reuters-train', 'digitalgov'].map(
	(name) => new URL(`../../../shared/corpora/${name}.jsonl.gz`, import.meta.url).pathname,
);

const relate = (stories: Relatable[], memory?: RelatedMemory) =>
	withThreads(stories.length, (workforce) => relateStories(stories, LENGTH, workforce, memory));

async function broadsheet(labelled: Labelled[]): Promise<number[][]> {
	const stories = labelled.map(({ story }) => story);
	const { recommendations } = await relate(stories);
	const placeOf = new Map(stories.map(({ id }, place) => [id, place]));
	return stories.map(({ id }) =>
		(recommendations.get(id)?.related ?? []).map((each) => placeOf.get(each.id) ?? -1),
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
	/** Edits of an archive that is remembered: in this process, and from the file that builds keep. */
	async edits(count: string) {
		const made = syntheticRelatables(Number(count) + EDITS);
		const stories = made.slice(EDITS);
		let memory: RelatedMemory | undefined;
		const whole = await costOf(async () => {
			memory = await relate(stories);
		});
		const folder = mkdtempSync(join(tmpdir(), 'broadsheet-memory-'));
		const write = await costOf(async () => memory && writeMemory(folder, memory));
		const read = await costOf(async () => {
			memory = readMemory(folder, (file) => {
				throw new Error(`${file} is damaged.`);
			});
		});
		rmSync(folder, { recursive: true });
		const edits: number[] = [];
		for (const [i, spare] of made.slice(0, EDITS).entries()) {
			const place = Math.floor((i * stories.length) / EDITS);
			const { text, ...story } = stories[place] as Relatable;
			const edited = { ...story, text: `${text} ${spare.title}` };
			const now = i % 2 === 0 ? stories.with(place, edited) : stories.toSpliced(place, 0, spare);
			edits.push((await costOf(() => relate(now, memory))).seconds);
		}
		const [median = 0] = edits.sort((a, b) => a - b).slice(Math.floor(EDITS / 2));
		return {
			stories: stories.length,
			'full run': whole.seconds,
			'an edit, median': median,
			'slowest edit': edits.at(-1) ?? 0,
			'share of a full run': median / whole.seconds,
			'reading memory': read.seconds,
			'writing memory': write.seconds,
		};
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
	const files = argumentsOf({
		command: 'npm run bench:related',
		takes: '[FILE…]',
		does: `Measures the related stories of labelled corpora, by our engine and by common methods, each in a
process of its own. The engine never sees the labels. Made-up archives then show what it costs at
scale.`,
		words: { FILE: 'a corpus, .jsonl or .jsonl.gz (those of ../shared/corpora)' },
		example: 'npm run bench:related -- ../shared/corpora/digitalgov.jsonl.gz',
	});
	for (const file of files.length > 0 ? files : CORPORA) {
		const rows = Object.keys(METHODS).map((name) => [name, measured('method', name, file)]);
		console.log(basename(file));
		console.table(Object.fromEntries(rows));
	}
	console.log('made-up stories of 450 words');
	console.table(SCALES.map((count) => measured('scale', String(count))));
	console.log(`seconds of ${EDITS} edits, each of one story, half of them new stories`);
	console.table([measured('edits', '20000')]);
}
