import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { besideSite } from '../../src/build/publication/take-place.ts';
import { aFolder, storyFile, writeFiles } from '../helpers/content-folder.ts';
import { startBuild } from '../helpers/run-build.ts';

const MODULE = pathToFileURL(resolve('src/build/build-turn.ts')).href;

const aTurn = () => join(aFolder(), 'turn');

/** A process that takes a turn, saying so if it has to wait, and then does what `script` says. */
function aBuild(turn: string, script: string) {
	const code = `import { appendFileSync, writeSync } from 'node:fs';
		import { takeTurn } from '${MODULE}';
		takeTurn(${JSON.stringify(turn)}, () => writeSync(1, 'waits'));
		${script}`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', code]);
	onTestFinished(() => void child.kill('SIGKILL'));
	return child;
}

/** The first that a process says. */
const saying = async (child: ReturnType<typeof aBuild>) =>
	String((await once(child.stdout, 'data'))[0]);

const KEEP_IT = "writeSync(1, 'mine'); setInterval(() => {}, 1000);";

test('a build waits for the one that runs, and has its turn even when that is killed', async () => {
	const turn = aTurn();
	const first = aBuild(turn, KEEP_IT);
	expect(await saying(first)).toBe('mine');
	const second = aBuild(turn, KEEP_IT);
	expect(await saying(second)).toBe('waits');
	first.kill('SIGKILL');
	expect(await saying(second)).toBe('mine');
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
	expect(await saying(aBuild(aTurn(), KEEP_IT))).toBe('mine');
	expect(await saying(aBuild(aTurn(), KEEP_IT))).toBe('mine');
});

test('a build waits for one of another checkout that publishes in the same place', async () => {
	const folder = aFolder();
	const site = join(folder, 'site');
	const other = aBuild(besideSite(site).turn, KEEP_IT);
	expect(await saying(other)).toBe('mine');
	writeFiles(folder, { 'content/articles/a.md': storyFile() });
	const building = startBuild({ CONTENT_DIR: join(folder, 'content'), OUT_DIR: site });
	await expect.poll(() => building.said()).toContain(`Another build of ${site} runs`);
	expect(existsSync(site)).toBe(false);
	other.kill('SIGKILL');
	expect(await building.ended).toMatchObject({ status: 0 });
});
