import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { onTestFinished } from 'vitest';

const MODULE = pathToFileURL(resolve('src/build/build-turn.ts')).href;

/** A process that takes a turn, saying so if it has to wait, and then does what `script` says. */
export function aTurnProcess(turn: string, script: string): ChildProcessWithoutNullStreams {
	const code = `import { appendFileSync, writeSync } from 'node:fs';
		import { takeTurn } from '${MODULE}';
		takeTurn(${JSON.stringify(turn)}, () => writeSync(1, 'waits'));
		${script}`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', code]);
	onTestFinished(() => void child.kill('SIGKILL'));
	return child;
}

/** The first that a process says. */
export const saying = async (child: ChildProcessWithoutNullStreams): Promise<string> =>
	String((await once(child.stdout, 'data'))[0]);

/** What a process does that says it has its turn, and keeps it. */
export const KEEP_IT = "writeSync(1, 'mine'); setInterval(() => {}, 1000);";
