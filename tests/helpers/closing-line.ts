import type { Reporter, TestModule, TestRunEndReason } from 'vitest/node';

/**
 * Ends a run with the plain line that CI counts by. A file that cannot be loaded is a failure too,
 * and so is a run that fails before its first test, such as one whose site cannot be built.
 */
export default class ClosingLine implements Reporter {
	onTestRunEnd(
		modules: readonly TestModule[],
		errors: readonly unknown[],
		reason: TestRunEndReason,
	): void {
		const tests = modules.flatMap((module) => [...module.children.allTests()]);
		const passed = tests.filter((test) => test.result().state === 'passed').length;
		const unloaded = modules.filter((module) => module.errors().length > 0).length;
		const failed = tests.length - passed + unloaded + errors.length;
		console.log(`${passed} passed, ${reason === 'passed' ? failed : Math.max(1, failed)} failed`);
	}
}
