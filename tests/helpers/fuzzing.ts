/** Tests of made-up inputs: few and the same ones in the tests, as many as time allows in `npm run fuzz`. */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { test } from 'vitest';

/** What `npm run fuzz` tells its targets, in the environment. */
export interface FuzzVariables {
	/** Seed of the first round; each round after it has the next number. */
	FUZZ_SEED: string;
	/** Seconds in which a target begins new rounds. */
	FUZZ_SECONDS: string;
	/** Folder in which each target notes the input that it is at. */
	FUZZ_FOLDER: string;
}
const { FUZZ_SEED = '1', FUZZ_SECONDS, FUZZ_FOLDER } = process.env as Partial<FuzzVariables>;

/** Something that must hold for every input. */
export interface Fuzzed<Input> {
	inputs: fc.Arbitrary<Input>;
	/** Inputs of a round; the tests have one round. */
	cases: number;
	/** @throws if it does not hold. */
	holds: (input: Input) => void | Promise<void>;
}

/** File in which a target notes its input: if one never ends, it is all that is known of it. */
const noteOf = (folder: string, target: string) => join(folder, `${target}.txt`);

/** One round, in which the same seed makes the same inputs. @throws naming seed, shrunk input and command. */
async function round<Input>(
	target: string,
	{ inputs, cases, holds }: Fuzzed<Input>,
	seed: number,
): Promise<void> {
	const property = fc.asyncProperty(inputs, async (input) => {
		if (FUZZ_FOLDER)
			writeFileSync(noteOf(FUZZ_FOLDER, target), `seed ${seed}: ${fc.stringify(input)}`);
		await holds(input);
	});
	const { failed, counterexample, errorInstance } = await fc.check(property, {
		seed,
		numRuns: cases,
	});
	if (!failed) return;
	throw new Error(
		[
			`${target} does not hold for an input of seed ${seed}, shrunk to`,
			fc.stringify(counterexample?.[0]),
			`Repeat it with FUZZ_SEED=${seed} npm run fuzz -- ${target}`,
			(errorInstance as Error | undefined)?.message ?? '',
		].join('\n'),
		{ cause: errorInstance },
	);
}

/** @returns how many rounds there was time for. */
async function roundsOf<Input>(target: string, fuzzed: Fuzzed<Input>): Promise<number> {
	const first = Number(FUZZ_SEED);
	const end = performance.now() + Number(FUZZ_SECONDS ?? 0) * 1000;
	let rounds = 0;
	do {
		await round(target, fuzzed, first + rounds);
		rounds++;
	} while (performance.now() < end);
	return rounds;
}

/** A target of `npm run fuzz`, and a test. */
export function fuzz<Input>(target: string, title: string, fuzzed: Fuzzed<Input>): void {
	const act = async () => {
		const rounds = await roundsOf(target, fuzzed);
		if (!FUZZ_SECONDS) return;
		if (FUZZ_FOLDER) rmSync(noteOf(FUZZ_FOLDER, target), { force: true });
		const cases = (rounds * fuzzed.cases).toLocaleString('en');
		const last = Number(FUZZ_SEED) + rounds - 1;
		console.log(`${target}: ${cases} cases, seeds ${FUZZ_SEED} to ${last}`);
	};
	test(`${target}: ${title}`, act, FUZZ_SECONDS ? 0 : undefined);
}
