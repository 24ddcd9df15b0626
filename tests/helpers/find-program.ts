import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { canInstallPackages, installPackages } from '../../src/commands/debian-packages.ts';

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
	if (found || !canInstallPackages()) return found;
	console.error(`No ${name} found; installing it.`);
	installPackages([name]);
	return onPath(name);
}
