/** Changes the code in many small ways, one at a time, and says which of them no test notices. */
import { globSync, readFileSync, statSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { argumentsOf, fail } from '../../src/commands/usage.ts';
import { randomFrom } from '../bench/random-numbers.ts';
import { excuseOf } from './excused-mutants.ts';
import { isGuarded } from './guarded-code.ts';
import { type Mutant, mutantsOf } from './mutant.ts';
import { scores } from './scores.ts';
import { Tester } from './tester.ts';

/** The rooms whose tests need no built site. */
const ROOMS = ['src/domain', 'src/loader', 'src/build', 'src/markdown'];

const given = argumentsOf({
	command: 'npm run test:mutants',
	takes: '[--sample NUMBER] [--seed SEED] [--least PERCENT] [PATH…]',
	does: `Changes the code in small ways, one at a time: a < is a <=, a condition is always true, a statement
is not there. Prints each change that the nearest tests do not notice, and the part that they do notice, in
percent: of all, and of the code that keeps out what must not be published and keeps what must not be
lost. It works on a copy, and takes about a second for each change.`,
	words: {
		PATH: `files and folders of the code (${ROOMS.join(', ')})`,
		'--sample NUMBER': 'only so many changes, drawn by lot',
		'--seed SEED': 'a whole number that decides which are drawn (1)',
		'--least PERCENT': 'fails if fewer are noticed',
	},
	example: 'npm run test:mutants -- --least 92 src/domain/dates',
});
const { values, positionals } = parseArgs({
	args: given,
	allowPositionals: true,
	options: { sample: { type: 'string' }, seed: { type: 'string' }, least: { type: 'string' } },
});

/** The number of an option, undefined if it is not given. */
function numberOf(option: 'sample' | 'seed' | 'least'): number | undefined {
	const value = values[option];
	if (value === undefined || /^\d+(\.\d+)?$/.test(value)) return value ? Number(value) : undefined;
	return fail(`--${option} must be a number, not ${value}.`);
}

/** Files of code at a path, or below it. */
function codeAt(path: string): string[] {
	const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory();
	if (isFolder === undefined) return fail(`There is no ${path}.`);
	const files = isFolder ? globSync(`${path}/**/*.ts`) : [path];
	return files.filter((file) => !file.endsWith('.d.ts')).sort();
}

/** So many of them, drawn by lot, in the order they have. */
function drawn(mutants: Mutant[], count: number, seed: number): Mutant[] {
	const random = randomFrom(seed);
	const lots = mutants.map((mutant) => ({ mutant, lot: random() }));
	const first = new Set(lots.toSorted((a, b) => a.lot - b.lot).slice(0, count));
	return lots.filter((each) => first.has(each)).map(({ mutant }) => mutant);
}

const sample = numberOf('sample');
const least = numberOf('least');
const paths = positionals.length > 0 ? positionals : ROOMS;
const files = [...new Set(paths.flatMap((path) => codeAt(path.replace(/\/$/, ''))))];
const all = files.flatMap((path) => mutantsOf(path, readFileSync(path, 'utf8')));
const mutants = (sample === undefined ? all : drawn(all, sample, numberOf('seed') ?? 1)).filter(
	(mutant) => !excuseOf(mutant),
);
console.log(`${mutants.length} changes in ${files.length} files`);

const tester = new Tester();
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
	process.once(signal, () => {
		tester.close();
		process.exit(1);
	});
}
const survivors = new Set<Mutant>();
try {
	for (const mutant of mutants) {
		if (await tester.notices(mutant)) continue;
		survivors.add(mutant);
		const { path, line, what } = mutant;
		console.log(`${path}:${line}  ${what}${isGuarded(path) ? '  (guarded)' : ''}`);
	}
} finally {
	tester.close();
}
const found = scores(mutants, survivors);
console.table(found);
if (least !== undefined && (found.all?.score ?? 100) < least) process.exitCode = 1;
