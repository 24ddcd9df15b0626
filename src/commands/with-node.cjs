/**
 * Runs a program with the Node that npm ci has brought, or with this one where it brings none and this
 * one is new enough: `node src/commands/with-node.cjs src/commands/build.ts`. A name, such as `astro`,
 * means the program of that package. All scripts of package.json start with it, on whatever Node a
 * machine has; so this is JavaScript of long ago.
 *
 * npm links that Node in node_modules/.bin, where scripts would find it; but npm 10 and early versions
 * of npm 11 take the link away again, along with those of the same name for other systems.
 */
const { spawn } = require('node:child_process');
const { existsSync, realpathSync, statSync } = require('node:fs');
const { constants } = require('node:os');
const { delimiter, dirname, join, resolve } = require('node:path');
const { pathToFileURL } = require('node:url');

/** The oldest Node that can run all, by major and minor version. */
const LEAST = [22, 19];
const { optionalDependencies } = require('../../package.json');
const PACKAGES = join(__dirname, '../../node_modules');

/** Ends the command with a sentence. */
function fail(message) {
	console.error(message);
	process.exit(1);
}

/** Whether programs made for glibc, as the Node is that npm brings for Linux, cannot start here. */
const isWithoutGlibc = () =>
	process.platform === 'linux' && !process.report.getReport().header.glibcVersionRuntime;

/**
 * Path of the Node that npm ci has brought, undefined where it has none for this system. Where it has
 * one, no other takes its place: npm says nothing when it leaves out an optional package, even if
 * that is because its digest was wrong.
 */
function broughtNode() {
	const [system, program] =
		process.platform === 'win32' ? ['win', 'node.exe'] : [process.platform, 'node'];
	const name = [`node-${system}-${process.arch}`, `node-bin-${system}-${process.arch}`].find(
		(name) => name in optionalDependencies,
	);
	if (!name) return undefined;
	const path = join(PACKAGES, name, 'bin', program);
	if (existsSync(path)) {
		// A system takes an empty file for a program that does nothing.
		if (statSync(path).size > 0) return path;
		return fail(`${path} is damaged. Run npm ci again.`);
	}
	if (isWithoutGlibc()) return undefined;
	return fail(
		`${name}, the Node that scripts run with, is missing: npm leaves it out without a word if what it ` +
			'gets has not the digest of package-lock.json, or if it is told to omit optional packages. ' +
			'Run npm ci again.',
	);
}

function isTooOld() {
	const [major, minor] = process.versions.node.split('.').map(Number);
	return major < LEAST[0] || (major === LEAST[0] && minor < LEAST[1]);
}

/** The file that Node runs for a program. */
function fileOf(program) {
	if (program.endsWith('.ts')) return resolve(program);
	const { bin } = require(join(PACKAGES, program, 'package.json'));
	return join(PACKAGES, program, typeof bin === 'string' ? bin : bin[program]);
}

/** Runs a file with another Node, which the programs it starts find too, and ends as that ends. */
function runWith(node, file, words) {
	process.env.PATH = dirname(node) + delimiter + process.env.PATH;
	// Before the other starts, so that no signal meets this one unprepared.
	for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM'])
		process.on(signal, () => {
			// A terminal sends it to the other, too, which takes a second one for impatience.
			if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
		});
	const child = spawn(node, [file, ...words], { stdio: 'inherit' });
	child.on('error', ({ message }) => fail(`The Node that npm ci has brought fails: ${message}`));
	child.on('exit', (status, signal) => {
		process.exit(signal ? 128 + constants.signals[signal] : status);
	});
}

if (!existsSync(PACKAGES)) fail('Run npm ci first: it fetches what the scripts run.');
const [program, ...words] = process.argv.slice(2);
if (!program)
	fail('Say which program to run: node src/commands/with-node.cjs src/commands/build.ts');
const file = fileOf(program);
const node = broughtNode();
// What Node makes of code is kept: half of the time of a command that does little goes into it.
const kept = process.env.NODE_COMPILE_CACHE || join(PACKAGES, '.cache', 'compiled');
process.env.NODE_COMPILE_CACHE = kept;
if (node && realpathSync(node) !== realpathSync(process.execPath)) runWith(node, file, words);
else if (isTooOld())
	fail(
		`This is Node ${process.versions.node}, and Broadsheet needs ${LEAST.join('.')} or later. npm ci ` +
			`brings one for most systems, but not for this (${process.platform}, ${process.arch}): install ` +
			"it from nodejs.org or your system's packages.",
	);
else {
	const { enableCompileCache } = require('node:module');
	if (enableCompileCache) enableCompileCache(kept);
	process.argv = [process.argv[0], file, ...words];
	import(pathToFileURL(file).href);
}
