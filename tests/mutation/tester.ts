import { type ChildProcess, fork } from 'node:child_process';
import { rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Copy, copyCode, isRoot, NOBODY } from './copied-code.ts';
import { type Mutant, mutated } from './mutant.ts';
import { nearestTests } from './nearest-tests.ts';
import type { Answer, Asked } from './test-process.ts';

/** A mutant has to get through so many test files, and through more of them until they take so many milliseconds. */
const ENOUGH = { least: 4, most: 12, took: 6000 };
/** How many times longer than before, and milliseconds more, until a test file counts as endless. */
const PATIENCE = { times: 4, more: 10_000 };
/** Milliseconds that a test file may take of which nothing is known. */
const LONGEST = 120_000;
/** Megabytes: a mutant that asks for more has its process ended. */
const MEMORY = 2000;

/** Tests of a copy of the project, in a process that is begun anew whenever one ends it. */
export class Tester {
	readonly #copy: Copy = copyCode();
	readonly #near = nearestTests();
	/** Milliseconds that test files take which nothing was found wrong with. */
	readonly #times = new Map<string, number>();
	/** The test file that noticed the last mutant of each file of the code, and so may notice the next. */
	readonly #keen = new Map<string, string>();
	/** Test files that fail without any change. */
	readonly #broken = new Set<string>();
	#process: ChildProcess | undefined;
	#files = new Set<string>();

	/** Whether one of the nearest tests fails on a mutant, or never ends. */
	async notices(mutant: Mutant): Promise<boolean> {
		const { path, source } = mutant;
		const file = join(this.#copy.project, path);
		let took = 0;
		let files = 0;
		await this.#start();
		for (const test of new Set([this.#keen.get(path), ...this.#near(path)])) {
			const isEnough = files >= ENOUGH.least && took >= ENOUGH.took;
			if (isEnough || files === ENOUGH.most) return false;
			if (!test || !this.#files.has(test) || this.#broken.has(test)) continue;
			writeFileSync(file, mutated(mutant));
			const time = await this.#run(test, path);
			writeFileSync(file, source);
			if (time === undefined && (await this.#isSound(test, path))) {
				this.#keen.set(path, test);
				return true;
			}
			took += time ?? 0;
			files++;
		}
		return false;
	}

	/** Whether a test file passes without any change. */
	async #isSound(test: string, path: string): Promise<boolean> {
		if (this.#times.has(test)) return true;
		if ((await this.#run(test, path)) !== undefined) return true;
		this.#broken.add(test);
		console.log(`${test} fails without any change and is left out.`);
		return false;
	}

	/** Milliseconds that a test file took; undefined if a test of it failed or never ended. */
	async #run(test: string, path: string): Promise<number | undefined> {
		const known = this.#times.get(test);
		const limit = known === undefined ? LONGEST : known * PATIENCE.times + PATIENCE.more;
		const answer = await this.#ask({ path, test }, limit);
		if (!answer || answer.hasFailed) return undefined;
		this.#times.set(test, answer.took);
		return answer.took;
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
