import { type ChildProcess, fork } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Copy, copyCode, isRoot, NOBODY } from './copied-code.ts';
import { type Mutant, mutated } from './mutant.ts';
import { nearestTests } from './nearest-tests.ts';
import type { Answer, Asked } from './test-process.ts';

/** Milliseconds of tests that a mutant has to get through, beyond the first file of them. */
const ENOUGH = 4000;
/** How many times longer than without a change, and milliseconds more, before tests count as endless. */
const PATIENCE = { times: 8, more: 10_000 };
/** Megabytes: a mutant that asks for more has its process ended. */
const MEMORY = 2000;

/** The tests of a file, as they run without a change. */
interface Tests {
	files: string[];
	/** Milliseconds. */
	took: number;
}

/** Tests of a copy of the project, in a process that is begun anew whenever one ends it. */
export class Tester {
	readonly #copy: Copy = copyCode();
	readonly #near = nearestTests();
	/** Milliseconds that a test file takes; undefined if it fails without any change. */
	readonly #times = new Map<string, number | undefined>();
	#process: ChildProcess | undefined;
	#files = new Set<string>();

	/** Whether a test fails on a mutant, or never ends. */
	async notices(mutant: Mutant, tests: Tests): Promise<boolean> {
		const { path, source } = mutant;
		const file = join(this.#copy.project, path);
		writeFileSync(file, mutated(mutant));
		try {
			const limit = tests.took * PATIENCE.times + PATIENCE.more;
			const answer = await this.#ask({ path, tests: tests.files }, limit);
			return !answer || answer.failed !== undefined;
		} finally {
			writeFileSync(file, source);
		}
	}

	/** The nearest tests of a file that do not fail without a change, until they take long enough. */
	async testsOf(path: string): Promise<Tests> {
		await this.#start();
		const files: string[] = [];
		let took = 0;
		for (const test of this.#near(path)) {
			if (took >= ENOUGH) break;
			const time = await this.#time(test, path);
			if (time === undefined) continue;
			files.push(test);
			took += time;
		}
		return { files, took };
	}

	async #time(test: string, path: string): Promise<number | undefined> {
		if (!this.#files.has(test)) return undefined;
		if (!this.#times.has(test)) {
			const answer = await this.#ask({ path, tests: [test] }, 300_000);
			const isSound = answer && answer.failed === undefined;
			if (!isSound) console.log(`${test} fails without any change and is left out.`);
			this.#times.set(test, isSound ? answer.took : undefined);
		}
		return this.#times.get(test);
	}

	/** The answer, undefined if there is none in this time or the process ends. */
	async #ask(asked: Asked, limit: number): Promise<Answer | undefined> {
		const child = await this.#start();
		return new Promise((resolve) => {
			const end = (answer: Answer | undefined) => {
				clearTimeout(timer);
				child.removeAllListeners();
				if (!answer) {
					child.kill('SIGKILL');
					this.#process = undefined;
				}
				resolve(answer);
			};
			const timer = setTimeout(() => end(undefined), limit);
			child.once('message', (answer) => end(answer as Answer));
			child.once('exit', () => end(undefined));
			child.send(asked);
		});
	}

	async #start(): Promise<ChildProcess> {
		if (this.#process) return this.#process;
		const { project, temporary } = this.#copy;
		const child = fork('tests/mutation/test-process.ts', {
			cwd: project,
			env: { ...process.env, TMPDIR: temporary, HOME: temporary },
			execArgv: [`--max-old-space-size=${MEMORY}`],
			// What tests print of their failures is of no interest: they are meant to fail.
			stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
			...(isRoot && { uid: NOBODY, gid: NOBODY }),
		});
		const files = await new Promise<string[]>((resolve, reject) => {
			child.once('message', (message) => resolve(message as string[]));
			child.once('exit', () => reject(new Error('The tests cannot be started.')));
		});
		child.removeAllListeners();
		this.#files = new Set(files.map((file) => relative(project, file)));
		this.#process = child;
		return child;
	}

	/** Ends the process and removes the copy. */
	close(): void {
		this.#process?.kill('SIGKILL');
		rmSync(this.#copy.root, { recursive: true, force: true });
	}
}
