import { mkdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { contentDir, outDir, workDir } from '../paths.ts';
import { takeTurn } from './build-turn.ts';
import { refuseForeignSite } from './output-folder.ts';
import { besideSite, clearNext } from './publication/take-place.ts';

/** Stands for the turn to build: one project has one work folder, and one `.astro`. */
export const turnFile = resolve('node_modules', '.broadsheet-turn');

/** Signals by which a person or a system ends a build, with the status that shells give them. */
const ENDINGS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/**
 * Waits for this build's turn, clears up after one that was killed, and makes room for this one
 * until its process ends.
 * @throws if the output folder is none that a build may replace.
 */
export function takeWorkFolders(say: (line: string) => void): void {
	const clear = () => {
		rmSync(workDir, { recursive: true, force: true });
		clearNext(outDir);
	};
	takeTurn(turnFile, () => say('Another build runs; this one waits for it'));
	refuseForeignSite(outDir, contentDir);
	// Another checkout may publish there too.
	takeTurn(besideSite(outDir).turn, () =>
		say(`Another build of ${outDir} runs; this one waits for it`),
	);
	clear();
	process.once('exit', clear);
	for (const [signal, status] of Object.entries(ENDINGS)) {
		process.once(signal, () => process.exit(status));
	}
	mkdirSync(workDir, { recursive: true });
}
