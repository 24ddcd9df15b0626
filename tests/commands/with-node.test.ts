import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, cpSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { optionalDependencies, scripts } from '../../package.json' with { type: 'json' };
import { aFolder, writeFiles } from '../helpers/content-folder.ts';

const LAUNCHER = 'src/commands/with-node.cjs';
const { platform, arch } = process;
/** The package of Node for this system, which is one for Linux or macOS. */
const OURS = Object.keys(optionalDependencies).find((name) =>
	name.endsWith(`-${platform}-${arch}`),
);

/** A project with these files and the launcher, for which npm brings a Node on some systems. */
function aProject(files: Record<string, string>, optionalDependencies: object = {}): string {
	const folder = aFolder();
	mkdirSync(join(folder, 'node_modules'));
	writeFiles(folder, { 'package.json': JSON.stringify({ optionalDependencies }) });
	cpSync(LAUNCHER, join(folder, LAUNCHER), { recursive: true });
	writeFiles(folder, files);
	for (const name of Object.keys(files)) chmodSync(join(folder, name), 0o755);
	return folder;
}

const BROUGHT = `node_modules/${OURS}/bin/node`;
/** A project for which npm brings a Node here. */
const aProjectHere = (files: Record<string, string>) => aProject(files, optionalDependencies);
/** One to which a shell script was brought as Node. */
const withShell = (script: string) => aProjectHere({ [BROUGHT]: `#!/bin/sh\n${script}\n` });

/** What becomes of a program in a project, run by a Node to which something is done before. */
function run(cwd: string, program: string[], before = '') {
	writeFileSync(join(cwd, 'before.cjs'), before);
	const call = ['-r', './before.cjs', LAUNCHER, ...program];
	const { status, stdout, stderr } = spawnSync(process.execPath, call, { cwd, encoding: 'utf8' });
	return { status, stdout, stderr };
}

const saying = (version: string) =>
	`Object.defineProperty(process.versions, 'node', { value: '${version}' });`;
const WITHOUT_GLIBC = 'process.report.getReport = () => ({ header: {} });';

const SAY_IT = { 'say.ts': 'const words: string[] = process.argv.slice(2); console.log(words);' };

test('the Node that npm brought gets the file and the words, and other programs find it', () => {
	const project = withShell('echo "$@"; echo "$PATH"; exit 7');
	const { status, stdout } = run(project, ['say.ts', '--a', 'b  c']);
	expect(status).toBe(7);
	const [words, path] = stdout.split('\n');
	expect(words).toBe(`${join(project, 'say.ts')} --a b  c`);
	expect(path?.split(':')[0]).toBe(dirname(join(project, BROUGHT)));
});

test('where npm brings none, a Node that is new enough runs the program itself', () => {
	expect(run(aProject(SAY_IT), ['say.ts', 'a', 'b'], saying('22.19.0'))).toEqual({
		status: 0,
		stdout: "[ 'a', 'b' ]\n",
		stderr: '',
	});
});

test.each(['18.20.4', '20.20.2', '22.9.0', '22.18.0'])(
	'where npm brings none, Node %s says in one sentence which is needed',
	(version) => {
		const { status, stdout, stderr } = run(aProject(SAY_IT), ['say.ts'], saying(version));
		expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
		expect(stderr).toMatch(/^This is Node [\d.]+, and Broadsheet needs 22\.19 or later\. .+\n$/);
		expect(stderr).toContain(`Node ${version},`);
	},
);

test('where npm brings one and it is missing, nothing runs', () => {
	const { status, stdout, stderr } = run(aProjectHere(SAY_IT), ['say.ts']);
	expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
	expect(stderr).toMatch(new RegExp(`^${OURS}, .+ is missing: .+ Run npm ci again\\.\n$`));
});

test.runIf(platform === 'linux')('but for Linux without glibc, where it could not start', () => {
	const { status, stdout } = run(aProjectHere(SAY_IT), ['say.ts'], WITHOUT_GLIBC);
	expect({ status, stdout }).toEqual({ status: 0, stdout: '[]\n' });
});

test('the Node that npm brought runs the program in its own process', () => {
	const project = aProjectHere({ 'say.ts': 'console.log(process.pid);' });
	mkdirSync(dirname(join(project, BROUGHT)), { recursive: true });
	symlinkSync(process.execPath, join(project, BROUGHT));
	const { pid, stdout } = spawnSync(process.execPath, [LAUNCHER, 'say.ts'], { cwd: project });
	expect(String(stdout)).toBe(`${pid}\n`);
});

test.each([
	['one program', 'bin/a.mjs'],
	['programs by name', { b: 'no.mjs', a: './bin/a.mjs' }],
])('a package with %s is run by its name', (_, bin) => {
	const project = aProject({
		'node_modules/a/package.json': JSON.stringify({ bin }),
		'node_modules/a/bin/a.mjs': 'console.log(process.argv.slice(2).join());',
	});
	expect(run(project, ['a', 'dev', '--port=0']).stdout).toBe('dev,--port=0\n');
});

test.each(['SIGTERM', 'SIGINT', 'SIGHUP'] as const)(
	'%s ends the program, and the launcher says how it ended',
	async (signal) => {
		const cwd = withShell('echo $$; exec sleep 60');
		const launcher = spawn(process.execPath, [LAUNCHER, 'say.ts'], { cwd });
		const pid = Number(String((await once(launcher.stdout, 'data'))[0]));
		launcher.kill(signal);
		const [status] = await once(launcher, 'exit');
		expect(status).toBe(128 + { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 }[signal]);
		expect(() => process.kill(pid, 0)).toThrow('ESRCH');
	},
);

test('a Node that cannot start is told of', () => {
	const project = aProjectHere({ [BROUGHT]: '#!/nowhere/at/all\n' });
	const { status, stderr } = run(project, ['say.ts']);
	expect(status).toBe(1);
	expect(stderr).toMatch(/^The Node that npm ci has brought fails: spawn .+ ENOENT\n$/);
});

test('where nothing was installed yet, it is said how', () => {
	const project = aProject({});
	rmSync(join(project, 'node_modules'), { recursive: true });
	expect(run(project, ['say.ts'])).toEqual({
		status: 1,
		stdout: '',
		stderr: 'Run npm ci first: it fetches what the scripts run.\n',
	});
});

test('every script starts Node and its programs so, but for Biome, which is none of Node', () => {
	const commands = Object.values(scripts).flatMap((script) => script.split(' && '));
	const others = commands.filter(
		(command) => !/^(node src\/commands\/with-node\.cjs|biome) /.test(command),
	);
	expect(others).toEqual([]);
});

test('an empty file in the place of Node is told of, and nothing is taken to have run', () => {
	const { status, stderr } = run(aProjectHere({ [BROUGHT]: '', ...SAY_IT }), ['say.ts']);
	expect(status).toBe(1);
	expect(stderr).toMatch(/node is damaged\. Run npm ci again\.\n$/);
});

test('without a program the launcher says what it is to be given', () => {
	expect(run(aProject({}), [])).toMatchObject({
		status: 1,
		stderr: 'Say which program to run: node src/commands/with-node.cjs src/commands/build.ts\n',
	});
});
