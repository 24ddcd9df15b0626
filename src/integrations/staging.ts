/** Folders beside the output folder in which a build works until it is whole. */
import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Hidden folder beside `folder` that belongs to this process alone. */
export const besides = (folder: string, what: 'building' | 'replaced') =>
	join(dirname(folder), `.${basename(folder)}-${what}-${process.pid}`);

/** Removes the folders that builds of `folder` have left behind when they were killed. */
export function removeLeftovers(folder: string): void {
	const parent = dirname(folder);
	if (!existsSync(parent)) return;
	for (const name of readdirSync(parent)) {
		const [, base, pid] = /^\.(.+)-(?:building|replaced)-(\d+)$/.exec(name) ?? [];
		if (base !== basename(folder) || isRunning(Number(pid))) continue;
		rmSync(join(parent, name), { recursive: true, force: true });
	}
}

function isRunning(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}

/** Puts `made` in the place of `folder`; if that fails, the old folder comes back. */
export function replaceFolder(made: string, folder: string): void {
	const replaced = besides(folder, 'replaced');
	const had = existsSync(folder);
	if (had) renameSync(folder, replaced);
	try {
		renameSync(made, folder);
	} catch (error) {
		if (had) renameSync(replaced, folder);
		throw error;
	}
	rmSync(replaced, { recursive: true, force: true });
}
