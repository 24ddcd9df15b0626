import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { corpusLines } from './corpus.ts';
import { syntheticStories } from './synthetic-stories.ts';

/** So many stories are made up: a first look needs nothing but this project, and tells the same everywhere. */
const MOST_MADE_UP = 1000;

const shared = (path: string) => fileURLToPath(new URL(`../../../shared/${path}`, import.meta.url));
const CORPORA = ['reuters-train', 'digitalgov', '18f'].map((name) =>
	shared(`corpora/${name}.jsonl.gz`),
);
const TOOL = shared('tools/corpus-to-content.mjs');

/** Takes so many, spread over all. */
const spread = <Item>(items: Item[], count: number) =>
	Array.from({ length: count }, (_, at) => items[Math.floor((at * items.length) / count)]);

function writeMadeUp(contentDir: string, count: number): void {
	for (const { path, source } of syntheticStories(count)) {
		mkdirSync(dirname(join(contentDir, path)), { recursive: true });
		writeFileSync(join(contentDir, path), source);
	}
}

/** Real stories; where there are too few, each stands there several times, its words shifted. */
function writeReal(contentDir: string, count: number): void {
	const all = CORPORA.flatMap(corpusLines).filter(({ title, body }) => title && body?.trim());
	const copies = Math.ceil(count / all.length);
	const lines = spread(all, Math.ceil(count / copies)).map((line) =>
		JSON.stringify(line)
			// Hugo refuses texts that call templates which a site does not have.
			.replace(/\{\{(?=[<%])/g, '{{ ')
			// The tool that reads this ends lines at these too.
			.replace(/[\u2028\u2029]/g, (end) => `\\u${end.charCodeAt(0).toString(16)}`),
	);
	mkdirSync(contentDir, { recursive: true });
	const file = join(contentDir, 'stories.jsonl');
	writeFileSync(file, lines.join('\n'));
	const options = ['--out', contentDir, '--limit', String(count), '--copies', String(copies)];
	execFileSync(process.execPath, [TOOL, ...options, file], { cwd: contentDir });
	rmSync(file);
}

/**
 * Makes a content folder of so many stories, the same every time: made-up ones, or, of more than
 * 1,000, real ones where ../shared/corpora is there. Says which.
 */
export function writeArchive(contentDir: string, count: number): 'made-up' | 'real' {
	rmSync(contentDir, { recursive: true, force: true });
	const areReal = count > MOST_MADE_UP && [TOOL, ...CORPORA].every(existsSync);
	(areReal ? writeReal : writeMadeUp)(contentDir, count);
	return areReal ? 'real' : 'made-up';
}
