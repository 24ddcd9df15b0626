import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured } from '../measure.ts';
import { editOneWord } from '../one-edit.ts';
import { siteSize } from '../site-size.ts';
import type { Build, Measurement, Peer, Stage } from './peer.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));

/** What a build tells of itself. */
interface Summary {
	stages: Stage[];
	pages: { written: number };
}

/** Our build over the `content/` of a folder: from nothing, again, and after one edit. */
export async function broadsheet(folder: string): Promise<Peer> {
	const contentDir = join(folder, 'content');
	const outDir = join(folder, 'broadsheet-site');
	const variables = { CONTENT_DIR: contentDir, OUT_DIR: outDir };
	// As in the builds, where the memory stands follows from the environment at the first import.
	Object.assign(process.env, variables);
	const { memoryDir, programDir } = await import('../../../src/paths.ts');
	const forget = (...folders: string[]) => {
		for (const own of [memoryDir, outDir, ...folders])
			rmSync(own, { recursive: true, force: true });
	};
	async function build(name: Build): Promise<Measurement> {
		const cost = await measured(['npm', 'run', 'build'], { cwd: project, variables });
		const summary = readFileSync(join(memoryDir, 'summary.json'), 'utf8');
		const { stages, pages } = JSON.parse(summary) as Summary;
		return { name, ...cost, ...siteSize(outDir), written: pages.written, stages };
	}
	return {
		version: JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')).version,
		async run(round) {
			forget(programDir);
			try {
				const cold = await build('Broadsheet, cold');
				const unchanged = await build('Broadsheet, unchanged');
				const undo = editOneWord(contentDir, round);
				const edit = await build('Broadsheet, one edit');
				undo();
				return [cold, unchanged, edit];
			} finally {
				forget();
			}
		},
	};
}
