import { defineConfig } from 'vitest/config';

/** Of `npm run test:engines`. */
export default defineConfig({
	test: {
		reporters: ['default', './tests/helpers/closing-line.ts'],
		include: ['tests/engines/*.test.ts'],
		globalSetup: ['tests/helpers/built-site.ts'],
		// Several browsers take long on a busy machine, and no test is about speed.
		testTimeout: 300_000,
		hookTimeout: 300_000,
	},
});
