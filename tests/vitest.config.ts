import { defineConfig } from 'vitest/config';

/** Pure tests load no Astro; those of the site and the browser share one real build. */
export default defineConfig({
	test: {
		reporters: ['default', './tests/helpers/closing-line.ts'],
		projects: [
			{
				test: {
					name: 'parts',
					include: [
						'tests/{bench,client,commands,domain,fonts,loader,markdown,packages,pictures,rooms,server,styles}/**/*.test.ts',
						'tests/build/{publication,search}/*.test.ts',
						'tests/fuzz/*.test.ts',
					],
					// No test is about speed, and the machine may be busy.
					testTimeout: 60_000,
					hookTimeout: 60_000,
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/{site,browser,fuzz/browser}/**/*.test.ts', 'tests/build/*.test.ts'],
					globalSetup: ['tests/helpers/built-site.ts'],
					// Builds wait for their turn, on a machine that also runs a browser.
					testTimeout: 180_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
