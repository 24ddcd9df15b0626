import { performance } from 'node:perf_hooks';
import type { Taken } from '../loader/loaded-edition.ts';

/** What one stage of a build took. */
export interface Stage {
	name: StageName;
	seconds: number;
	/** Most memory the process has had up to its end, in bytes. */
	memory: number;
}

export type StageName = 'read' | 'relate' | 'program' | 'search' | 'pages' | 'astro' | 'publish';

/** Seconds from which a file or a page is worth a look, and how many of them are told. */
const SLOW = 1;
const MOST_SLOW = 3;

const inMegabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`;

/** Most memory this process has had, in bytes. */
const peak = () => process.resourceUsage().maxRSS * 1024;

/** Runs the stages of a build, and says of each in one line what it has done and what it took. */
export class Stages {
	readonly all: Stage[] = [];
	readonly #say: (line: string) => void;

	constructor(say: (line: string) => void) {
		this.#say = say;
	}

	/** Says which of the things a stage has done took long, if any did. */
	tellSlow(all: Taken[]): void {
		const slow = all.filter(({ seconds }) => seconds > SLOW).sort((a, b) => b.seconds - a.seconds);
		for (const { name, seconds } of slow.slice(0, MOST_SLOW)) {
			this.#say(`        slow: ${name} took ${seconds.toFixed(1)} s`);
		}
	}

	/** @param told what the stage has done, in words. */
	async run<Result>(
		name: StageName,
		act: () => Result | Promise<Result>,
		told: (result: Result) => string,
	): Promise<Result> {
		const start = performance.now();
		const result = await act();
		const stage = { name, seconds: (performance.now() - start) / 1000, memory: peak() };
		this.all.push(stage);
		const took = `${stage.seconds.toFixed(1)} s`.padStart(8);
		this.#say(`${name.padEnd(8)}${took}${inMegabytes(stage.memory).padStart(9)}  ${told(result)}`);
		return result;
	}
}
