import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { scripts } from '../../package.json' with { type: 'json' };
import { aFolder } from '../helpers/content-folder.ts';
import { filesIn } from '../helpers/pages.ts';

/** Our own commands, each with the variables it reads. */
const BUILD = ['CONTENT_DIR', 'OUT_DIR', 'BUILD_YEARS', 'SOURCE_DATE_EPOCH'];
const COMMANDS: Record<string, string[]> = {
	start: [...BUILD, 'PORT'],
	dev: ['CONTENT_DIR'],
	build: BUILD,
	'test:engines': ['CHROME_PATH'],
	'test:mutants': [],
	init: ['SOURCE_DATE_EPOCH'],
	new: ['CONTENT_DIR', 'SOURCE_DATE_EPOCH'],
	move: ['CONTENT_DIR'],
	fonts: [],
	portable: ['CONTENT_DIR', 'OUT_DIR', 'SOURCE_DATE_EPOCH'],
	related: ['CONTENT_DIR', 'SOURCE_DATE_EPOCH'],
	'search:export': ['CONTENT_DIR', 'SOURCE_DATE_EPOCH'],
	licences: [],
	faults: ['FAULTS_TRIES', 'FAULTS_SEED'],
	fuzz: ['FUZZ_MINUTES', 'FUZZ_SEED', 'CHROME_PATH'],
	audit: ['AUDIT_ONLY', 'CONTENT_DIR', 'CHROME_PATH'],
	'audit:hosts': ['CHROME_PATH'],
	bench: ['BENCH_STORIES', 'BENCH_RUNS', 'BENCH_TOOLS', 'BENCH_JSON'],
	'bench:related': [],
	'bench:search': ['CHROME_PATH'],
	'bench:serve': [],
};

const files = Object.fromEntries(
	Object.entries(scripts).flatMap(([name, script]) => {
		const file = /^node src\/commands\/with-node\.cjs (\S+\.ts)$/.exec(script)?.[1];
		return file ? [[name, file]] : [];
	}),
);

/** Node lets a program that it runs so write nothing, and start no other program and no thread. */
const READ_ONLY = [
	...['--permission', '--allow-fs-read=*', '--allow-addons', '--disable-warning=PERM0001'],
];

function run(name: string, ...words: string[]) {
	const call = [...READ_ONLY, files[name] ?? '', ...words];
	const env = { ...process.env, CONTENT_DIR: aFolder(), NO_COLOR: '1' };
	const { status, stdout, stderr } = spawnSync('node', call, { env, encoding: 'utf8' });
	return { status, stdout, stderr };
}

test('each command that Node runs is among those asked for help below', () => {
	expect(Object.keys(files).sort()).toEqual(Object.keys(COMMANDS).sort());
});

test.each(Object.entries(COMMANDS))(
	'%s, asked for help, says how it is used and does nothing else',
	(name, variables) => {
		const { status, stdout, stderr } = run(name, '--help');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		const typed = name === 'start' ? 'npm start' : `npm run ${name}`;
		expect(stdout.split('\n')[0]).toMatch(new RegExp(`^Usage: ${typed}( -- .+)?$`));
		expect(stdout).toMatch(new RegExp(`\n\nExample:\n {2}.*${typed}`));
		const named = [...stdout.matchAll(/^ {2}([A-Z]+_[A-Z_]+|PORT) {2}/gm)].map(
			([, found]) => found,
		);
		expect(named).toEqual(variables);
	},
);

test.each([
	['fonts', '--fast'],
	['fonts', '-5'],
	['bench:related', '-f'],
	['new', '--draft'],
	['new', '--help=me'],
	['new', '--'],
])('%s names an option that it does not know, such as %s, and does nothing', (name, option) => {
	const { status, stdout, stderr } = run(name, option);
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toBe(
		`There is no option ${option}. npm run ${name} -- --help says what there is.\n`,
	);
});

test.each(['-h', '--help'])('help is asked for by %s wherever it stands', (option) => {
	expect(run('new', 'Council', 'votes', option).stdout).toMatch(/^Usage: /);
});

test('a headline may begin with a minus', () => {
	const folder = aFolder();
	const { status } = spawnSync('node', [files.new ?? '', '-40 degrees in town'], {
		env: { ...process.env, CONTENT_DIR: folder, SOURCE_DATE_EPOCH: '1666569600' },
	});
	expect(status).toBe(0);
	expect(filesIn(folder)).toEqual(['articles/2022/10/24/40-degrees-in-town.md']);
});

test('the relevance of search has a help of its own, with its options', () => {
	expect(run('bench:search', 'relevance', '--help').stdout).toContain('--limit STORIES');
});

test('a command goes on to its end where nobody reads on what it prints', () => {
	const code = `import { argumentsOf } from './src/commands/usage.ts';
		argumentsOf({ command: 'count', does: '', example: '' }, []);
		let count = 0;
		const counting = setInterval(() => {
			console.log(count++);
			if (count < 300) return;
			clearInterval(counting);
			console.error('done');
		}, 1);`;
	const command = 'node --input-type=module --eval "$CODE" | head -1';
	const env = { ...process.env, CODE: code };
	const { stdout, stderr } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
	expect({ stdout, stderr }).toEqual({ stdout: '0\n', stderr: 'done\n' });
});
