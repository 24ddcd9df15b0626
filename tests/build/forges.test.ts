import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Engine } from '../../src/domain/newspaper/forges/engine.ts';
import { FORGES } from '../../src/domain/newspaper/forges/forges.ts';
import { storyFile, writeFiles } from '../helpers/content-folder.ts';
import { aCopyOfTheProject, PROGRAMS } from '../helpers/copied-project.ts';
import { filesIn } from '../helpers/pages.ts';
import { buildVariables } from '../helpers/run-build.ts';

/** When the newspaper's next story comes out, which no file of the site may say. */
const DUE = '2099-05-06T07:08:09Z';
const DUE_SECOND = String(Date.parse(DUE) / 1000);
const NEWSPAPER = {
	// In the language of the tests' edition, whose program is compiled.
	'site.yaml': 'name: A Paper\ndescription: News.\nurl: https://a.example\nlanguage: en-GB\n',
	'articles/a.md': storyFile('title: A\npubDate: 2020-01-01'),
	'articles/b.md': storyFile(`title: B\npubDate: ${DUE}`),
};

const folder = mkdtempSync(join(tmpdir(), 'broadsheet-forges-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
let engine: Engine;

const git = (at: string, ...words: string[]) =>
	execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.example', ...words], {
		cwd: at,
		encoding: 'utf8',
	}).trim();

/** Makes of a folder a repository with all that is in it. */
function commitAll(at: string): void {
	git(at, 'init', '--quiet', '--initial-branch=main');
	git(at, 'add', '--all');
	git(at, 'commit', '--quiet', '--message', 'All');
}

beforeAll(() => {
	const checkout = join(folder, 'checkout');
	writeFiles(checkout, { '.gitignore': 'node_modules\n' });
	aCopyOfTheProject(checkout);
	commitAll(checkout);
	const repository = join(folder, 'engine.git');
	git(folder, 'clone', '--quiet', '--bare', checkout, repository);
	engine = { repository, commit: git(checkout, 'rev-parse', 'HEAD') };
	// Packages are linked in place of being fetched, and with them comes what is compiled of the engine.
	const npm = execFileSync('sh', ['-c', 'command -v npm'], { encoding: 'utf8' }).trim();
	const packages = resolve('node_modules');
	writeFiles(join(folder, 'bin'), {
		npm: `#!/bin/sh
[ "$1" = ci ] || exec '${npm}' "$@"
rm -rf node_modules && mkdir node_modules && ln -s '${packages}'/* '${packages}/.bin' node_modules/
mkdir -p '${PROGRAMS}'
# Builds of other tests finish programs meanwhile, and forget old ones.
cp -a '${resolve(PROGRAMS)}/.' '${PROGRAMS}/' || true
`,
	});
	chmodSync(join(folder, 'bin/npm'), 0o755);
});

/** Runs a script as forges do. */
function run(script: string, cwd: string, variables: Record<string, string> = {}) {
	const { CONTENT_DIR: _, ...inherited } = buildVariables();
	const env = { ...inherited, PATH: `${join(folder, 'bin')}:${process.env.PATH}`, ...variables };
	const call = ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script];
	const { status, stdout, stderr } = spawnSync('bash', call, { cwd, env, encoding: 'utf8' });
	return { status, output: stdout + stderr };
}

interface Step {
	run?: string;
	uses?: string;
	env?: Record<string, string>;
}

/** What the workflow of a forge has in it, and a place where it runs, with the newspaper as it is checked out. */
function aRunner(forge: string) {
	const content = parse(FORGES.get(forge)?.workflow(engine) ?? '');
	const place = join(folder, forge);
	const newspaper = join(place, 'newspaper');
	writeFiles(newspaper, NEWSPAPER);
	commitAll(newspaper);
	const origin = join(folder, `${forge}-newspaper.git`);
	git(folder, 'clone', '--quiet', '--bare', newspaper, origin);
	git(newspaper, 'remote', 'add', 'origin', origin);
	return { content, place, origin };
}

/** Runs the steps of a job that are scripts, and keeps and takes over what its cache has. */
function runJob(steps: Step[], place: string, variables: Record<string, string>): string {
	const kept = `${place}-kept`;
	let output = '';
	for (const { run: script, uses = '' } of steps) {
		if (/cache@v\d+$/.test(uses)) {
			run(`if [ -d '${kept}' ]; then cp -a '${kept}/.' .; fi`, place);
		}
		if (!script) continue;
		const ended = run(script, place, variables);
		expect(ended).toMatchObject({ status: 0 });
		output += ended.output;
	}
	const paths = 'engine/node_modules/.cache/broadsheet site';
	run(`mkdir -p '${kept}' && cp -a --parents ${paths} '${kept}'`, place);
	return output;
}

/** Whether the job before it finds that there is something to do. */
function isDue(steps: Step[], place: string, event: string): boolean {
	const GITHUB_OUTPUT = join(place, 'output');
	writeFileSync(GITHUB_OUTPUT, '');
	const script = steps.find((step) => step.run)?.run ?? '';
	expect(run(script, place, { GITHUB_EVENT_NAME: event, GITHUB_OUTPUT }).status).toBe(0);
	return readFileSync(GITHUB_OUTPUT, 'utf8') === 'now=true\n';
}

test('the workflow for GitHub builds a newspaper, goes on from what was built, and waits for what is due', () => {
	const { content, place, origin } = aRunner('github');
	const { due, publish } = content.jobs;
	expect(isDue(due.steps, place, 'schedule')).toBe(true);
	runJob(publish.steps, place, content.env);
	expect(readFileSync(join(place, 'site/a/index.html'), 'utf8')).toContain('A Paper');
	expect(readFileSync(join(place, 'due/next-due'), 'utf8')).toBe(`${DUE_SECOND}\n`);
	const told = filesIn(join(place, 'site')).filter((file) => {
		const bytes = readFileSync(join(place, 'site', file), 'latin1');
		return bytes.includes(DUE_SECOND) || bytes.includes('2099-05');
	});
	expect(told).toEqual([]);
	expect(git(origin, 'show', 'main:addresses.txt')).toContain('/a/\t');

	expect(isDue(due.steps, place, 'schedule')).toBe(false);
	expect(isDue(due.steps, place, 'push')).toBe(true);
	expect(isDue(due.steps, place, 'workflow_dispatch')).toBe(true);
	writeFiles(place, { 'due/next-due': 'never\n' });
	expect(isDue(due.steps, place, 'schedule')).toBe(false);
	writeFiles(place, { 'due/next-due': '1600000000\n' });
	expect(isDue(due.steps, place, 'schedule')).toBe(true);
	writeFiles(place, { 'due/next-due': 'damaged\n' });
	expect(isDue(due.steps, place, 'schedule')).toBe(true);

	for (const name of ['engine', 'site', 'due']) rmSync(join(place, name), { recursive: true });
	expect(runJob(publish.steps, place, content.env)).toContain('Nothing has changed');
});

test('the workflow for Forgejo pushes the site to its branch', () => {
	const { content, place, origin } = aRunner('forgejo');
	const repository = join(folder, 'pages.git');
	git(folder, 'init', '--quiet', '--bare', repository);
	const variables = { ...content.env, REPOSITORY: repository, TOKEN: 'token' };
	runJob(content.jobs.publish.steps, place, variables);
	const pushed = git(repository, 'ls-tree', '-r', '-z', '--name-only', 'pages').split('\0');
	expect(pushed.filter(Boolean).sort()).toEqual(filesIn(join(place, 'site')).sort());
	rmSync(join(place, 'engine'), { recursive: true });
	rmSync(join(place, 'pages.git'), { recursive: true });
	runJob(content.jobs.publish.steps, place, variables);
	expect(git(repository, 'rev-list', '--count', 'pages')).toBe('1');
	expect(git(origin, 'show', 'main:addresses.txt')).toContain('/a/\t');
	expect(git(origin, 'rev-list', '--count', 'main')).toBe('2');
});

test('the workflow for GitLab makes its folder, and ends by the clock with a status that it allows', () => {
	const { content, place } = aRunner('gitlab');
	const project = join(place, 'newspaper');
	const script = content.pages.script.join('\n').replaceAll('/tmp/broadsheet', join(place, 'work'));
	const by = (CI_PIPELINE_SOURCE: string) =>
		run(script, project, {
			...content.variables,
			CI_PIPELINE_SOURCE,
			CI_PROJECT_DIR: project,
		});
	expect(by('push')).toMatchObject({ status: 0 });
	const page = join(project, 'public/a/index.html');
	expect(readFileSync(page, 'utf8')).toContain('A Paper');

	renameSync(join(project, 'public'), join(place, 'before'));
	expect(content.pages.allow_failure.exit_codes).toContain(by('schedule').status);
	const { status, output } = by('web');
	expect({ status, output }).toMatchObject({ status: 0 });
	expect(output).toContain('Nothing has changed');
	expect(filesIn(join(project, 'public')).sort()).toEqual(filesIn(join(place, 'before')).sort());
});
