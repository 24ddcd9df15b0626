import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, openAddress } from '../domain/newspaper/forges/engine.ts';

const ROOT = join(import.meta.dirname, '..', '..');

/** What git says in a folder; nothing where it fails, or is not there. */
function git(folder: string, ...words: string[]): string {
	try {
		const stdio = ['ignore', 'pipe', 'ignore'] as const;
		return execFileSync('git', words, { cwd: folder, encoding: 'utf8', stdio: [...stdio] }).trim();
	} catch {
		return '';
	}
}

/** Where others get this engine, as far as its checkout tells. */
export interface EngineSource {
	/** Undefined if this is no checkout, or one of a repository that is on this machine alone. */
	engine: Engine | undefined;
	/** Whether the repository is known to have its commit. */
	isPushed: boolean;
}

/** Finds out where others get the engine whose checkout a folder is. */
export function engineSource(folder = ROOT): EngineSource {
	const top = git(folder, 'rev-parse', '--show-toplevel');
	const repository = openAddress(git(folder, 'remote', 'get-url', 'origin'));
	const commit = git(folder, 'rev-parse', 'HEAD');
	// A copy of the engine may lie within another repository.
	const isOwn = top !== '' && realpathSync(top) === realpathSync(folder);
	if (!isOwn || !repository || !commit) return { engine: undefined, isPushed: false };
	const isPushed = git(folder, 'branch', '--remotes', '--contains', 'HEAD') !== '';
	return { engine: { repository, commit }, isPushed };
}
