import { cpSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EDITION } from './edition.ts';

const PROJECT = ['src', 'public', 'astro.config.mjs', 'tsconfig.json'].concat([
	...['package.json', 'package-lock.json'],
]);

/**
 * Copies the project, with the tests' own edition, to another folder, in which nothing was ever built;
 * its packages are links.
 */
export function aCopyOfTheProject(folder: string): void {
	for (const name of PROJECT) cpSync(name, join(folder, name), { recursive: true });
	cpSync(EDITION, join(folder, 'content'), { recursive: true });
	mkdirSync(join(folder, 'node_modules'));
	const packages = readdirSync('node_modules').filter((name) => !name.startsWith('.'));
	for (const name of [...packages, '.bin']) {
		symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
	}
}

/** Where a project keeps the programs that its builds have compiled. */
export const PROGRAMS = 'node_modules/.cache/broadsheet/programs';

/** Gives a copy of the project the programs that are compiled here, so that it need not compile the same. */
export function takePrograms(project: string): void {
	for (const name of readdirSync(PROGRAMS)) {
		try {
			cpSync(join(PROGRAMS, name), join(project, PROGRAMS, name), { recursive: true });
		} catch (error) {
			// Builds of other tests finish programs, and forget old ones.
			if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
		}
	}
}
