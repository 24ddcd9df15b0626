import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const onPath = (name: string) =>
	(process.env.PATH ?? '')
		.split(delimiter)
		.map((folder) => join(folder, name))
		.find(existsSync);

/**
 * Path of a program. Where there is none, and one is root on a Debian, its package of that name is
 * installed. Undefined if that does not help.
 */
export function findProgram(name: string): string | undefined {
	const found = onPath(name);
	if (found || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
	console.error(`No ${name} found for the benchmarks; installing it.`);
	// What is printed on standard output is the benchmark's result.
	const run = (...options: string[]) =>
		spawnSync('apt-get', options, { stdio: ['ignore', 2, 2] }).status === 0;
	if (run('update', '-q')) run('install', '-y', '-q', name);
	return onPath(name);
}
