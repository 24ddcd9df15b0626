import type { Reporter, TestModule } from 'vitest/node';

/** Ends a run with the plain line that CI counts by. A file that cannot be loaded is a failure too. */
export default class ClosingLine implements Reporter {
	onTestRunEnd(modules: readonly TestModule[], errors: readonly unknown[]): void {
		const tests = modules.flatMap((module) => [...module.children.allTests()]);
		const passed = tests.filter((test) => test.result().state === 'passed').length;
		const unloaded = modules.filter((module) => module.errors().length > 0).length;
		console.log(`${passed} passed, ${tests.length - passed + unloaded + errors.length} failed`);
	}
}
