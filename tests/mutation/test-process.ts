/** A process that runs tests of the project it stands in, and stays for as long as it is asked to. */
import { resolve } from 'node:path';
import { createVitest, type TestSpecification } from 'vitest/node';

/** What is asked: that tests run, now that a file of the code is another. */
export interface Asked {
	path: string;
	tests: string[];
}

/** What came of it. */
export interface Answer {
	/** The first test file with a test that failed, undefined if none did. */
	failed: string | undefined;
	/** Milliseconds that the tests took, and loading what they import. */
	took: number;
}

/** Files run in the order they are given in. */
class AsGiven {
	sort = (files: TestSpecification[]) => files;
	shard = (files: TestSpecification[]) => files;
}

const vitest = await createVitest({
	config: 'tests/mutation/vitest.config.ts',
	root: '.',
	watch: false,
	sequence: { sequencer: AsGiven },
});
const specifications = Map.groupBy(
	await vitest.globTestSpecifications(),
	({ moduleId }) => moduleId,
);

/** The file that was another when tests ran last, and is as it was. */
let before: string | undefined;

async function answer({ path, tests }: Asked): Promise<Answer> {
	for (const file of [path, before ?? path]) vitest.invalidateFile(resolve(file));
	before = path;
	const wanted = tests.flatMap((test) => specifications.get(resolve(test)) ?? []);
	const { testModules, unhandledErrors } = await vitest.runTestSpecifications(wanted);
	// Vitest answers with the tests of earlier runs, too.
	const asked = new Set(wanted.map(({ moduleId }) => moduleId));
	const modules = testModules.filter(({ moduleId }) => asked.has(moduleId));
	const failed = modules.find((module) => module.state() === 'failed')?.relativeModuleId;
	const took = modules.map((module) => {
		const { duration, collectDuration } = module.diagnostic();
		return duration + collectDuration;
	});
	return {
		failed: failed ?? (unhandledErrors.length > 0 ? 'an error beside the tests' : undefined),
		took: took.reduce((sum, each) => sum + each, 0),
	};
}

process.on('message', async (asked: Asked) => process.send?.(await answer(asked)));
process.send?.([...specifications.keys()]);
