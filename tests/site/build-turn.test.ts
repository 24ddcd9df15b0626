import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { takeTurn } from '../../src/integrations/build-turn.ts';
import { aFolder } from '../helpers/content-folder.ts';

const MODULE = pathToFileURL(resolve('src/integrations/build-turn.ts')).href;

/** Another process that has the turn for `folder` and keeps it. */
async function anotherBuild(folder: string) {
	const script = `import { takeTurn } from '${MODULE}';
		await takeTurn(${JSON.stringify(folder)}, () => {});
		console.log('mine');
		setInterval(() => {}, 1000);`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', script]);
	await once(child.stdout, 'data');
	return child;
}

test('a build waits for the one that runs, and has its turn even when that is killed', async () => {
	const folder = aFolder();
	const other = await anotherBuild(folder);
	let hasWaited = false;
	await takeTurn(folder, () => {
		hasWaited = true;
		other.kill('SIGKILL');
	});
	expect(hasWaited).toBe(true);
});

test('builds of two projects do not wait for each other', async () => {
	const other = await anotherBuild(aFolder());
	let hasWaited = false;
	await takeTurn(aFolder(), () => (hasWaited = true));
	expect(hasWaited).toBe(false);
	other.kill();
});
