import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { argumentsOf } from '../../src/commands/usage.ts';
import { writeArchive } from './archive-folder.ts';
import { cacheDir } from './bench-paths.ts';
import { medians } from './medians.ts';
import { broadsheet } from './peers/broadsheet.ts';
import { eleventy } from './peers/eleventy.ts';
import { hugo } from './peers/hugo.ts';
import type { Measurement, Peer } from './peers/peer.ts';
import { ratiosOf } from './ratios.ts';
import { printCosts, printRatios, printStages } from './tables.ts';

/** Tools, in the order in which they take turns. */
const TOOLS: Record<string, (folder: string) => Promise<Peer> | Peer | undefined> = {
	hugo: (folder) => hugo(folder, false),
	'hugo-related': (folder) => hugo(folder, true),
	eleventy,
	broadsheet,
};
/** Stories of the builds that are not measured, but bring the tools' files into memory. */
const WARM_UP = 20;

argumentsOf({
	command: 'npm run bench',
	does: `Measures our build beside Hugo's and Eleventy's, of the same stories, to the same kinds of pages.
Prints the medians and writes every run as JSON.`,
	variables: {
		BENCH_STORIES:
			'how many (1000, made up); of more, they are real ones where ../shared/corpora is',
		BENCH_RUNS: 'how often each tool runs, in turn with the others (3)',
		BENCH_TOOLS: `which ones, with commas between them (${Object.keys(TOOLS)})`,
		BENCH_JSON: 'file of the results (node_modules/.cache/broadsheet-bench/results.json)',
	},
	example: 'BENCH_STORIES=100000 BENCH_TOOLS=broadsheet npm run bench',
});
const stories = Number(process.env.BENCH_STORIES || 1000);
const rounds = Number(process.env.BENCH_RUNS || 3);
const wanted = process.env.BENCH_TOOLS?.split(',') ?? Object.keys(TOOLS);
const resultsFile = resolve(process.env.BENCH_JSON || join(cacheDir, 'results.json'));

async function findTools(folder: string): Promise<Map<string, Peer>> {
	const found = new Map<string, Peer>();
	for (const name of wanted) {
		const make = TOOLS[name];
		if (!make) throw new Error(`BENCH_TOOLS: ${name} is none of ${Object.keys(TOOLS).join(', ')}.`);
		const tool = await make(folder);
		if (tool) found.set(name, tool);
	}
	return found;
}

async function measureAll(tools: Map<string, Peer>): Promise<Measurement[]> {
	const all: Measurement[] = [];
	for (let round = 0; round < rounds; round++) {
		for (const tool of tools.values()) {
			for (const measurement of await tool.run(round)) {
				const { name, seconds, pages = stories } = measurement;
				console.error(`${name}, run ${round + 1} of ${rounds}: ${seconds.toFixed(2)} s`);
				if (pages < stories) throw new Error(`${name} made ${pages} pages of ${stories} stories.`);
				all.push(measurement);
			}
		}
	}
	return all;
}

const folder = realpathSync(mkdtempSync(join(tmpdir(), 'broadsheet-bench-')));
const contentDir = join(folder, 'content');
try {
	const tools = await findTools(folder);
	console.error('Warming up.');
	writeArchive(contentDir, WARM_UP);
	for (const tool of tools.values()) await tool.run(0);
	const origin = writeArchive(contentDir, stories);
	console.error(`Building ${stories} ${origin} stories.`);
	const runs = await measureAll(tools);
	const middle = medians(runs);
	const ratios = ratiosOf(middle);
	const machine = {
		processor: cpus()[0]?.model,
		processors: availableParallelism(),
		memory: totalmem(),
		node: process.version,
	};
	const versions = Object.fromEntries([...tools].map(([name, { version }]) => [name, version]));
	console.log(`${stories} ${origin} stories; of ${rounds} runs the one in the middle`);
	printCosts(middle, stories);
	printStages(middle, stories);
	printRatios(ratios);
	mkdirSync(dirname(resultsFile), { recursive: true });
	const results = { stories, origin, machine, versions, ratios, medians: middle, runs };
	writeFileSync(resultsFile, `${JSON.stringify(results, undefined, '\t')}\n`);
	console.log(`Every run stands in ${resultsFile}.`);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
