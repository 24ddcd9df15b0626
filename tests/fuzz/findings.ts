import type { Reporter, TestCase, TestModule } from 'vitest/node';

/** Prints of each target that fails what it found and how to find it again, as it comes. */
export default class Findings implements Reporter {
	onTestCaseResult(test: TestCase): void {
		const { state, errors } = test.result();
		if (state === 'failed') console.log(`\n${errors?.map(({ message }) => message).join('\n')}\n`);
	}

	onTestModuleEnd(module: TestModule): void {
		for (const { message, stack } of module.errors()) console.log(stack ?? message);
	}

	onTestRunEnd(modules: readonly TestModule[], errors: readonly { message: string }[]): void {
		for (const { message } of errors) console.log(message);
		const states = modules.flatMap((module) =>
			[...module.children.allTests()].map((test) => test.result().state),
		);
		const held = states.filter((state) => state === 'passed').length;
		const failed = states.filter((state) => state === 'failed').length;
		console.log(`${held} targets hold, ${failed} do not.`);
	}
}
