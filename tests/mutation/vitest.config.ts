import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Tests that need a browser, a built site or builds of their own: minutes for every mutant. */
const SLOW_ROOMS = /^tests\/(site|browser|engines|commands|fonts|fuzz)\//;
const SLOW_CALLS = /\b(inject|runBuild|startBuild|buildFolder|useSiteOf)\(/;

const files = globSync('tests/**/*.test.ts').filter(
	(file) => !SLOW_ROOMS.test(file) && !SLOW_CALLS.test(readFileSync(file, 'utf8')),
);
const replacing = files.filter((file) => /\bvi\.(mock|doMock)\(/.test(readFileSync(file, 'utf8')));

/** Of `npm run test:mutants`: tests of parts, one file after the other and in the order they are asked for. */
const shared = {
	testTimeout: 60_000,
	hookTimeout: 60_000,
	// Threads end with the process, also where one never comes to its end.
	pool: 'threads',
	maxWorkers: 1,
} as const;

export default defineConfig({
	test: {
		reporters: [{}],
		bail: 1,
		fileParallelism: false,
		projects: [
			{ test: { ...shared, name: 'parts', include: files, exclude: replacing, isolate: false } },
			{ test: { ...shared, name: 'apart', include: replacing } },
		],
	},
});
