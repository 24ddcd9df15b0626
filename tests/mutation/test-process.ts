/** A process that runs tests of the project it stands in, and stays for as long as it is asked to. */
import { resolve } from 'node:path';
import { createVitest } from 'vitest/node';

/** What is asked: that a test file runs, now that a file of the code is another. */
export interface Asked {
	path: string;
	test: string;
}

/** What came of it. */
export interface Answer {
	hasFailed: boolean;
	/** Milliseconds that the tests took, and loading what they import. */
	took: number;
}

const vitest = await createVitest({
	config: 'tests/mutation/vitest.config.ts',
	root: '.',
	watch: false,
});
const specifications = Map.groupBy(
	await vitest.globTestSpecifications(),
	({ moduleId }) => moduleId,
);
/** The file that was another when tests ran last, and is as it was. */
let before: string | undefined;

async function answer({ path, test }: Asked): Promise<Answer> {
	for (const file of [path, before ?? path]) vitest.invalidateFile(resolve(file));
	before = path;
	const file = resolve(test);
	const run = await vitest.runTestSpecifications(specifications.get(file) ?? []);
	// Vitest answers with the tests of earlier runs, too.
	const module = run.testModules.find(({ moduleId }) => moduleId === file);
	const { duration, collectDuration } = module?.diagnostic() ?? { duration: 0, collectDuration: 0 };
	return {
		hasFailed: module?.state() !== 'passed' || run.unhandledErrors.length > 0,
		took: duration + collectDuration,
	};
}

process.on('message', async (asked: Asked) => process.send?.(await answer(asked)));
// Whoever asks is gone.
process.on('disconnect', () => process.exit());
process.send?.([...specifications.keys()]);
