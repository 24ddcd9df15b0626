import { mkdirSync, rmSync } from 'node:fs';
import { contentDir, outDir, workDir } from '../paths.ts';
import { takeTurn } from './build-turn.ts';
import { refuseForeignFolder } from './output-folder.ts';
import { clearLeftovers, turnFile } from './staging.ts';

/**
 * Waits for this build's turn, clears up after one that was killed, and makes room for this one
 * until its process ends.
 * @throws if the output folder is none that a build may replace.
 */
export function takeWorkFolders(say: (line: string) => void): void {
	const clear = () => rmSync(workDir, { recursive: true, force: true });
	takeTurn(turnFile, () => say('Another build runs; this one waits for it'));
	refuseForeignFolder(outDir, contentDir);
	clear();
	clearLeftovers(outDir);
	process.once('exit', clear);
	mkdirSync(workDir, { recursive: true });
}
