/** Installs packages of Debian, whose archive signs them. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** Another installation may be running; seconds to wait for its end. */
const LOCKED = ['-o', 'DPkg::Lock::Timeout=300'];

/** Whether packages can be installed here: it is a Debian, and one is root. */
export const canInstallPackages = (): boolean =>
	process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');

/**
 * Installs the first of several sets of packages that can be had. What is said of it goes to standard
 * error, since a command may print its result on standard output.
 * @param sets each the words for `apt-get install`.
 * @returns whether one of them is there now.
 */
export function installPackages(...sets: string[][]): boolean {
	const run = (...words: string[]) =>
		spawnSync('apt-get', [...LOCKED, ...words], {
			stdio: ['ignore', 2, 2],
			env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
		}).status === 0;
	return (
		canInstallPackages() &&
		run('update', '-q') &&
		sets.some((words) => run('install', '-y', '-q', ...words))
	);
}
