import { spawnSync } from 'node:child_process';
import {
	copyFileSync,
	cpSync,
	existsSync,
	mkdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { cacheDir, templatesOf } from '../bench-paths.ts';
import { measured } from '../measure.ts';
import { withPagefind } from './other-site.ts';
import type { Peer } from './peer.ts';

const PACKAGE = '@11ty/eleventy';
const home = join(cacheDir, 'eleventy');
const installed = join(home, 'node_modules', PACKAGE);
const manifest = join(templatesOf('eleventy'), 'package.json');

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const isInstalled = (version: string) =>
	existsSync(installed) && read(join(installed, 'package.json')).version === version;

/** Installs Eleventy beside the project, which does not need it. */
function install(): void {
	console.error('No Eleventy found for the benchmarks; installing it.');
	mkdirSync(home, { recursive: true });
	copyFileSync(manifest, join(home, 'package.json'));
	const options = ['install', '--prefix', home, '--ignore-scripts', '--no-audit', '--no-fund'];
	spawnSync('npm', options, { cwd: home, stdio: ['ignore', 2, 2] });
}

/**
 * Eleventy over the `content/` of a folder it works in. Undefined, and a line says why, where it
 * cannot be installed.
 */
export function eleventy(folder: string): Peer | undefined {
	const version = read(manifest).dependencies[PACKAGE];
	if (!isInstalled(version)) install();
	if (!isInstalled(version)) {
		console.error(`Eleventy is left out: npm could not install ${PACKAGE} ${version}.`);
		return undefined;
	}
	const source = join(folder, 'eleventy');
	const outDir = join(folder, 'eleventy-site');
	return {
		version,
		async run() {
			for (const own of [source, outDir]) rmSync(own, { recursive: true, force: true });
			cpSync(templatesOf('eleventy'), source, { recursive: true });
			symlinkSync(join(folder, 'content/articles'), join(source, 'site/articles'));
			const program = [process.execPath, join(installed, 'cmd.cjs')];
			const cost = await measured([...program, '--quiet', `--output=${outDir}`], { cwd: source });
			return withPagefind('Eleventy', cost, outDir);
		},
	};
}
