import { defineConfig } from 'vitest/config';

/** Of `npm run test:engines`. */
export default defineConfig({
	test: {
		reporters: ['default', './tests/helpers/closing-line.ts'],
		include: ['tests/engines/*.test.ts'],
		globalSetup: ['tests/helpers/built-site.ts'],
		// One browser at a time, since each takes a processor and more.
		fileParallelism: false,
		// Browsers take long on a busy machine, and no test is about speed.
		testTimeout: 300_000,
		hookTimeout: 300_000,
	},
});
