import { globSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { EDITION } from './helpers/edition.ts';

const PARTS = [
	'tests/{bench,client,commands,domain,fonts,loader,look,markdown,mutation,packages,pictures,rooms,server,styles,words}/**/*.test.ts',
	'tests/build/{astro,portable,publication,search}/*.test.ts',
	'tests/fuzz/*.test.ts',
];
const SITE = ['tests/{site,browser,fuzz/browser}/**/*.test.ts', 'tests/build/*.test.ts'];

/** Files that put others in the place of modules, and so must load all modules themselves. */
const replacing = globSync('tests/**/*.test.ts').filter((file) =>
	/\bvi\.(mock|doMock)\(/.test(readFileSync(file, 'utf8')),
);

// No test is about speed, and the machine may be busy.
const patience = (milliseconds: number) => ({
	testTimeout: milliseconds,
	hookTimeout: milliseconds,
});

/**
 * Pure tests load no Astro; those of the site and the browser share one real build. Files share the
 * modules that are loaded, and browsers, since loading them takes longer than most tests.
 */
export default defineConfig({
	test: {
		reporters: ['default', './tests/helpers/closing-line.ts'],
		// The facts about the newspaper are those of the tests' own edition.
		env: { CONTENT_DIR: EDITION },
		// Tests that wait for what never comes wait together.
		maxConcurrency: 40,
		// Files wait for browsers and builds, so that there must be more of them than processors.
		maxWorkers: availableParallelism() + 2,
		projects: [
			{
				test: {
					name: 'parts',
					include: PARTS,
					exclude: replacing,
					isolate: false,
					...patience(60_000),
				},
			},
			{ test: { name: 'apart', include: replacing, ...patience(60_000) } },
			{
				test: {
					name: 'site',
					include: SITE,
					exclude: replacing,
					isolate: false,
					globalSetup: ['tests/helpers/built-site.ts'],
					// Builds wait for their turn, on a machine that also runs a browser.
					...patience(300_000),
				},
			},
		],
	},
});
