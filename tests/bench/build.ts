/**
 * `npm run bench`: builds an archive and prints what each step takes. BENCH_STORIES sets how many
 * stories are made (1,000); CONTENT_DIR names real ones instead.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readSiteMark } from '../../src/integrations/site-mark.ts';
import { readEdition } from '../../src/loader/read-edition.ts';
import { relateEdition } from '../../src/loader/related/relate-edition.ts';
import { publicDir } from '../../src/paths.ts';
import { site } from '../../src/site.ts';
import { runBuild } from '../helpers/run-build.ts';
import { syntheticStories } from './synthetic-stories.ts';

const RUNS = 3;
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
const contentDir = process.env.CONTENT_DIR || join(folder, 'content');
const outDir = join(folder, 'site');

/** Median of the seconds that `act` takes, and its last result. */
async function timed<Result>(act: () => Promise<Result> | Result) {
	const times: number[] = [];
	let result: Result | undefined;
	for (let run = 0; run < RUNS; run++) {
		const start = performance.now();
		result = await act();
		times.push((performance.now() - start) / 1000);
	}
	times.sort((a, b) => a - b);
	return { seconds: times[Math.floor(RUNS / 2)] ?? 0, result: result as Result };
}

try {
	if (!process.env.CONTENT_DIR) {
		for (const { path, source } of syntheticStories(Number(process.env.BENCH_STORIES || 1000))) {
			mkdirSync(dirname(join(contentDir, path)), { recursive: true });
			writeFileSync(join(contentDir, path), source);
		}
	}
	const options = {
		contentDir,
		publicDir,
		now: new Date(),
		timeZone: site.timeZone,
		preview: false,
	};
	const read = await timed(() => readEdition(options));
	const related = await timed(() => relateEdition(read.result, site, folder));
	const build = await timed(async () => {
		const { status, output } = await runBuild({ CONTENT_DIR: contentDir, OUT_DIR: outDir });
		if (status !== 0) throw new Error(`The build failed.\n${output}`);
		return readSiteMark(outDir);
	});
	const stories = read.result.articles.length;
	const row = (step: string, seconds: number) => ({
		step,
		seconds: Number(seconds.toFixed(2)),
		'ms a story': Number(((seconds * 1000) / stories).toFixed(2)),
	});
	console.log(`${stories} stories, ${build.result.pages} pages, medians of ${RUNS} runs`);
	console.table([
		row('read, check and render', read.seconds),
		row('related stories', related.seconds),
		row('whole build, search index included', build.seconds),
	]);
} finally {
	rmSync(folder, { recursive: true, force: true });
}
