import { defineConfig } from 'vitest/config';

/** Pure tests load no Astro; those of the site and the browser share one real build. */
export default defineConfig({
	test: {
		reporters: ['default', './tests/helpers/closing-line.ts'],
		projects: [
			{
				test: {
					name: 'parts',
					include: ['tests/{domain,markdown,loader,commands,styles}/**/*.test.ts'],
				},
			},
			{
				test: {
					name: 'site',
					include: ['tests/{site,browser}/**/*.test.ts'],
					globalSetup: ['tests/helpers/built-site.ts'],
					// A machine that also runs a build and a browser may take its time.
					testTimeout: 60_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
