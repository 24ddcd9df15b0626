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
