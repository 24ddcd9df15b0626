import { defineConfig } from 'vitest/config';
import { EDITION } from '../helpers/edition.ts';

/** Of `npm run test:hosts`. */
export default defineConfig({
	test: {
		reporters: ['default', './tests/helpers/closing-line.ts'],
		include: ['tests/hosts/*.test.ts'],
		env: { CONTENT_DIR: EDITION },
		// The site is built and servers are installed meanwhile; no test is about speed.
		testTimeout: 300_000,
		hookTimeout: 300_000,
	},
});
