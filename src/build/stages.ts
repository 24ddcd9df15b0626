import { performance } from 'node:perf_hooks';

/** What one stage of a build took. */
export interface Stage {
	name: StageName;
	seconds: number;
	/** Most memory the process has had up to its end, in bytes. */
	memory: number;
}

export type StageName = 'read' | 'relate' | 'program' | 'search' | 'pages' | 'publish';

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
