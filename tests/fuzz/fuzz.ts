import { spawn } from 'node:child_process';
import { globSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { argumentsOf, CHROME_PATH, fail } from '../../src/commands/usage.ts';
import type { FuzzVariables } from '../helpers/fuzzing.ts';

/** Minutes after which targets that go on beyond their time are stopped: one of their inputs never ends. */
const MERCY = 5;

/** Every target and the file it is in. */
const fileOf = new Map(
	globSync('tests/fuzz/**/*.test.ts').flatMap((file) =>
		[...readFileSync(file, 'utf8').matchAll(/^fuzz\(\s*'([\w-]+)'/gm)].map(([, name = '']) => [
			name,
			file,
		]),
	),
);
const names = [...fileOf.keys()].sort();

const wanted = argumentsOf({
	command: 'npm run fuzz',
	takes: '[TARGET…]',
	does: `Tries what must hold for every input with as many made-up ones as there is time for, and prints what
does not hold: the seed, the input made as simple as it can be, and the command that repeats it.`,
	words: { TARGET: `what to try (all: ${names.join(', ')})` },
	variables: {
		FUZZ_MINUTES: 'how long, all targets together (10)',
		FUZZ_SEED: 'a whole number that decides which inputs are made (drawn by lot)',
		...CHROME_PATH,
	},
	example: 'FUZZ_MINUTES=60 npm run fuzz -- markdown links',
});
const unknown = wanted.find((name) => !fileOf.has(name));
if (unknown) fail(`There is no target ${unknown}; there are ${names.join(', ')}.`);
const targets = wanted.length > 0 ? wanted : names;

const minutes = Number(process.env.FUZZ_MINUTES || 10);
if (!(minutes > 0)) fail('FUZZ_MINUTES must be a number above 0.');
const seed = Number(process.env.FUZZ_SEED || Math.floor(Math.random() * 1e9));
if (!Number.isSafeInteger(seed)) fail('FUZZ_SEED must be a whole number.');

const workers = Math.min(availableParallelism(), targets.length);
const folder = mkdtempSync(join(tmpdir(), 'broadsheet-fuzz-'));
const variables: FuzzVariables = {
	FUZZ_SEED: String(seed),
	FUZZ_SECONDS: String((minutes * 60 * workers) / targets.length),
	FUZZ_FOLDER: folder,
};
console.log(`${targets.length} targets, ${minutes} minutes, first seed ${seed}`);

const files = [...new Set(targets.map((name) => fileOf.get(name) as string))];
const run = spawn(
	process.execPath,
	[
		...[
			'node_modules/vitest/vitest.mjs',
			'run',
			'--config',
			'tests/fuzz/vitest.config.ts',
			'--root',
			'.',
		],
		...[
			'--maxWorkers',
			String(workers),
			'--testNamePattern',
			`^(${targets.join('|')}): `,
			...files,
		],
	],
	{ stdio: 'inherit', env: { ...process.env, ...variables } },
);
const timer = setTimeout(() => run.kill('SIGKILL'), (minutes + MERCY) * 60_000);
run.once('close', (status) => {
	clearTimeout(timer);
	const left = status === null ? readdirSync(folder) : [];
	for (const file of left) {
		console.log(
			`${file.replace(/\.txt$/, '')} was stopped at the input of ${readFileSync(join(folder, file), 'utf8')}`,
		);
	}
	rmSync(folder, { recursive: true });
	process.exitCode = status ?? 1;
});
