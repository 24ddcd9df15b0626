import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findProgram } from '../helpers/find-program.ts';

/** What a program took, with all the programs it started. */
export interface Cost {
	/** By the clock on the wall. */
	seconds: number;
	/** Of all its processes and threads, in the program and in the system for it. */
	cpuSeconds: number;
	/** Bytes of its largest process at its largest; unknown without GNU time. */
	memory?: number;
}

/** Has the shell write its and its children's times, which POSIX asks of every shell. */
const TIMES = '"$@"; status=$?; times > "$0"; exit $status';

/** GNU time, which alone tells the memory; the BSDs and BusyBox have others of that name. */
function findGnuTime(): string | undefined {
	const time = findProgram('time');
	if (time && spawnSync(time, ['--version'], { encoding: 'utf8' }).stdout.includes('GNU')) {
		return time;
	}
	console.error('Memory is left out: that takes GNU time (apt-get install time).');
	return undefined;
}

let sought: { time: string | undefined } | undefined;
/** GNU time, if there is one; looked for when it is first needed. */
function gnuTime(): string | undefined {
	sought ??= { time: findGnuTime() };
	return sought.time;
}

/** Seconds of what `times` writes: `0m1.25s 0m0.5s`, a line for the shell, one for its children. */
const secondsOfTimes = (text: string) =>
	[...text.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
		(sum, [, minutes, seconds]) => sum + 60 * Number(minutes) + Number(seconds),
		0,
	);

function run(command: string[], options: { cwd?: string; env?: NodeJS.ProcessEnv }): Promise<void> {
	const [program = '', ...given] = command;
	const child = spawn(program, given, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
	let output = '';
	child.stdout.on('data', (text) => (output += text));
	child.stderr.on('data', (text) => (output += text));
	return new Promise((resolve, reject) => {
		child.once('error', reject);
		child.once('close', (status) =>
			status === 0 ? resolve() : reject(new Error(`${command.join(' ')} failed.\n${output}`)),
		);
	});
}

/**
 * Runs a program, `variables` added to the environment, and measures it.
 * @throws {Error} with all it printed, if it fails.
 */
export async function measured(
	command: string[],
	{ cwd, variables = {} }: { cwd?: string; variables?: Record<string, string> } = {},
): Promise<Cost> {
	const notes = mkdtempSync(join(tmpdir(), 'broadsheet-cost-'));
	const [times, most] = [join(notes, 'times'), join(notes, 'memory')];
	const time = gnuTime();
	const remembered = time ? [time, '-f', '%M', '-o', most, ...command] : command;
	try {
		const start = performance.now();
		await run(['sh', '-c', TIMES, times, ...remembered], {
			...(cwd && { cwd }),
			env: { ...process.env, ...variables },
		});
		const seconds = (performance.now() - start) / 1000;
		return {
			seconds,
			cpuSeconds: secondsOfTimes(readFileSync(times, 'utf8')),
			...(time && { memory: Number(readFileSync(most, 'utf8')) * 1024 }),
		};
	} finally {
		rmSync(notes, { recursive: true });
	}
}
