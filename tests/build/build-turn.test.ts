import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { takeTurn } from '../../src/build/build-turn.ts';
import { aContentFolder, aFolder } from '../helpers/content-folder.ts';
import { aTurnProcess, KEEP_IT, saying } from '../helpers/turn-process.ts';

/** The file of a turn, in a folder that is not there yet. */
const aTurn = () => join(aFolder(), 'site', 'beside', 'turn');

test('a build waits for the one that runs, and has its turn even when that is killed', async () => {
	const turn = aTurn();
	const first = aTurnProcess(turn, KEEP_IT);
	expect(await saying(first)).toBe('mine');
	const second = aTurnProcess(turn, KEEP_IT);
	expect(await saying(second)).toBe('waits');
	first.kill('SIGKILL');
	expect(await saying(second)).toBe('mine');
});

test('builds started at once run one after another', async () => {
	const folder = aFolder();
	const log = join(folder, 'log');
	const note = (what: string) => `appendFileSync(${JSON.stringify(log)}, '${what} ');`;
	const script = `${note('in')} setTimeout(() => { ${note('out')} }, 20);`;
	const builds = Array.from({ length: 5 }, () => aTurnProcess(join(folder, 'turn'), script));
	await Promise.all(builds.map((build) => once(build, 'exit')));
	expect(readFileSync(log, 'utf8')).toBe('in out '.repeat(5));
});

test('builds of two projects do not wait for each other', async () => {
	expect(await saying(aTurnProcess(aTurn(), KEEP_IT))).toBe('mine');
	expect(await saying(aTurnProcess(aTurn(), KEEP_IT))).toBe('mine');
});

test('a turn is kept for as long as the process runs, whatever it clears out of its memory', async () => {
	const turn = aTurn();
	const clearing = `import { setFlagsFromString } from 'node:v8';
		import { runInNewContext } from 'node:vm';
		setFlagsFromString('--expose-gc');
		setTimeout(() => { runInNewContext('gc')(); setTimeout(() => { ${KEEP_IT} }, 20); }, 20);`;
	expect(await saying(aTurnProcess(turn, clearing))).toBe('mine');
	expect(await saying(aTurnProcess(turn, KEEP_IT))).toBe('waits');
});

test('a file that stands for no turn is told of at once, and not waited for', () => {
	const folder = aContentFolder({ turn: 'Words of somebody. '.repeat(200) });
	expect(() => takeTurn(join(folder, 'turn'), expect.fail)).toThrow('file is not a database');
});
