/**
 * `node tests/bench/rendering.ts [FOLDER]`: CPU time that reading, checking and rendering a story
 * takes, for 1,000 made-up ones of 600 words and, given a content folder, for 2,000 of its stories.
 */
import { readFileSync } from 'node:fs';
import { articleSchema } from '../../src/domain/content/article.ts';
import { checkFields } from '../../src/domain/content/front-matter.ts';
import { listContent } from '../../src/loader/content-folder.ts';
import { parseFile } from '../../src/loader/front-matter.ts';
import { createStoryRenderer } from '../../src/markdown/render-story.ts';
import { ALONE } from '../helpers/given-notes.ts';
import { medians } from './medians.ts';
import { syntheticStories } from './synthetic-stories.ts';

const PASSES = 7;
const MADE_UP = 1000;
const REAL = 2000;

/** Sources of stories of a folder, spread evenly over it; of a small one each comes several times. */
async function realStories(contentDir: string): Promise<string[]> {
	const { files } = await listContent(contentDir);
	const stories = files.filter(({ kind }) => kind === 'articles');
	return Array.from({ length: REAL }, (_, i) => {
		const story = stories[Math.floor((i * stories.length) / REAL)];
		return story ? readFileSync(story.absolute, 'utf8') : '';
	});
}

/** CPU seconds that `act` takes. */
async function cpuOf(act: () => Promise<void> | void): Promise<number> {
	const start = process.cpuUsage();
	await act();
	const { user, system } = process.cpuUsage(start);
	return (user + system) / 1e6;
}

const render = await createStoryRenderer();

/** Milliseconds a story that each step takes. */
async function costs(sources: string[]): Promise<Record<string, number>> {
	const files = sources.map(parseFile).flatMap((file) => ('problems' in file ? [] : [file]));
	const steps = {
		parsing: () => {
			for (const source of sources) parseFile(source);
		},
		checking: () => {
			for (const { data } of files) checkFields(articleSchema, data);
		},
		rendering: async () => {
			for (const { body } of files) await render(body, ALONE);
		},
	};
	const runs: { name: string; seconds: number }[] = [];
	for (const [name, act] of Object.entries(steps)) {
		for (let pass = 0; pass < PASSES; pass++) runs.push({ name, seconds: await cpuOf(act) });
	}
	const middle = medians(runs);
	const all = middle.reduce((sum, { seconds }) => sum + seconds, 0);
	return Object.fromEntries(
		[...middle, { name: 'all', seconds: all }].map(({ name, seconds }) => [
			name,
			Number(((seconds * 1000) / sources.length).toFixed(3)),
		]),
	);
}

const [folder] = process.argv.slice(2);
const archives = new Map([['made up', syntheticStories(MADE_UP).map(({ source }) => source)]]);
if (folder) archives.set(folder, await realStories(folder));
const rows: Record<string, Record<string, number>> = {};
for (const [name, sources] of archives) rows[name] = await costs(sources);
console.log(`CPU milliseconds a story, medians of ${PASSES} passes`);
console.table(rows);
