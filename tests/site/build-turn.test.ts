import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { takeTurn } from '../../src/integrations/build-turn.ts';
import { aFolder } from '../helpers/content-folder.ts';

const MODULE = pathToFileURL(resolve('src/integrations/build-turn.ts')).href;

const aTurn = () => join(aFolder(), 'turn');

/** A process that takes a turn and then does what `script` says. */
const aBuild = (turn: string, script: string) =>
	spawn(process.execPath, [
		'--input-type=module',
		'--eval',
		`import { appendFileSync } from 'node:fs';
		import { takeTurn } from '${MODULE}';
		takeTurn(${JSON.stringify(turn)}, () => {});
		${script}`,
	]);

/** Another process that has the turn and keeps it. */
async function anotherBuild(turn: string) {
	const child = aBuild(turn, "console.log('mine'); setInterval(() => {}, 1000);");
	onTestFinished(() => void child.kill('SIGKILL'));
	await once(child.stdout, 'data');
	return child;
}

test('a build waits for the one that runs, and has its turn even when that is killed', async () => {
	const turn = aTurn();
	const other = await anotherBuild(turn);
	let hasWaited = false;
	takeTurn(turn, () => {
		hasWaited = true;
		other.kill('SIGKILL');
	});
	expect(hasWaited).toBe(true);
});

test('builds started at once run one after another', async () => {
	const folder = aFolder();
	const log = join(folder, 'log');
	const note = (what: string) => `appendFileSync(${JSON.stringify(log)}, '${what} ');`;
	const script = `${note('in')} setTimeout(() => { ${note('out')} }, 20);`;
	const builds = Array.from({ length: 5 }, () => aBuild(join(folder, 'turn'), script));
	await Promise.all(builds.map((build) => once(build, 'exit')));
	expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(5));
});

test('builds of two projects do not wait for each other', async () => {
	await anotherBuild(aTurn());
	let hasWaited = false;
	takeTurn(aTurn(), () => (hasWaited = true));
	expect(hasWaited).toBe(false);
});
