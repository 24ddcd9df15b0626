import { defineConfig } from 'vitest/config';

/** Of `npm run fuzz`: targets run beside each other, and those of the browser share one built site. */
const shared = {
	pool: 'threads',
	testTimeout: 0,
	hookTimeout: 0,
	// What targets say of their cases is said at once.
	disableConsoleIntercept: true,
} as const;

export default defineConfig({
	test: {
		reporters: ['./tests/fuzz/findings.ts'],
		projects: [
			{ test: { ...shared, name: 'parts', include: ['tests/fuzz/*.test.ts'] } },
			{
				test: {
					...shared,
					name: 'site',
					include: ['tests/fuzz/browser/*.test.ts'],
					globalSetup: ['tests/helpers/built-site.ts'],
				},
			},
		],
	},
});
