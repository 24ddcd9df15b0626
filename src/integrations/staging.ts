/** Folders in which a build works until its site is whole. */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Where builds work: inside the project, since Astro shares its scratch folder with builds elsewhere. */
const WORK = resolve('node_modules', '.broadsheet');

/** A folder that belongs to this process alone, so that two builds never mix. */
export const workFolder = () => join(WORK, String(process.pid));

/** Hidden folder beside `folder` for the step in which a site takes its place. */
const beside = (folder: string, what: 'next' | 'last', pid: number | string = process.pid) =>
	join(dirname(folder), `.${basename(folder)}-${what}-${pid}`);

/** Clears up after builds that were killed; a last good site that one had put aside comes back. */
export function clearLeftovers(folder: string): void {
	const parent = dirname(folder);
	for (const name of namesIn(parent)) {
		const [, base, what, pid] = /^\.(.+)-(next|last)-(\d+)$/.exec(name) ?? [];
		if (base !== basename(folder) || isRunning(Number(pid))) continue;
		if (what === 'last' && !existsSync(folder)) renameSync(join(parent, name), folder);
		else rmSync(join(parent, name), { recursive: true, force: true });
	}
	for (const pid of namesIn(WORK)) {
		if (!isRunning(Number(pid))) rmSync(join(WORK, pid), { recursive: true, force: true });
	}
}

const namesIn = (folder: string) => (existsSync(folder) ? readdirSync(folder) : []);

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/**
 * Puts `made` in the place of `folder`, which may be on another disk; if that fails, the old
 * folder comes back.
 */
export function replaceFolder(made: string, folder: string): void {
	const [next, last] = [beside(folder, 'next'), beside(folder, 'last')];
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
