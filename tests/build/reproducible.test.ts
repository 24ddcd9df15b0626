import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, inject, test } from 'vitest';
import { aFolder } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';
import { runBuild } from '../helpers/run-build.ts';

const PROJECT = ['src', 'content', 'public', 'astro.config.mjs', 'tsconfig.json'].concat([
	...['package.json', 'package-lock.json'],
]);

/** The project in another folder, in which nothing was ever built; its packages are links. */
function aCopyOfTheProject(): string {
	const folder = join(aFolder(), 'deeper', 'in');
	for (const name of PROJECT) cpSync(name, join(folder, name), { recursive: true });
	mkdirSync(join(folder, 'node_modules'));
	const packages = readdirSync('node_modules').filter((name) => !name.startsWith('.'));
	for (const name of [...packages, '.bin']) {
		symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
	}
	return folder;
}

test('the same project in another folder makes the same site, byte for byte', async () => {
	const [here, project] = [inject('siteDir'), aCopyOfTheProject()];
	const there = join(project, 'dist');
	const { status, output } = await runBuild({}, project);
	expect({ status, output }).toMatchObject({ status: 0 });
	expect(filesIn(there).sort()).toEqual(filesIn(here).sort());
	const differing = filesIn(here).filter(
		(file) => !readFileSync(join(here, file)).equals(readFileSync(join(there, file))),
	);
	expect(differing).toEqual([]);
});
