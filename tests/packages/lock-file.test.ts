import { readFileSync } from 'node:fs';
import { satisfies } from 'semver';
import { expect, test } from 'vitest';
import project from '../../package.json' with { type: 'json' };
import { readLock } from '../../src/packages/lock-file.ts';
import { lockFaults } from '../helpers/lock-faults.ts';
import { filesIn } from '../helpers/pages.ts';

const packages = readLock(readFileSync('package-lock.json', 'utf8'));
const judged: Record<string, boolean> = project.allowScripts;
const PINNED = Object.entries(project.optionalDependencies);

const aPackage = (differences: object) => {
	const integrity = `sha512-${'A'.repeat(86)}==`;
	const entry = { version: '1.0.0', integrity, license: 'MIT', ...differences };
	const lock = { lockfileVersion: 3, packages: { '': {}, 'node_modules/a': entry } };
	const [found] = readLock(JSON.stringify(lock));
	if (!found) throw new Error('The lock file has a package.');
	return found;
};

test('every package is fetched from the registry, has a digest and runs nothing unjudged', () => {
	expect(packages.length).toBeGreaterThan(400);
	expect(packages.flatMap((each) => lockFaults(each, judged))).toEqual([]);
});

test.each([
	['an entry without a digest', { integrity: undefined }, 'has no integrity'],
	['a weak digest', { integrity: 'sha1-2jmj7l5rSw0yVb/vlWAYkK/YBwk=' }, 'is no SHA-512'],
	['a repository', { resolved: 'git+ssh://git@example.org/a.git#0123' }, 'comes from git+ssh'],
	['another address', { resolved: 'https://example.org/a.tgz' }, 'comes from https://example'],
	['a file', { resolved: 'file:a.tgz' }, 'comes from file'],
	['a folder', { resolved: 'tools/a', link: true }, 'comes from tools/a.'],
	['another name', { name: 'b' }, 'is another package, b'],
	['an install script', { hasInstallScript: true }, 'has an install script'],
])('%s is a fault', (_, differences, fault) => {
	const faults = lockFaults(aPackage(differences), judged).join('\n');
	expect(faults).toMatch(/^node_modules\/a /);
	expect(faults).toContain(fault);
});

test('an address of the registry and an install script that was judged are none', () => {
	const resolved = 'https://registry.npmjs.org/a/-/a-1.0.0.tgz';
	const fine = aPackage({ resolved, hasInstallScript: true });
	expect(lockFaults(fine, { a: false })).toEqual([]);
});

test('npm runs no program of a package, and asks for exact versions alone', () => {
	const settings = readFileSync('.npmrc', 'utf8').split('\n');
	expect(settings).toEqual(expect.arrayContaining(['ignore-scripts=true', 'save-exact=true']));
	const { dependencies, devDependencies, optionalDependencies } = project;
	const asked = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
	expect(asked.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
});

test('each system gets the same Node, by the processor and the C library it was made for', () => {
	const nodes = packages.filter(({ name }) => PINNED.some(([pinned]) => pinned === name));
	expect(new Set(nodes.map(({ version }) => version)).size).toBe(1);
	// Node's packages do not say so, and npm would put one that cannot start before the system's own.
	// npm keeps it until their version changes: add "libc": ["glibc"] to both in package-lock.json.
	const linux = nodes.filter(({ name }) => name.startsWith('node-linux-'));
	expect(linux.map(({ libc }) => libc)).toEqual([['glibc'], ['glibc']]);
});

test('every package runs on the Node that is pinned, and on the oldest that scripts start with', () => {
	const launcher = readFileSync('src/commands/with-node.cjs', 'utf8');
	const [, major, minor] = /LEAST = \[(\d+), (\d+)\]/.exec(launcher) ?? [];
	const versions = [`${major}.${minor}.0`, PINNED[0]?.[1] ?? ''];
	// The one for Windows of 32 bits, where no such Node runs.
	const others = packages.filter(({ name }) => name !== '@img/sharp-win32-ia32');
	const tooOld = others.flatMap(({ place, engines }) =>
		versions
			.filter((version) => !satisfies(version, engines?.node ?? '*'))
			.map((version) => `${place}: ${version}`),
	);
	expect(tooOld).toEqual([]);
});

test('what a build depends on is imported by what it runs', () => {
	const sources = filesIn('src').filter((file) => /\.(ts|astro)$/.test(file));
	const text = sources.map((file) => readFileSync(`src/${file}`, 'utf8')).join();
	const imported = (name: string) => new RegExp(`(from|import\\(?) ?['"]${name}['"/]`).test(text);
	expect(Object.keys(project.dependencies).filter((name) => !imported(name))).toEqual([]);
});
