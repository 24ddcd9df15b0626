import { chownSync, cpSync, mkdirSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { aCopyOfTheProject } from '../helpers/copied-project.ts';

/** The user and group “nobody”, whom no other files belong to. */
export const NOBODY = 65534;

/** Whether tests can run as nobody: only root can hand that over. */
export const isRoot = process.getuid?.() === 0;

/** A copy of the project in which files are changed, and a folder for what its tests write. */
export interface Copy {
	/** What is removed when all is done. */
	root: string;
	project: string;
	temporary: string;
}

/**
 * Copies the project with its tests. Code that is changed may remove folders that it is not meant to: so
 * the copy and what tests write have a folder around them, and belong to nobody where that can be.
 */
export function copyCode(): Copy {
	const root = mkdtempSync(join(tmpdir(), 'broadsheet-mutants-'));
	const copy = { root, project: join(root, 'project'), temporary: join(root, 'temporary') };
	for (const folder of [copy.project, copy.temporary]) mkdirSync(folder);
	aCopyOfTheProject(copy.project);
	for (const name of ['tests', 'README.md']) {
		cpSync(name, join(copy.project, name), { recursive: true });
	}
	if (isRoot) giveAway(root);
	return copy;
}

/** Makes nobody the owner of a folder and all that is in it, but for what links lead to. */
function giveAway(folder: string): void {
	chownSync(folder, NOBODY, NOBODY);
	for (const entry of readdirSync(folder, { withFileTypes: true })) {
		const path = join(folder, entry.name);
		if (entry.isDirectory()) giveAway(path);
		else if (entry.isFile()) chownSync(path, NOBODY, NOBODY);
	}
}
