/** Folders in which a build works until its site is whole; builds of one project take turns with them. */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Stands for the turn to build: one project has one work folder, and one `.astro`. */
export const turnFile = resolve('node_modules', '.broadsheet-turn');

/** Hidden folders beside `folder` for the step in which a site takes its place. */
const beside = (folder: string) => {
	const named = (what: string) => join(dirname(folder), `.${basename(folder)}-${what}`);
	return { next: named('next'), last: named('last') };
};

/** Clears up beside `folder` after a build that was killed; a last good site put aside comes back. */
export function clearLeftovers(folder: string): void {
	const { next, last } = beside(folder);
	if (existsSync(last) && !existsSync(folder)) renameSync(last, folder);
	for (const left of [next, last]) rmSync(left, { recursive: true, force: true });
}

/**
 * Puts `made` in the place of `folder`, which may be on another disk; if that fails, the old
 * folder comes back.
 */
export function replaceFolder(made: string, folder: string): void {
	const { next, last } = beside(folder);
	mkdirSync(dirname(folder), { recursive: true });
	try {
		renameSync(made, next);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
		cpSync(made, next, { recursive: true });
	}
	const had = existsSync(folder);
	try {
		if (had) renameSync(folder, last);
		renameSync(next, folder);
	} catch (error) {
		if (had && !existsSync(folder)) renameSync(last, folder);
		rmSync(next, { recursive: true, force: true });
		throw error;
	}
	rmSync(last, { recursive: true, force: true });
}
