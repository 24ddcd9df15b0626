import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Of `npm run test:deep`: the tests whose inputs are made up by lot, with many seeds in place of few. */
const drawn = globSync('tests/**/*.test.ts').filter((file) =>
	readFileSync(file, 'utf8').includes('helpers/seeds.ts'),
);

export default defineConfig({
	test: {
		reporters: ['default', './tests/helpers/closing-line.ts'],
		include: drawn,
		env: { DEEP: 'yes' },
		testTimeout: 600_000,
		hookTimeout: 600_000,
	},
});
