import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Of `npm run test:deep`: the tests that try more than `npm test` has time for. */
const deep = globSync('tests/**/*.test.ts').filter((file) =>
	readFileSync(file, 'utf8').includes('helpers/deep.ts'),
);

export default defineConfig({
	test: {
		reporters: ['default', './tests/helpers/closing-line.ts'],
		include: deep,
		globalSetup: ['tests/helpers/built-site.ts'],
		env: { DEEP: 'yes' },
		testTimeout: 600_000,
		hookTimeout: 600_000,
	},
});
