import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findProgram } from '../../helpers/find-program.ts';
import { templatesOf } from '../bench-paths.ts';
import { measured } from '../measure.ts';
import { withPagefind } from './other-site.ts';
import type { Peer } from './peer.ts';

const foldersIn = (folder: string) =>
	readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name);

/** Without a file of their own, Hugo makes no lists of years and months. */
function writeMonths(articles: string, folder: string): void {
	const periods = foldersIn(articles).flatMap((year) => [
		year,
		...foldersIn(join(articles, year)).map((month) => `${year}/${month}`),
	]);
	for (const period of periods) {
		mkdirSync(join(folder, period), { recursive: true });
		writeFileSync(join(folder, period, '_index.md'), `---\ntitle: ${period}\n---\n`);
	}
}

/**
 * Hugo, with or without its related stories, over the `content/` of a folder it works in. Undefined,
 * and a line says why, where there is no Hugo.
 */
export function hugo(folder: string, related: boolean): Peer | undefined {
	const program = findProgram('hugo');
	if (!program) {
		console.error('Hugo is left out: it is not installed (apt-get install hugo).');
		return undefined;
	}
	const source = join(folder, 'hugo');
	const outDir = join(folder, 'hugo-site');
	return {
		version: execFileSync(program, ['version'], { encoding: 'utf8' }).trim(),
		async run() {
			for (const own of [source, outDir]) rmSync(own, { recursive: true, force: true });
			cpSync(templatesOf('hugo'), source, { recursive: true });
			writeMonths(join(folder, 'content/articles'), join(source, 'months'));
			const command = [program, '--quiet', '--source', source, '--destination', outDir];
			const cost = await measured(command, {
				variables: { HUGO_PARAMS_RELATED: String(related) },
			});
			return withPagefind(related ? 'Hugo, related' : 'Hugo', cost, outDir);
		},
	};
}
